using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Robustness;

/// <summary>Takes the standard errors of the scores of a year as those of the indicators of an index.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ScoreErrors
{
    /// <summary>Lays out the standard errors of one level beside <see cref="UnitTable.From"/> of the same level.</summary>
    /// <param name="scores">The scores of the year.</param>
    /// <param name="errors">The standard errors, as far as there are any.</param>
    /// <param name="depth">The level: 1 dimensions, 2 sub-dimensions (the default), 3 indicators.</param>
    /// <returns>The provinces and nodes of that table; null where a standard error is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no scored nodes on this level below the total.</exception>
    public static UnitTable Of(YearScores scores, StandardErrors errors, int depth = 2)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var table = UnitTable.From(scores, depth);
        double? ErrorOf(IndexUnit unit, IndexNode node) =>
            errors.EstimateOf(scores, scores.Provinces.Find(unit.Code), node)?.StandardError;
        return UnitTable.Create(
            table.Units,
            table.Indicators,
            [
                .. table.Indicators.Select(code =>
                    table.Units.Select(unit => ErrorOf(unit, scores.Index.Find(code))).ToArray()
                ),
            ],
            errors.DataVersion
        );
    }
}
