using Papi.Scoring.Planning;

namespace Papi.Scoring.Tests.Planning;

public class PlanRulesTests
{
    [Fact]
    public void All_Rules_HaveTheseTitles()
    {
        PlanRules
            .All.Select(rule => $"{rule} | {rule.Title.Vietnamese}")
            .Should()
            .Equal(
                "PAPI3001 The document has no unknown property | Tệp kế hoạch không có thuộc tính lạ",
                "PAPI3002 Keywords and dates are written as they should be | Từ khóa và ngày tháng viết đúng",
                "PAPI3003 The document has its required parts | Tệp có đủ mục tiêu, chỉ tiêu và nhiệm vụ",
                "PAPI3101 The province exists | Tỉnh có thật",
                "PAPI3102 The target year comes after the base year | Năm mục tiêu sau năm gốc",
                "PAPI3201 The node exists | Mục có trong bộ chỉ số",
                "PAPI3202 A target lies on its scale | Chỉ tiêu nằm trong thang điểm",
                "PAPI3203 A target is not below the present score | Chỉ tiêu không thấp hơn điểm hiện tại",
                "PAPI3204 The targets add up to the stated total | Các chỉ tiêu cộng lại bằng tổng điểm đã nêu",
                "PAPI3205 The stated gain agrees with the data | Mức tăng đã nêu khớp số liệu",
                "PAPI3206 A node has one target | Mỗi mục chỉ có một chỉ tiêu",
                "PAPI3207 A node with a target has a task | Mục có chỉ tiêu thì có nhiệm vụ",
                "PAPI3301 A task has an id of its own | Nhiệm vụ có mã riêng",
                "PAPI3302 A task says what is done | Nhiệm vụ có nội dung",
                "PAPI3303 A task has a lead unit | Nhiệm vụ có đơn vị chủ trì",
                "PAPI3304 A unit is one of the listed ones | Đơn vị có trong danh sách",
                "PAPI3305 A task has a schedule | Nhiệm vụ có thời gian thực hiện",
                "PAPI3306 A task does not end before it begins | Ngày kết thúc không trước ngày bắt đầu",
                "PAPI3307 A unit has a name and is listed once | Đơn vị có tên và không lặp lại"
            );
    }
}
