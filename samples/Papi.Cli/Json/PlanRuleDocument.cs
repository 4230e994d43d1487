using Papi.Scoring;
using Papi.Scoring.Planning;

namespace Papi.Cli.Json;

/// <summary>A check in <c>papi plan check</c>.</summary>
internal sealed record PlanRuleDocument(string Id, string Title)
{
    public static PlanRuleDocument From(PlanRule rule, Language language) => new(rule.Id, rule.Title.In(language));
}
