using Papi.Scoring;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scorecards;

namespace Papi.Cli.Text;

/// <summary>The total of a province in one year as a fact, or why there is none.</summary>
internal static class TotalFact
{
    public static LocalizedText Of(Scorecard card, PrintedNumbers numbers)
    {
        var total = card.Total;
        if (total.Standing is { } standing)
        {
            return ReportTexts.Standing(
                numbers.Points(standing.Score),
                PrintedNumbers.Rank(standing.Rank, standing.Ranked),
                standing
            );
        }

        int ranked = total.National?.Count ?? 0;
        var missing = card.Scores.MissingPredecessors(card.Province, total.Node);
        return missing.Count > 0
            ? ReportTexts.NoEstimate(missing, ranked)
            : ReportTexts.NoTotal(
                total,
                card.Dimensions.Where(dimension => dimension.Standing is null).Select(dimension => dimension.Node),
                ranked
            );
    }
}
