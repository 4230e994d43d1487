using Papi.Scoring.Auditing;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

public class AuditRulesTests
{
    // An id is never given to another check: this list may grow, but no line of it may change.
    [Fact]
    public void All_Rules_HaveTheIdsThatTheyWereGiven() =>
        AuditRules
            .All.Select(rule => $"{rule.Id} {rule.Title.Vietnamese} / {rule.Title.English}")
            .Should()
            .StartWith([
                "PAPI1001 Số in ra đọc được / A printed number can be read",
                "PAPI1002 Điểm nằm trong thang điểm / A level lies on the scale of its node",
                "PAPI1101 Điểm khớp số liệu / A score agrees with the data",
                "PAPI1102 Mức tăng, giảm khớp số liệu / A change agrees with the data",
                "PAPI1103 Thứ hạng khớp số liệu / A rank agrees with the data",
                "PAPI1104 Mức tăng, giảm bậc khớp số liệu / A change of rank agrees with the data",
                "PAPI1105 Nhóm khớp số liệu / A tier agrees with the data",
                "PAPI1106 Chiều tăng, giảm khớp số liệu / A direction agrees with the data",
                "PAPI1107 Số mục tăng khớp số liệu / How many parts rose agrees with the data",
                "PAPI1108 Số mục giảm khớp số liệu / How many parts fell agrees with the data",
                "PAPI1109 Điểm tỉnh thấp nhất khớp số liệu / The lowest province's score agrees with the data",
                "PAPI1110 Điểm tỉnh cao nhất khớp số liệu / The highest province's score agrees with the data",
                "PAPI1111 Mục thấp nhất của tỉnh khớp số liệu / The lowest of the own scores agrees with the data",
                "PAPI1112 Mục cao nhất của tỉnh khớp số liệu / The highest of the own scores agrees with the data",
                "PAPI1113 Mục có điểm cao nhất khớp số liệu / The part with the highest score agrees with the data",
                "PAPI1114 Mục tăng nhiều nhất khớp số liệu / The part that rose most agrees with the data",
                "PAPI2001 Mẫu số của thứ hạng là số tỉnh được xếp hạng / The denominator of a rank is how many were ranked",
                "PAPI2002 Mẫu số của điểm là điểm tối đa / The denominator of a score is the top of its scale",
                "PAPI2003 Các phần in ra cộng lại bằng tổng in ra / The printed parts add up to the printed whole",
                "PAPI2004 Mức tăng, giảm in ra của các phần cộng lại bằng của tổng / The printed changes of the parts add up to that of the whole",
                "PAPI2005 So sánh không vượt qua đứt gãy chuỗi số liệu / A comparison crosses no break",
                "PAPI2006 Số in ở hai nơi giống nhau / What is printed twice is the same figure",
                "PAPI2007 Số liệu đối chiếu không phải ước tính / The data are no estimates",
            ]);

    [Fact]
    public void ToString_Rule_IsTheIdAndTheEnglishTitle() =>
        AuditRules.SeriesBreak.ToString().Should().Be("PAPI2005 A comparison crosses no break");

    [Theory]
    [InlineData(-1)]
    [InlineData(14)]
    public void Of_NoQuantity_SaysSo(int value) =>
        FluentActions
            .Invoking(() => AuditRules.Of((ClaimQuantity)value))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("quantity")
            .WithMessage($"One of the quantities.*{value}.");

    [Fact]
    public void All_Rules_AreDistinctAndInOrder() =>
        AuditRules
            .All.Select(rule => rule.Id)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Of_EachQuantity_IsARuleOfItsOwn() =>
        Enum.GetValues<ClaimQuantity>()
            .Select(AuditRules.Of)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeSubsetOf(AuditRules.All);

    [Fact]
    public void Rules_OfEveryFindingAndNote_AreAmongThoseThatRan() =>
        LaiChauReport
            .Audit.Findings.Select(finding => finding.Rule)
            .Concat(LaiChauReport.Audit.Notes.Select(note => note.Rule))
            .Should()
            .BeSubsetOf(LaiChauReport.Audit.Rules);
}
