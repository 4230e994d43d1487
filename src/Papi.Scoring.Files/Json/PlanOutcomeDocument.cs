using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of the outcome of a plan.</summary>
/// <param name="Province">Null where the plan names none that exists.</param>
/// <param name="Vintage">The vintage of the provinces of which it is one.</param>
/// <param name="BaseYear">The year that the plan starts from.</param>
/// <param name="TargetYear">The year that the plan aims at.</param>
/// <param name="Edition">The id of the edition by which nodes were found.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Targets">One for each target, in the order of the plan.</param>
/// <param name="Met">How many targets were met.</param>
/// <param name="Missed">How many were missed.</param>
/// <param name="Unknown">How many the data cannot judge.</param>
/// <param name="Total">The total.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Notes">What is worth knowing.</param>
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
) : LocalizedDocument
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
        )
        {
            Format = "papi.plan-outcome/1",
            Language = LanguageCode.Of(language),
        };
}
