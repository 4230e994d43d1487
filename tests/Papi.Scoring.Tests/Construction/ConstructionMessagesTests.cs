using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class ConstructionMessagesTests
{
    [Fact]
    public void Faults_OfANormalisation_AreSaidInBothLanguages()
    {
        var minMax = NormalizationMethod.MinMax(0, 100);

        Refusal
            .Lines(
                Enum.GetValues<NormalizationFault>()
                    .Where(fault => fault != NormalizationFault.None)
                    .Select(fault => ConstructionMessages.Of(fault, minMax))
            )
            .Should()
            .Equal(
                "không đơn vị nào có giá trị.",
                "no unit has a value.",
                "mọi đơn vị có cùng giá trị nên không chuẩn hóa được bằng minmax:0:100; bỏ chỉ tiêu này hoặc chọn cách khác.",
                "all units have the same value, which minmax:0:100 cannot normalise; skip the indicator or choose another method.",
                "minmax:0:100 cần thang đo riêng của chỉ tiêu, nhưng không có.",
                "minmax:0:100 needs the indicator's own scale, and it has none.",
                "minmax:0:100 cần một giá trị để đối chiếu, nhưng không có.",
                "minmax:0:100 needs a value to refer to, and there is none.",
                "minmax:0:100 cần giá trị đối chiếu tốt hơn giá trị kém nhất.",
                "minmax:0:100 needs a value to refer to that is better than the worst.",
                "minmax:0:100 cần giá trị tốt nhất lớn hơn 0 (chỉ tiêu càng thấp càng tốt mang dấu âm).",
                "minmax:0:100 needs a best value above 0 (where less is better, values are negative)."
            );
        Refusal
            .Of(() => ConstructionMessages.Of(NormalizationFault.None, minMax))
            .Should()
            .Be("fault = None: A fault that is one.");
    }

    [Fact]
    public void Scores_ThatCannotBe_AreSaidInBothLanguages() =>
        Refusal
            .Lines([
                ConstructionMessages.TooLarge,
                ConstructionMessages.Transformed(NormalizationMethod.Goalposts(1, 10)),
                ConstructionMessages.NotPositive(AggregationMethod.Geometric, SampleUnits.Unit(0), -0.5),
            ])
            .Should()
            .Equal(
                "điểm vượt quá phạm vi số thực.",
                "a score is beyond the range of numbers.",
                "goalposts:1:10 dùng thang đo riêng của chỉ tiêu, nhưng giá trị đã được lấy logarit khi xử lý giá trị ngoại lai; chọn cách chuẩn hóa khác hoặc không lấy logarit.",
                "goalposts:1:10 refers to the indicator's own scale, and the treatment of outliers made logarithms of its values; choose another method or no transform.",
                "geometric cần điểm thành phần lớn hơn 0, nhưng u0 có -0.5; chuẩn hóa về thang từ 1 trở lên, ví dụ minmax:1:100.",
                "geometric needs scores above 0, and u0 has -0.5; normalise to a scale from 1 upwards, such as minmax:1:100."
            );
}
