using Papi.Scoring.Tests.Support;
using Papi.Scoring.Weighting;

namespace Papi.Scoring.Tests.Weighting;

public class WeightingMessagesTests
{
    [Fact]
    public void All_WithSampleArguments_AreTheseTexts() =>
        Refusal
            .Lines([
                WeightingMessages.NoSpread,
                WeightingMessages.TooFewUnits(2),
                WeightingMessages.NotPositive(-0.18024),
                WeightingMessages.NoPositiveSum,
            ])
            .Should()
            .Equal(
                "mọi đơn vị có cùng điểm hoặc không có điểm nên không có hệ số tương quan.",
                "all units have the same score or none, so there is no correlation.",
                "chỉ 2 đơn vị có đủ điểm thành phần; cần ít nhất 3 đơn vị.",
                "only 2 units have all scores; at least 3 are needed.",
                "hệ số tải -0.1802 trên thành phần chính thứ nhất không dương như các nút cùng cấp; xem lại chiều của nút hoặc chọn cách tính trọng số khác.",
                "the loading -0.1802 on the first component is not positive like those of its siblings; check the direction of the node or choose other weights.",
                "tổng hệ số tương quan của các nút với chỉ số không dương nên không chia được thành tỷ lệ.",
                "the correlations of the nodes with the index do not add up to more than 0, so they have no shares."
            );
}
