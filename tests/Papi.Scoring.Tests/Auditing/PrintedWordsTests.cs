using Papi.Scoring.Auditing;
using Papi.Scoring.Comparison;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

public class PrintedWordsTests
{
    // Reports, maps and press releases of 2011 to 2024 in both languages.
    [Theory]
    [InlineData("cao", Tier.High)]
    [InlineData("Cao nhất", Tier.High)]
    [InlineData("nhóm Cao", Tier.High)]
    [InlineData("Nhóm đạt điểm cao nhất", Tier.High)]
    [InlineData("nhóm các tỉnh có điểm cao nhất", Tier.High)]
    [InlineData("High", Tier.High)]
    [InlineData("Highest", Tier.High)]
    [InlineData("Best performers", Tier.High)]
    [InlineData("high-performing group", Tier.High)]
    [InlineData("Trung bình cao", Tier.HighAverage)]
    [InlineData("TRUNG BÌNH CAO", Tier.HighAverage)]
    [InlineData("trung bình - cao", Tier.HighAverage)]
    [InlineData("Nhóm đạt điểm trung bình cao", Tier.HighAverage)]
    [InlineData("tru\u0300ng bi\u0300nh cao", Tier.HighAverage)]
    [InlineData("TB cao", Tier.HighAverage)]
    [InlineData("TB thấp", Tier.LowAverage)]
    [InlineData("nằm trong nhóm các tỉnh, thành phố có điểm số cao nhất", Tier.High)]
    [InlineData("best performer", Tier.High)]
    [InlineData("High average", Tier.HighAverage)]
    [InlineData("High-Average Performers", Tier.HighAverage)]
    [InlineData("mid-high", Tier.HighAverage)]
    [InlineData("Trung bình thấp", Tier.LowAverage)]
    [InlineData("thuộc nhóm trung bình thấp", Tier.LowAverage)]
    [InlineData("low average tier", Tier.LowAverage)]
    [InlineData("Mid-low", Tier.LowAverage)]
    [InlineData("Thấp", Tier.Low)]
    [InlineData("thấp nhất", Tier.Low)]
    [InlineData("Nhóm điểm thấp nhất", Tier.Low)]
    [InlineData("Low", Tier.Low)]
    [InlineData("lowest", Tier.Low)]
    [InlineData("Poor performers", Tier.Low)]
    [InlineData("poorest", Tier.Low)]
    public void FindTier_AnyPublishedWording_FindsIt(string text, Tier tier) =>
        PrintedWords.FindTier(text).Should().Be(tier);

    [Theory]
    [InlineData("")]
    [InlineData("trung bình")]
    [InlineData("nhóm")]
    [InlineData("nhất")]
    [InlineData("khá")]
    [InlineData("average")]
    [InlineData("trung vị")]
    [InlineData("cao thấp")]
    [InlineData("1")]
    public void FindTier_NoTier_FindsNone(string text) => PrintedWords.FindTier(text).Should().BeNull();

    [Theory]
    [InlineData("Trung vị", true)]
    [InlineData("mức trung vị", true)]
    [InlineData("Median", true)]
    [InlineData("trung bình", false)]
    [InlineData("medium", false)]
    public void IsMedian_Word_IsRecognized(string text, bool expected) =>
        PrintedWords.IsMedian(text).Should().Be(expected);

    [Theory]
    [InlineData("tăng", ChangeDirection.Up)]
    [InlineData("Tăng điểm", ChangeDirection.Up)]
    [InlineData("cải thiện", ChangeDirection.Up)]
    [InlineData("up", ChangeDirection.Up)]
    [InlineData("Increased", ChangeDirection.Up)]
    [InlineData("GIẢM", ChangeDirection.Down)]
    [InlineData("giảm mạnh", ChangeDirection.Down)]
    [InlineData("giảm điểm", ChangeDirection.Down)]
    [InlineData("tăng nhẹ", ChangeDirection.Up)]
    [InlineData("tăng điểm nhẹ", ChangeDirection.Up)]
    [InlineData("tăng không đáng kể", ChangeDirection.Up)]
    [InlineData("rose slightly", ChangeDirection.Up)]
    [InlineData("sụt giảm", ChangeDirection.Down)]
    [InlineData("fell", ChangeDirection.Down)]
    [InlineData("không đổi", ChangeDirection.Unchanged)]
    [InlineData("Giữ nguyên", ChangeDirection.Unchanged)]
    [InlineData("no change", ChangeDirection.Unchanged)]
    public void FindDirection_Word_FindsIt(string text, ChangeDirection direction) =>
        PrintedWords.FindDirection(text).Should().Be(direction);

    [Theory]
    [InlineData("")]
    [InlineData("không tăng")]
    [InlineData("tăng giảm")]
    [InlineData("nhẹ")]
    [InlineData("+0.27")]
    public void FindDirection_NoDirection_FindsNone(string text) => PrintedWords.FindDirection(text).Should().BeNull();

    [Theory]
    [InlineData("D1")]
    [InlineData("d1")]
    [InlineData(" D1 ")]
    [InlineData("participation")]
    [InlineData("Chỉ số nội dung 1")]
    [InlineData("nội dung 1")]
    [InlineData("Dimension 1")]
    [InlineData("chỉ số 1")]
    [InlineData("lĩnh vực 1")]
    [InlineData("D1 - Tham gia của người dân ở cấp cơ sở")]
    [InlineData("Chỉ số 1: Tham gia của người dân ở cấp cơ sở")]
    public void Names_NumberIdOrName_IsThatNode(string text)
    {
        PrintedWords.Names(text, Published.Node(2024, "D1")).Should().BeTrue();
        PrintedWords.Names(text, Published.Node(2024, "D2")).Should().BeFalse();
    }

    [Theory]
    [InlineData("3.2")]
    [InlineData("Chỉ số thành phần 3.2")]
    [InlineData("Nội dung thành phần 3.2")]
    [InlineData("nội dung 3.2")]
    [InlineData("Sub-dimension 3.2")]
    [InlineData("Sub-dimension 3.2: People's Inspection Boards")]
    public void Names_NumberOfASubDimension_IsThatNode(string text)
    {
        PrintedWords.Names(text, Published.Node(2015, "3.2")).Should().BeTrue();
        PrintedWords.Names(text, Published.Node(2015, "3.1")).Should().BeFalse();
    }

    [Fact]
    public void Names_NameInEitherLanguage_IsThatNode()
    {
        foreach (var node in Published.Node(2024, "total").Children)
        {
            PrintedWords.Names(node.Name.Vietnamese, node).Should().BeTrue();
            PrintedWords.Names(node.Name.English.ToUpperInvariant(), node).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("D11")]
    [InlineData("D2 - Tham gia của người dân ở cấp cơ sở")]
    [InlineData("Dimension")]
    public void Names_Others_AreNot(string text) =>
        PrintedWords.Names(text, Published.Node(2024, "D1")).Should().BeFalse();
}
