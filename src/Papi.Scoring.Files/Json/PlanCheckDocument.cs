using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a checked plan.</summary>
/// <param name="Province">Null where the plan names none that exists.</param>
/// <param name="Vintage">The vintage of the provinces of which it is one.</param>
/// <param name="BaseYear">The year that the plan starts from.</param>
/// <param name="TargetYear">The year that the plan aims at.</param>
/// <param name="Edition">The id of the edition by which nodes were found.</param>
/// <param name="DataVersion">That of the base year; null where there are no data of it.</param>
/// <param name="Problems">All that is wrong; empty where nothing is.</param>
/// <param name="Sum">Whether the targets add up.</param>
/// <param name="Gain">The gain that the plan states.</param>
/// <param name="Notes">What is worth knowing.</param>
/// <param name="Rules">The checks that were made.</param>
internal sealed record PlanCheckDocument(
    ProvinceDocument? Province,
    int Vintage,
    int BaseYear,
    int TargetYear,
    string Edition,
    string? DataVersion,
    IReadOnlyList<PlanProblemDocument> Problems,
    PlanSumDocument Sum,
    PlanGainDocument Gain,
    IReadOnlyList<string> Notes,
    IReadOnlyList<PlanRuleDocument> Rules
) : LocalizedDocument
{
    public static PlanCheckDocument From(PlanCheck check, IEnumerable<PlanProblem> problemsOfFile, Language language) =>
        new(
            check.Province is { } province ? ProvinceDocument.From(province, language) : null,
            check.Provinces.Vintage,
            check.Plan.BaseYear.Value,
            check.Plan.TargetYear.Value,
            check.Index.Id,
            check.DataVersion,
            [.. problemsOfFile.Concat(check.Problems).Select(problem => PlanProblemDocument.From(problem, language))],
            PlanSumDocument.From(check.Sum, language),
            PlanGainDocument.From(check.Gain, language),
            [.. check.Notes.Select(note => note.In(language))],
            [.. PlanRules.All.Select(rule => PlanRuleDocument.From(rule, language))]
        )
        {
            Format = "papi.plan-check/1",
            Language = LanguageCode.Of(language),
        };
}
