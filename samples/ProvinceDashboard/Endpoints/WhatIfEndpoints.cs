using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Papi.Scoring;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Text;
using ProvinceDashboard.Pages;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Endpoints;

/// <summary>What would become of a province with other scores, everyone else standing still.</summary>
internal static class WhatIfEndpoints
{
    private const int MaxChanges = 40;

    private const char Separator = ':';

    public static void MapWhatIf(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/what-if", Compute)
            .WithSummary("Computes total, rank and tier of a province with other scores, everyone else standing still.")
            .Produces<WhatIfAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static FileContentHttpResult Compute(
        Scoreboard board,
        [AsParameters] ProvinceQuery query,
        [Description("Node and its other score with a decimal point, such as D3:5.25; up to 40 times.")]
            string[]? change = null
    )
    {
        var selection = Selection.Of(board, query);
        var targets = Read(selection, change ?? []);
        return Answer.Json(Describe(WhatIf.Compute(selection.Scores, selection.Province, targets), selection.Language));
    }

    private static List<ScoreTarget> Read(Selection selection, string[] changes)
    {
        if (changes.Length > MaxChanges)
        {
            throw Wrong(ProblemTexts.TooManyChanges(MaxChanges));
        }

        var targets = new List<ScoreTarget>();
        foreach (string change in changes)
        {
            var target = Read(selection, change);
            if (targets.Find(other => Overlap(other.Node, target.Node)) is { } overlapping)
            {
                throw Wrong(ProblemTexts.ChangedTwice(overlapping.Node, target.Node));
            }

            targets.Add(target);
        }

        return targets;
    }

    private static ScoreTarget Read(Selection selection, string change)
    {
        int end = change.IndexOf(Separator, StringComparison.Ordinal);
        if (
            change.Length > RequestText.MaxLength
            || end < 0
            || !DecimalStyle.Invariant.TryParse(change.AsSpan(end + 1), out double points)
        )
        {
            throw Wrong(ProblemTexts.BadChange);
        }

        var scores = selection.Scores;
        var node = RequestText.NodeOf(scores, change[..end], nameof(change));
        if (scores.ScoreOf(selection.Province, node) is null)
        {
            throw Wrong(ProblemTexts.WithoutScore(selection.Province, node));
        }

        return node.Scale is not { } scale || scale.Contains(points)
            ? new ScoreTarget(node, new Score(points))
            : throw Wrong(ProblemTexts.OffTheScale(node, scale));
    }

    private static bool Overlap(IndexNode one, IndexNode other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(IndexNode part, IndexNode whole)
    {
        for (var node = part; node is not null; node = node.Parent)
        {
            if (node == whole)
            {
                return true;
            }
        }

        return false;
    }

    private static WhatIfAnswer Describe(Scenario scenario, Language language) =>
        new(
            new ProvinceAnswer(scenario.Province.Code, scenario.Province.Name.In(language)),
            scenario.Base.Year.Value,
            Describe(scenario.Before, language),
            Describe(scenario.After, language),
            scenario.PlacesGained,
            [.. scenario.Passed.Select(passed => new ProvinceAnswer(passed.Code, passed.Name.In(language)))],
            WhatIfTexts.Summary(scenario, language)
        );

    private static StandingAnswer? Describe(Standing? standing, Language language)
    {
        if (standing is null)
        {
            return null;
        }

        var figures = new Figures(language);
        return new StandingAnswer(
            standing.Score.Points,
            figures.Points(standing.Score),
            standing.Rank,
            standing.Ranked,
            standing.Tier is { } tier ? TierNames.Of(tier).In(language) : null
        );
    }

    private static BadRequestException Wrong(LocalizedText explanation) => new("change", explanation);
}
