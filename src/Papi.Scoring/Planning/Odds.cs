using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>How likely goals are next year, with and without a plan, when all other provinces move too.</summary>
/// <remarks>
/// <para>
/// Next year is simulated many times from the changes of past pairs of years. Every simulated year takes one pair at
/// random; every province, of that pair, takes one province at random and its surprise in all dimensions at once (a
/// bootstrap by whole provinces, so that what moves together goes on moving together). With x a score, m the national
/// mean of this year, b the <see cref="OddsHistory.Persistence"/>, g the change of the national mean in the pair and s
/// the surprise, a score of next year is m + b (x − m) + g + s. A plan adds its gain to that, whatever it is: the target
/// minus x, never less than 0. So the plan never lowers the odds, a target that restates x changes nothing, and the
/// expected score with the plan is not the target but what would have come anyway plus the gain. The others move as
/// without the plan.
/// </para>
/// <para>
/// Draws are not cut off at the ends of a scale. Ranks are of the total, 1 best, equal totals sharing the best rank; tiers
/// by the scheme of next year, taken anew in every draw. Replicate k depends on the seed and k alone. Immutable; safe for
/// concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Odds
{
    private Odds(
        YearScores scores,
        Province province,
        OddsOptions options,
        OddsHistory history,
        Standing before,
        OddsOutcome withoutPlan
    )
    {
        Year = scores.Year;
        Province = province;
        Options = options;
        History = history;
        Before = before;
        WithoutPlan = withoutPlan;
        DataVersion = DataVersions.Join(
            history.Years.Append(scores).OrderBy(year => year.Year).Select(year => year.DataVersion)
        );
        IsEstimate = history.Years.Append(scores).Any(year => year.IsEstimate);
    }

    /// <summary>Gets the year in which the province stands; the one after it is simulated.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the version of the data, of the year and of the history.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether any score of the year or of the history is not measured but a mean of former provinces.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets the seed, the number of draws and the other choices.</summary>
    public OddsOptions Options { get; }

    /// <summary>Gets the goals.</summary>
    public IReadOnlyList<Goal> Goals { get; private init; } = [];

    /// <summary>Gets the planned scores; empty where there is no plan.</summary>
    public IReadOnlyList<ScoreTarget> Plan { get; private init; } = [];

    /// <summary>Gets the past changes that next year is drawn from.</summary>
    public OddsHistory History { get; }

    /// <summary>Gets where the province stands on the total in <see cref="Year"/>.</summary>
    public Standing Before { get; }

    /// <summary>Gets where it ends without the plan.</summary>
    public OddsOutcome WithoutPlan { get; }

    /// <summary>Gets where it ends with the plan; null where there is none.</summary>
    /// <remarks>By the same random numbers as <see cref="WithoutPlan"/>: the difference of the two is the plan's alone.</remarks>
    public OddsOutcome? WithPlan { get; private init; }

    /// <summary>Gets what was assumed, a sentence each, for people to read beside the odds.</summary>
    public IReadOnlyList<LocalizedText> Assumptions { get; private init; } = [];

    /// <summary>Simulates the year after a given one.</summary>
    /// <param name="table">An aggregated table: the year and its history.</param>
    /// <param name="province">A province of the year.</param>
    /// <param name="year">The year in which the province stands.</param>
    /// <param name="goals">The goals, all of which are to be met; empty for the ranks, tiers and totals alone.</param>
    /// <param name="plan">The planned scores of any nodes below the total; empty for none. A target below the present score counts as the present one.</param>
    /// <param name="options">The seed and the other choices.</param>
    /// <param name="cancellationToken">Gives up a long simulation.</param>
    /// <exception cref="ArgumentNullException">An argument, a goal or a planned score is null.</exception>
    /// <exception cref="UnknownYearException">The table has no scores of the year, or of a pair of years chosen in the options.</exception>
    /// <exception cref="ArgumentException">The province or a planned node belongs to another year; the plan names the total where that has parts, a node twice or together with one that it is part of, or one on which the province has no score; the total is not the plain sum of its parts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A planned score lies outside the scale of its node.</exception>
    /// <exception cref="OddsUnavailableException">The province has no total in the year, or no pair of years (or not every one chosen) is comparable with it; the reason is in the exception.</exception>
    /// <exception cref="InvalidOperationException">A year of the table has not been aggregated.</exception>
    /// <exception cref="OperationCanceledException">The simulation was given up.</exception>
    public static Odds Compute(
        ScoreTable table,
        Province province,
        SurveyYear year,
        IReadOnlyList<Goal> goals,
        IReadOnlyList<ScoreTarget> plan,
        OddsOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        Goal[] wanted = [.. goals];
        ScoreTarget[] planned = [.. plan];
        ThrowIfAnyNull(wanted, nameof(goals));
        ThrowIfAnyNull(planned, nameof(plan));
        var scores = table.Year(year);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        var start = OddsStart.Of(scores, province);
        double? gain = start.GainOf(planned);
        var history = OddsHistory.Of(table, scores, start.Parts, options.Pairs);
        var scheme = TierScheme.For(year.Value + 1);
        var simulation = new OddsSimulation(
            start.ExpectedTotals(history),
            gain ?? 0,
            start.Orient(history.Surprises()),
            scores.ProvinceCount - start.Provinces,
            scheme
        );
        var withoutPlan = new OddsDraw[options.Draws];
        var withPlan = gain is null ? null : new OddsDraw[options.Draws];
        simulation.Run(options, withoutPlan, withPlan, cancellationToken);

        var before = YearStandings.Compute(scores, TierScheme.For(year), 0).Of(province, scores.Index.Total)!;
        OddsOutcome Sum(OddsDraw[] draws) =>
            OddsOutcome.Of(draws, start.Sign, start.Provinces, before, wanted, options.Level);
        return new Odds(scores, province, options, history, before, Sum(withoutPlan))
        {
            Goals = Array.AsReadOnly(wanted),
            Plan = Array.AsReadOnly(planned),
            WithPlan = withPlan is null ? null : Sum(withPlan),
            Assumptions = OddsAssumptions.Of(scores, history, start, scheme, planned.Length > 0),
        };
    }

    /// <summary>Returns the province, the year simulated and the outcome without and with the plan, in one line.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English} {Year.Value + 1}: {WithoutPlan}{(WithPlan is { } planned ? $"; with the plan {planned}" : "")} ({Options.Draws} draws, seed {Options.Seed}){(IsEstimate ? " (estimate)" : "")}"
        );

    private static void ThrowIfAnyNull<T>(T[] items, string parameter)
        where T : class
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, parameter);
        }
    }
}
