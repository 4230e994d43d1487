using Papi.Scoring;
using Papi.Scoring.Planning;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi plan outcome</c>.</summary>
/// <param name="Province">Null where the plan names none that exists.</param>
/// <param name="Vintage">The vintage of the provinces of which it is one.</param>
/// <param name="Edition">The id of the edition by which nodes were found.</param>
/// <param name="Targets">One for each target, in the order of the plan.</param>
/// <param name="Met">How many targets were met.</param>
/// <param name="Missed">How many were missed.</param>
/// <param name="Unknown">How many the data cannot judge.</param>
internal sealed record PlanOutcomeDocument(
    ProvinceDocument? Province,
    int Vintage,
    int BaseYear,
    int TargetYear,
    string Edition,
    string DataVersion,
    IReadOnlyList<PlanTargetDocument> Targets,
    int Met,
    int Missed,
    int Unknown,
    PlanTotalDocument Total,
    PlanRankDocument Rank,
    PlanTierDocument Tier,
    IReadOnlyList<string> Notes
)
{
    public static PlanOutcomeDocument From(PlanOutcome outcome, Language language) =>
        new(
            outcome.Province is { } province ? ProvinceDocument.From(province, language) : null,
            outcome.Provinces.Vintage,
            outcome.Plan.BaseYear.Value,
            outcome.Plan.TargetYear.Value,
            outcome.Index.Id,
            outcome.DataVersion,
            [.. outcome.Targets.Select(target => PlanTargetDocument.From(target, language))],
            outcome.Met,
            outcome.Missed,
            outcome.Unknown,
            PlanTotalDocument.From(outcome.Total, language),
            PlanRankDocument.From(outcome.Rank, language),
            PlanTierDocument.From(outcome.Tier, language),
            [.. outcome.Notes.Select(note => note.In(language))]
        );
}
