using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>All that <c>papi compare</c> shows of a province in two years.</summary>
/// <param name="Change">What changed at every node.</param>
/// <param name="Contributions">What the change of the total is made of.</param>
/// <param name="Places">Who passed whom on the total.</param>
/// <param name="Before">Those of the province; null where it was not there yet.</param>
/// <param name="After">The scores of the province in the year compared.</param>
/// <param name="NearestWithTotal">The last year before the year compared that has a total; null where none has.</param>
/// <param name="Reference">What the province is set beside; null where nothing was asked for.</param>
/// <param name="BesideBefore">How far it was from the reference; null without one, or where one of the two was not there yet.</param>
/// <param name="BesideAfter">How far it is from the reference; null without one.</param>
internal sealed record ComparedYears(
    ProvinceChange Change,
    ChangeDecomposition Contributions,
    RankDecomposition Places,
    Scorecard? Before,
    Scorecard After,
    SurveyYear? NearestWithTotal,
    Reference? Reference = null,
    ReferenceComparison? BesideBefore = null,
    ReferenceComparison? BesideAfter = null
)
{
    /// <summary>Computes the comparison.</summary>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    public static ComparedYears Compute(
        ScoreTable table,
        Province province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions options
    )
    {
        var (earlier, later) = (table.Year(from), table.Year(to));
        return new ComparedYears(
            ProvinceChange.Compute(table, province, from, to, options),
            ChangeDecomposition.Compute(table, province, from, to, options),
            RankDecomposition.Compute(table, province, later.Index.Total, from, to, options),
            earlier.Provinces.Counterpart(province) is { } former ? Scorecard.Compute(earlier, former) : null,
            Scorecard.Compute(later, province),
            table.Years.LastOrDefault(scores => scores.Year < to && HasTotal(scores, province))?.Year
        );
    }

    /// <summary>Sets the province beside a reference of the later year and what that was in the earlier one.</summary>
    public ComparedYears Beside(Reference reference)
    {
        var former =
            reference.Kind == ReferenceKind.Province
                ? FormerOf(reference.Members[0], Change.Earlier.Provinces)
                : reference;
        return this with
        {
            Reference = reference,
            BesideBefore =
                Before is null || former is null
                    ? null
                    : ReferenceComparison.Compute(Change.Earlier, Before.Province, former),
            BesideAfter = ReferenceComparison.Compute(After.Scores, Change.Province, reference),
        };
    }

    private static Reference? FormerOf(Province other, ProvinceRegistry provinces) =>
        provinces.Counterpart(other) is { } former ? Reference.To(former) : null;

    private static bool HasTotal(YearScores scores, Province province) =>
        scores.Provinces.Counterpart(province) is { } same && scores.ScoreOf(same, scores.Index.Total) is not null;
}
