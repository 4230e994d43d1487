using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Text;

/// <summary>The texts of the page of <c>papi rank</c>.</summary>
internal static class RankTexts
{
    public static readonly LocalizedText Rank = new("Hạng", "Rank");

    public static readonly LocalizedText Code = new("Mã", "Code");

    public static readonly LocalizedText Province = new("Tỉnh, thành phố", "Province");

    public static readonly LocalizedText Score = new("Điểm", "Score");

    public static readonly LocalizedText Tier = new("Nhóm", "Tier");

    public static readonly LocalizedText AtMedian = new("trung vị", "the median");

    public static readonly LocalizedText Estimate = new("ước tính", "estimate");

    public static readonly LocalizedText HowEstimated = new(
        "Ước tính: điểm của tỉnh sáp nhập là trung bình cộng, không trọng số, điểm các tỉnh hợp thành; các tỉnh khác giữ điểm của mình. Hạng và nhóm ở đây chưa từng được công bố.",
        "Estimate: a merged province has the plain mean of the provinces that it was formed from; the others keep their scores. These ranks and tiers were never published."
    );

    public static readonly LocalizedText Count = new("Số tỉnh", "Provinces");

    public static readonly LocalizedText From = new("Từ", "From");

    public static readonly LocalizedText To = new("Đến", "To");

    public static LocalizedText Title(SurveyYear year, IndexNode node, CompositeIndex index) =>
        new(
            $"Xếp hạng năm {year} theo {Number(node)}{node.Name.Vietnamese} — {index.Name.Vietnamese}",
            $"Ranking {year} by {Number(node)}{node.Name.English} — {index.Name.English}"
        );

    public static LocalizedText Summary(int ranked, string mean, string median) =>
        new(
            Invariant($"{ranked} tỉnh, thành phố được xếp hạng; trung bình {mean}, trung vị {median}"),
            Invariant($"{ranked} provinces ranked; mean {mean}, median {median}")
        );

    public static LocalizedText NobodyRanked(SurveyYear year) =>
        new($"Không tỉnh nào có điểm năm {year}.", $"No province has a score in {year}.");

    public static LocalizedText Missing(IReadOnlyList<LocalizedText> provinces) =>
        new(
            Invariant(
                $"Không có điểm ({provinces.Count}): {string.Join(", ", provinces.Select(province => province.Vietnamese))}"
            ),
            Invariant(
                $"No score ({provinces.Count}): {string.Join(", ", provinces.Select(province => province.English))}"
            )
        );

    /// <summary>Names a province without a score, and the old provinces for want of which it cannot be estimated.</summary>
    public static LocalizedText Unestimated(Province province, IReadOnlyList<Province> predecessors) =>
        predecessors.Count == 0
            ? province.Name
            : new LocalizedText(
                $"{province.Name.Vietnamese} (không ước tính được, thiếu {Names(predecessors, Language.Vietnamese)})",
                $"{province.Name.English} (no estimate without {Names(predecessors, Language.English)})"
            );

    public static LocalizedText Scheme(TierScheme scheme)
    {
        (string vietnamesePopulation, string englishPopulation) =
            scheme.Population == TierPopulation.All
                ? ("mọi tỉnh, tỉnh không có điểm xếp cuối", "all provinces, those without a score at the bottom")
                : ("các tỉnh có điểm", "the provinces with a score");
        (string vietnameseClosure, string englishClosure) =
            scheme.Closure == TierClosure.HigherTier ? ("cao hơn", "higher") : ("thấp hơn", "lower");
        return new LocalizedText(
            $"Cách chia nhóm ({scheme.Name}): tứ phân vị của {vietnamesePopulation}; tỉnh đúng điểm cắt thuộc nhóm {vietnameseClosure}.",
            $"Tiers ({scheme.Name}): quartiles of {englishPopulation}; a province on a cut is in the {englishClosure} tier."
        );
    }

    public static LocalizedText Source(string dataVersion) => new($"Số liệu: {dataVersion}", $"Data: {dataVersion}");

    private static string Names(IEnumerable<Province> provinces, Language language) =>
        string.Join(", ", provinces.Select(province => province.Name.In(language)));

    // The total is no number among others.
    private static string Number(IndexNode node) => node.Parent is null ? "" : $"{node.Code} ";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
