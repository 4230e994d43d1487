using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>A check of a plan.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Title">What is checked.</param>
internal sealed record PlanRuleDocument(string Id, string Title)
{
    public static PlanRuleDocument From(PlanRule rule, Language language) => new(rule.Id, rule.Title.In(language));
}
