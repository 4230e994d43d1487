using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>The sentence that stands where a score is missing.</summary>
internal static class MissingScore
{
    /// <summary>Why a province has no score; null where it has one.</summary>
    public static LocalizedText? Explain(YearScores scores, Province province, IndexNode node) =>
        scores.WhyMissing(province, node) switch
        {
            MissingReason.None => null,
            MissingReason.MissingPredecessor => Estimated(scores, province, node),
            MissingReason.MissingPart => Of(scores.Year, "thiếu một thành phần", "a part of it is missing"),
            MissingReason.IncompleteIndicators => Of(
                scores.Year,
                "chưa đủ chỉ tiêu",
                "the indicators are not complete"
            ),
            _ => Of(scores.Year, "không có số liệu", "no data"),
        };

    /// <summary>The same with the province in front, where two are compared; null where it has a score.</summary>
    public static LocalizedText? ExplainBy(YearScores scores, Province province, IndexNode node) =>
        Explain(scores, province, node) is { } missing
            ? new LocalizedText(
                $"{province.Name.Vietnamese}: {missing.Vietnamese}",
                $"{province.Name.English}: {missing.English}"
            )
            : null;

    /// <summary>The sentence for a year in which the territory was another one.</summary>
    public static LocalizedText NoProvinceIn(SurveyYear year) =>
        new($"Năm {year} không có tỉnh nào cùng ranh giới", $"In {year} no province had the same borders");

    private static LocalizedText Estimated(YearScores scores, Province province, IndexNode node)
    {
        var missing = scores.MissingPredecessors(province, node);
        return Of(
            scores.Year,
            $"thiếu số liệu của {string.Join(", ", missing.Select(old => old.Name.Vietnamese))}",
            $"no data of the former {string.Join(", ", missing.Select(old => old.Name.English))}"
        );
    }

    private static LocalizedText Of(SurveyYear year, string vietnamese, string english) =>
        new($"Năm {year} không có điểm: {vietnamese}", $"No score in {year}: {english}");
}
