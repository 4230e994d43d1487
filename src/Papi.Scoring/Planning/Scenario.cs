using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>A year as it would be if one province had other scores and everyone else stood still.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Scenario
{
    private readonly YearStandings _before;

    private readonly YearStandings _after;

    internal Scenario(YearScores actual, YearScores assumed, Province province, ScoreTarget[] changes)
    {
        Base = actual;
        Scores = assumed;
        Province = province;
        Changes = Array.AsReadOnly(changes);
        _before = YearStandings.Compute(actual, TierScheme.For(actual.Year));
        _after = YearStandings.Compute(assumed, TierScheme.For(assumed.Year));
        Passed = Array.AsReadOnly(FindPassed());
    }

    /// <summary>Gets the scores as they are.</summary>
    public YearScores Base { get; }

    /// <summary>Gets the scores as they would be; to be ranked, classified and compared like any others.</summary>
    public YearScores Scores { get; }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets what was assumed.</summary>
    public IReadOnlyList<ScoreTarget> Changes { get; }

    /// <summary>Gets where the province stands on the total; null without one.</summary>
    public Standing? Before => StandingBefore(Base.Index.Total);

    /// <summary>Gets where it would stand on the total; null without one.</summary>
    public Standing? After => StandingAfter(Base.Index.Total);

    /// <summary>Gets the places gained on the total, negative where lost; null without a total.</summary>
    public int? PlacesGained => Before?.Rank - After?.Rank;

    /// <summary>Gets who is ahead on the total and would be so no more, the best of them first.</summary>
    public IReadOnlyList<Province> Passed { get; }

    /// <summary>Gets where the province stands on a node.</summary>
    /// <param name="node">A node of the edition of the year.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    public Standing? StandingBefore(IndexNode node)
    {
        Base.Index.ThrowIfForeign(node, nameof(node));
        return _before.Of(Province, node);
    }

    /// <summary>Gets where the province would stand on a node.</summary>
    /// <param name="node">A node of the edition of the year.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    public Standing? StandingAfter(IndexNode node)
    {
        Base.Index.ThrowIfForeign(node, nameof(node));
        return _after.Of(Province, node);
    }

    /// <summary>Returns the province and the total before and after.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Province.Name.English} {Base.Year}: {Before} to {After}");

    private Province[] FindPassed()
    {
        var total = Base.Index.Total;
        return
        [
            .. Base
                .Provinces.Provinces.Where(other => other != Province)
                .Where(other =>
                    _before.Of(other, total)?.Rank < Before?.Rank && !(_after.Of(other, total)?.Rank < After?.Rank)
                )
                .OrderBy(other => _after.Of(other, total)?.Rank),
        ];
    }
}
