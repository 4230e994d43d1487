using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Tests.Multivariate;

public class StructureMessagesTests
{
    private static readonly Correlation Pair = new("x", "y", "D1", 61, 0.95, 0, UndefinedReason.None);

    [Fact]
    public void Messages_OfEveryKind_AreTheseInBothLanguages() =>
        new[]
        {
            StructureMessages.LowCoverage("x", 1, 2, 0.65),
            StructureMessages.LowUnitCoverage(new UnitCoverage("24", 13, 28), 0.65),
            StructureMessages.Constant("x", 2.5),
            StructureMessages.FewUnique("x", 2, 5, 0.5),
            StructureMessages.SkewedHeavyTailed("x", -2.5, 7.25),
            StructureMessages.Redundant(Pair, 0.95, 0.9),
            StructureMessages.Negative(Pair, -0.12345, 0.5),
            StructureMessages.LowAlpha("D1", 0.25, 0.7),
            StructureMessages.SeveralComponents("D1", 2),
        }
            .Should()
            .Equal(
                new LocalizedText(
                    "x: 1/2 đơn vị có số liệu, tỷ lệ 0,5, dưới ngưỡng 0,65.",
                    "x: 1 of 2 units have a value, a share of 0.5, below 0.65."
                ),
                new LocalizedText(
                    "Đơn vị 24: có số liệu của 13/28 chỉ tiêu, tỷ lệ 0,4643, dưới ngưỡng 0,65.",
                    "Unit 24 has a value of 13 of 28 indicators, a share of 0.4643, below 0.65."
                ),
                new LocalizedText(
                    "x: mọi đơn vị có cùng giá trị 2,5, không phân biệt được các đơn vị.",
                    "x: all units have the value 2.5, which tells them not apart."
                ),
                new LocalizedText(
                    "x: chỉ có 2 giá trị khác nhau trong 5, tỷ lệ 0,4, dưới ngưỡng 0,5.",
                    "x: only 2 of 5 values are different, a share of 0.4, below 0.5."
                ),
                new LocalizedText(
                    "x: phân bố lệch (độ lệch -2,5) và đuôi dày (độ nhọn 7,25), có thể có giá trị ngoại lai.",
                    "x: the distribution is skewed (-2.5) with heavy tails (kurtosis 7.25); there may be outliers."
                ),
                new LocalizedText(
                    "x và y (D1): tương quan 0,95, độ lớn trên ngưỡng 0,9; hai mục gần như trùng nội dung.",
                    "x and y (D1): a correlation of 0.95, beyond 0.9; they say nearly the same."
                ),
                new LocalizedText(
                    "x và y (D1): tương quan -0,1235, dưới ngưỡng 0,5; mục này tốt hơn thì mục kia thường kém hơn.",
                    "x and y (D1): a correlation of -0.1235, below 0.5; where one is better, the other tends to be worse."
                ),
                new LocalizedText(
                    "D1: Cronbach's alpha 0,25, dưới ngưỡng 0,7; các chỉ tiêu khó xem là đo cùng một nội dung.",
                    "D1: Cronbach's alpha 0.25, below 0.7; the indicators hardly measure one thing."
                ),
                new LocalizedText(
                    "D1: 2 thành phần chính có trị riêng lớn hơn 1; các chỉ tiêu đo nhiều nội dung.",
                    "D1: 2 principal components have an eigenvalue above 1; the indicators measure several things."
                )
            );
}
