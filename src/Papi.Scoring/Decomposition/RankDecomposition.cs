using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Decomposition;

/// <summary>The change of one province's rank on one node, taken apart into its own movement and that of the others.</summary>
/// <remarks>
/// <para>
/// Two identities hold exactly. Places climbed = <see cref="OwnPlaces"/> + <see cref="OthersPlaces"/>; and places
/// climbed = provinces passed − provinces that passed + leavers that were ahead − entrants that are ahead. Ahead means a
/// strictly better rank, so that drawing level with a province that was ahead passes it.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class RankDecomposition
{
    private RankDecomposition(
        Province province,
        StandingChange change,
        RankMove[] passed,
        RankMove[] passedBy,
        RankMove[] entrants,
        RankMove[] leavers
    )
    {
        Province = province;
        Change = change;
        Passed = Array.AsReadOnly(passed);
        PassedBy = Array.AsReadOnly(passedBy);
        Entrants = Array.AsReadOnly(entrants);
        Leavers = Array.AsReadOnly(leavers);
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the change of score, rank and tier.</summary>
    public StandingChange Change { get; }

    /// <summary>Gets the node, of the edition of the later year.</summary>
    public IndexNode Node => Change.Node;

    /// <summary>Gets the version of the data that both years come from, or both versions.</summary>
    public string DataVersion => Change.Change.DataVersion;

    /// <summary>Gets whether any score of the two years, of this province or another, is an estimate, and so every rank.</summary>
    public bool IsEstimate { get; private init; }

    /// <summary>Gets the rank before minus the rank after: positive when the province climbed; null without a rank in one of the years.</summary>
    public int? PlacesClimbed => Change.PlacesClimbed;

    /// <summary>Gets the rank that the new score would have had among the others' old scores; null as <see cref="OwnPlaces"/> is.</summary>
    public int? RankAmongOldScores { get; private init; }

    /// <summary>Gets the places climbed by the province's own change, the others standing still.</summary>
    /// <remarks>
    /// Null without a rank in one of the years, and across a break, where a new score does not fit among old ones; under
    /// <see cref="AcrossBreaks.SharesOfScale"/> the new score is put among the old ones by its share of the scale, under
    /// <see cref="AcrossBreaks.Insist"/> by its points, which mislead where the scale changed.
    /// </remarks>
    public int? OwnPlaces => Change.Before?.Rank - RankAmongOldScores;

    /// <summary>Gets the places climbed because the others moved, came in or left; null as <see cref="OwnPlaces"/> is.</summary>
    public int? OthersPlaces => RankAmongOldScores - Change.After?.Rank;

    /// <summary>Gets who was ahead and is so no more, the best new standing first; empty without a rank in both years.</summary>
    public IReadOnlyList<RankMove> Passed { get; }

    /// <summary>Gets who is ahead and was not so before, the best new standing first; empty without a rank in both years.</summary>
    public IReadOnlyList<RankMove> PassedBy { get; }

    /// <summary>Gets the other provinces that are ranked only in the later year, the best standing first.</summary>
    public IReadOnlyList<RankMove> Entrants { get; }

    /// <summary>Gets the other provinces that were ranked only in the earlier year, the best standing first.</summary>
    public IReadOnlyList<RankMove> Leavers { get; }

    /// <summary>Gets how many of the entrants are ahead of the province; 0 where it has no rank.</summary>
    public int EntrantsAhead => Entrants.Count(move => move.After!.Rank < Change.After?.Rank);

    /// <summary>Gets how many of the leavers were ahead of the province; 0 where it had no rank.</summary>
    public int LeaversAhead => Leavers.Count(move => move.Before!.Rank < Change.Before?.Rank);

    /// <summary>Gets the breaks between the years, or which score is missing; null where nothing is to be said.</summary>
    public LocalizedText? Note => Change.Change.Note;

    /// <summary>Takes apart the change of one province's rank.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of the year <paramref name="to"/>.</param>
    /// <param name="node">A node of the edition of the year <paramref name="to"/>.</param>
    /// <param name="from">The year compared with; it may be the later one.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static RankDecomposition Compute(
        ScoreTable table,
        Province province,
        IndexNode node,
        SurveyYear from,
        SurveyYear to,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(node);
        var years = YearPair.Of(table, from, to, options, node.Depth);
        var change = years.ChangeOf(province, node);
        RankMove[] others = [.. OthersOf(years, province, node)];
        bool isRanked = change.Before is not null && change.After is not null;
        RankMove[] stayed = isRanked
            ? Array.FindAll(others, move => move.Before is not null && move.After is not null)
            : [];
        return new RankDecomposition(
            province,
            change,
            ByNewStanding(stayed.Where(move => WasAhead(move, change) && !IsAhead(move, change))),
            ByNewStanding(stayed.Where(move => !WasAhead(move, change) && IsAhead(move, change))),
            ByNewStanding(others.Where(move => move.Before is null && move.After is not null)),
            [.. others.Where(move => move.Before is not null && move.After is null).OrderBy(move => move.Before!.Rank)]
        )
        {
            IsEstimate = years.Earlier.IsEstimate || years.Later.IsEstimate,
            RankAmongOldScores = FindOwnRank(years, change, others),
        };
    }

    /// <summary>Returns the province, the places and both parts of them.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English}, {Change}{(OwnPlaces is { } own ? $": own {own:+0;-0;0}, others {OthersPlaces:+0;-0;0}" : "")}"
        );

    private static bool WasAhead(RankMove other, StandingChange change) => other.Before!.Rank < change.Before!.Rank;

    private static bool IsAhead(RankMove other, StandingChange change) => other.After!.Rank < change.After!.Rank;

    private static RankMove[] ByNewStanding(IEnumerable<RankMove> moves) =>
        [.. moves.OrderBy(move => move.After!.Rank)];

    /// <summary>All other provinces of either year in the order of the codes, those without a score in a year with a null there.</summary>
    private static IEnumerable<RankMove> OthersOf(YearPair years, Province province, IndexNode node)
    {
        var old = years.Earlier.Index.FindById(node.Id);
        foreach (var other in years.Later.Provinces.Provinces.Where(other => other != province))
        {
            var then = years.Earlier.Provinces.Counterpart(other);
            yield return new RankMove(
                other,
                then is null || old is null ? null : years.Before(then, old),
                years.After(other, node)
            );
        }

        if (old is not null)
        {
            foreach (var former in years.Earlier.Provinces.Provinces)
            {
                if (years.Later.Provinces.Counterpart(former) is null)
                {
                    yield return new RankMove(former, years.Before(former, old), After: null);
                }
            }
        }
    }

    private static int? FindOwnRank(YearPair years, StandingChange change, RankMove[] others)
    {
        if (change.Change.Direction is null)
        {
            return null;
        }

        double score = change.After!.Score.Points;
        if (change.Change.Points is null)
        {
            // Only shares may be compared: the new score where its share lies on the old scale.
            var old = years.Earlier.Index.FindById(change.Node.Id)!;
            score = old.Scale!.Value.At(change.Node.Scale!.Value.ShareOf(score));
        }

        double sign = change.Node.Direction == IndicatorDirection.LowerIsBetter ? -1 : 1;
        double key = Resolution.Key(sign * score);
        return 1
            + others.Count(other => other.Before is { } before && Resolution.Key(sign * before.Score.Points) > key);
    }
}
