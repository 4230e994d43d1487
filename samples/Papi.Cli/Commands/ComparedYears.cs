using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>All that <c>papi compare</c> shows of a province in two years.</summary>
/// <param name="Change">What changed at every node.</param>
/// <param name="Contributions">What the change of the total is made of.</param>
/// <param name="Places">Who passed whom on the total.</param>
/// <param name="Reference">What the province is set beside; null where nothing was asked for.</param>
/// <param name="BesideBefore">How far it was from the reference; null without one, or where the other province was not there yet.</param>
/// <param name="BesideAfter">How far it is from the reference; null without one.</param>
internal sealed record ComparedYears(
    ProvinceChange Change,
    ChangeDecomposition Contributions,
    RankDecomposition Places,
    Reference? Reference = null,
    ReferenceComparison? BesideBefore = null,
    ReferenceComparison? BesideAfter = null
)
{
    /// <summary>Gets whether the province was ranked among estimates in one of the years.</summary>
    public bool IsEstimate =>
        Change.Total.Before is { IsAmongEstimates: true } || Change.Total.After is { IsAmongEstimates: true };

    public static ComparedYears Compute(
        ScoreTable table,
        Province province,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions options
    ) =>
        new(
            ProvinceChange.Compute(table, province, from, to, options),
            ChangeDecomposition.Compute(table, province, from, to, options),
            RankDecomposition.Compute(table, province, table.Year(to).Index.Total, from, to, options)
        );

    /// <summary>Sets the province beside a reference of the later year and what that was in the earlier one.</summary>
    public ComparedYears Beside(ScoreTable table, Reference reference)
    {
        var (earlier, later) = (table.Year(Change.From), table.Year(Change.To));
        var former = earlier.Provinces.Counterpart(Change.Province);
        var formerReference =
            reference.Kind == ReferenceKind.Province ? Former(earlier.Provinces, reference.Members[0]) : reference;
        return this with
        {
            Reference = reference,
            BesideBefore =
                former is null || formerReference is null
                    ? null
                    : ReferenceComparison.Compute(earlier, former, formerReference),
            BesideAfter = ReferenceComparison.Compute(later, Change.Province, reference),
        };
    }

    private static Reference? Former(ProvinceRegistry provinces, Province other) =>
        provinces.Counterpart(other) is { } former ? Reference.To(former) : null;
}
