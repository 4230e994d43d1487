using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class PlanMessagesTests
{
    private static readonly IndexNode Total = Node("total");

    private static readonly IndexNode D2 = Node("D2");

    [Fact]
    public void Tasks_WhatIsWrongWithThem_IsSaidInBothLanguages() =>
        Refusal
            .Lines([
                PlanMessages.NoId,
                PlanMessages.NoTaskNode,
                PlanMessages.NoTaskText,
                PlanMessages.NoLead,
                PlanMessages.NoUnitName,
                PlanMessages.NoSchedule,
                PlanMessages.NoTask(D2),
                PlanMessages.NoTask(Total),
                PlanMessages.RepeatedId("t1"),
                PlanMessages.UnknownUnit("Phòng", []),
                PlanMessages.UnknownUnit("Phòng", ["Văn phòng", "Phòng Nội vụ"]),
                PlanMessages.RepeatedUnit("Văn phòng"),
                PlanMessages.DatesReversed(new DateOnly(2026, 6, 2), new DateOnly(2026, 5, 1)),
            ])
            .Should()
            .Equal(
                "Nhiệm vụ chưa có mã (id).",
                "The task has no id.",
                "Nhiệm vụ chưa ghi mục của bộ chỉ số (node).",
                "The task names no node.",
                "Nhiệm vụ chưa có nội dung (text).",
                "The task does not say what is done.",
                "Nhiệm vụ chưa có đơn vị chủ trì (lead).",
                "The task has no lead unit.",
                "Đơn vị chưa có tên.",
                "The unit has no name.",
                "Nhiệm vụ chưa có thời gian thực hiện (schedule).",
                "The task has no schedule.",
                "D2 có chỉ tiêu nhưng không có nhiệm vụ nào.",
                "No task serves D2.",
                "Tổng điểm có chỉ tiêu nhưng không có nhiệm vụ nào.",
                "No task serves the total.",
                "Mã 't1' đã có ở một nhiệm vụ trên.",
                "The id 't1' belongs to an earlier task.",
                "'Phòng' không có trong danh sách đơn vị.",
                "'Phòng' is none of the units.",
                "'Phòng' không có trong danh sách đơn vị; gần nhất: Văn phòng, Phòng Nội vụ.",
                "'Phòng' is none of the units; near: Văn phòng, Phòng Nội vụ.",
                "'Văn phòng' đã có ở trên.",
                "'Văn phòng' is there already.",
                "Ngày kết thúc 01/05/2026 trước ngày bắt đầu 02/06/2026.",
                "The last day, 2026-05-01, comes before the first, 2026-06-02."
            );

    [Fact]
    public void Years_WhatTheyLack_IsSaidInBothLanguages() =>
        Refusal
            .Lines([
                PlanMessages.Estimates,
                PlanMessages.Sentence(new LocalizedText("lý do", "the reason")),
                PlanMessages.NoYear(2026),
                PlanMessages.NoNodeIn(2020, D2),
                PlanMessages.OtherScale(2020, Node("5.1")),
                PlanMessages.OtherEdition(2026, PapiEditions.For(2024)),
                PlanMessages.BaseIsLatest(2024),
                PlanMessages.NoBaseYear(2025),
                PlanMessages.Break(Node("5.1"), 2020, 2021, new LocalizedText("đổi thang điểm", "another scale")),
                PlanMessages.Break(Total, 2020, 2021, new LocalizedText("bỏ một mục", "a part was dropped")),
                PlanMessages.NoTiers(2024),
                PlanMessages.YearsReversed(2024, 2023),
            ])
            .Should()
            .Equal(
                "Có điểm là ước tính: điểm của các tỉnh hợp nhất tính từ điểm của các tỉnh cũ.",
                "Some scores are estimates: those of merged provinces are made of those of the old ones.",
                "lý do.",
                "the reason.",
                "Chưa có số liệu năm 2026.",
                "There are no scores of 2026.",
                "Năm 2020 không có mục 'Công khai, minh bạch trong việc ra quyết định ở địa phương'.",
                "2020 has no node 'Transparency in Local Decision-making'.",
                "Thang điểm của 5.1 năm 2020 khác: không cộng vào các chỉ tiêu được.",
                "5.1 had another scale in 2020: it cannot be added to the targets.",
                "Chưa có phiên bản chỉ số cho năm 2026: các mục được hiểu theo papi-2021 (2021-2024).",
                "No edition covers 2026 yet: nodes are those of papi-2021 (2021-2024).",
                "Năm gốc 2024 là năm gần nhất có số liệu, không phải năm liền trước năm mục tiêu.",
                "The base year 2024 is the latest with data, not the year before the target year.",
                "Chưa có số liệu của năm gốc 2025: không đối chiếu được với điểm hiện tại.",
                "There are no scores of the base year 2025: nothing can be held against the present scores.",
                "5.1 2020-2021: đổi thang điểm.",
                "5.1 2020-2021: another scale.",
                "Tổng điểm 2020-2021: bỏ một mục.",
                "The total 2020-2021: a part was dropped.",
                "Năm 2024: số tỉnh có điểm không đủ để chia bốn nhóm.",
                "2024: too few provinces have a score for four tiers.",
                "Năm mục tiêu 2023 phải sau năm gốc 2024.",
                "The target year 2023 has to come after the base year 2024."
            );

    // Half a millionth is the first that shows.
    [Fact]
    public void Targets_WhatIsWrongWithThem_IsSaidInBothLanguages() =>
        Refusal
            .Lines([
                PlanMessages.NotScored(D2),
                PlanMessages.RepeatedTarget(D2),
                PlanMessages.OutOfScale(D2, 10.5),
                PlanMessages.OutOfScale(Total, 81),
                PlanMessages.NoSuchRank(64, 63),
                PlanMessages.BelowPresent(D2, 5.25, 5.465606, 2023),
                PlanMessages.BelowPresent(Total, 40, 43.0000006, 2023),
                PlanMessages.TotalDiffers(43.756647, 50, 2023),
                PlanMessages.TotalsDiffer(50, 43.76),
                PlanMessages.NoStatedTotal,
                PlanMessages.PartsDiffer(D2, 7.75, 7.75, 5.5),
                PlanMessages.PartsDiffer(D2, 7.75, 10, 5.5),
                PlanMessages.PartsDiffer(D2, 2, 7.5, 8),
                PlanMessages.GainDiffers(0.25, 0.137747, 2023),
            ])
            .Should()
            .Equal(
                "D2 không được tính điểm, không đặt chỉ tiêu được.",
                "D2 is not scored.",
                "D2 đã có chỉ tiêu ở trên.",
                "D2 has a target already.",
                "D2: 10,5 nằm ngoài thang điểm từ 1 đến 10.",
                "D2: 10.5 lies outside the scale from 1 to 10.",
                "Tổng điểm: 81 nằm ngoài thang điểm từ 8 đến 80.",
                "The total: 81 lies outside the scale from 8 to 80.",
                "Không có hạng 64: có 63 tỉnh, thành phố, hạng 1 là cao nhất.",
                "There is no rank 64: there are 63 provinces, and 1 is best.",
                "D2: chỉ tiêu 5,25 thấp hơn điểm năm 2023, 5,465606.",
                "D2: the target 5.25 is below the score of 2023, 5.465606.",
                "Tổng điểm: chỉ tiêu 40 thấp hơn điểm năm 2023, 43,000001.",
                "The total: the target 40 is below the score of 2023, 43.000001.",
                "Các chỉ tiêu cộng lại được 43,756647, kế hoạch nêu 50 (mục không có chỉ tiêu giữ điểm năm 2023).",
                "The targets add up to 43.756647, the plan states 50 (what has no target keeps its score of 2023).",
                "Chỉ tiêu của tổng điểm là 50, kế hoạch nêu tổng điểm 43,76.",
                "The target of the total is 50, the plan states a total of 43.76.",
                "Kế hoạch không nêu tổng điểm.",
                "The plan states no total.",
                "D2: chỉ tiêu các thành phần cộng lại được 7,75, chỉ tiêu của mục là 5,5.",
                "D2: the targets of its parts add up to 7.75, its own target is 5.5.",
                "D2: chỉ tiêu các thành phần cộng lại được ít nhất 7,75, chỉ tiêu của mục là 5,5.",
                "D2: the targets of its parts add up to at least 7.75, its own target is 5.5.",
                "D2: chỉ tiêu các thành phần cộng lại được nhiều nhất 7,5, chỉ tiêu của mục là 8.",
                "D2: the targets of its parts add up to at most 7.5, its own target is 8.",
                "Kế hoạch nêu mức tăng 0,25; tổng điểm đã nêu trừ tổng điểm năm 2023 là 0,137747.",
                "The plan states a gain of 0.25; the stated total minus that of 2023 is 0.137747."
            );

    private static IndexNode Node(string code) => Published.Node(2024, code);
}
