using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>What a province sets out to reach on the total.</summary>
/// <remarks>Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record Goal
{
    private const string RankLead = "rank<=";

    private const string TierLead = "tier>=";

    private const string TotalLead = "total>=";

    private Goal(GoalKind kind, int places, Tier tier, double points)
    {
        Kind = kind;
        Places = places;
        TierWanted = tier;
        Points = points;
    }

    /// <summary>Gets what the goal is about.</summary>
    public GoalKind Kind { get; }

    /// <summary>Gets the places to climb, or the worst rank that will do; 0 where the goal is about neither.</summary>
    public int Places { get; }

    /// <summary>Gets the lowest tier that will do; <see cref="Tier.None"/> where the goal is about none.</summary>
    public Tier TierWanted { get; }

    /// <summary>Gets the lowest total that will do, in points; 0 where the goal is about none.</summary>
    public double Points { get; }

    /// <summary>Makes the goal to climb.</summary>
    /// <param name="places">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is less than 1.</exception>
    public static Goal Climb(int places)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        return new Goal(GoalKind.Climb, places, Tier.None, points: 0);
    }

    /// <summary>Makes the goal to reach a rank.</summary>
    /// <param name="rank">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is less than 1.</exception>
    public static Goal RankAtMost(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        return new Goal(GoalKind.Rank, rank, Tier.None, points: 0);
    }

    /// <summary>Makes the goal to reach a tier.</summary>
    /// <param name="tier">Low average or better: everyone is at least in the low tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is none of the three.</exception>
    public static Goal TierAtLeast(Tier tier) =>
        tier is Tier.LowAverage or Tier.HighAverage or Tier.High
            ? new Goal(GoalKind.Tier, places: 0, tier, points: 0)
            : throw new ArgumentOutOfRangeException(nameof(tier), tier, "Low average, high average or high.");

    /// <summary>Makes the goal to reach a total.</summary>
    /// <param name="points">The total in index points; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not finite.</exception>
    public static Goal TotalAtLeast(double points) =>
        double.IsFinite(points)
            ? new Goal(GoalKind.Total, places: 0, Tier.None, points)
            : throw new ArgumentOutOfRangeException(nameof(points), points, "A finite number of points.");

    /// <summary>Reads a goal.</summary>
    /// <param name="text"><c>+1</c>, <c>rank&lt;=20</c>, <c>tier&gt;=high-average</c> or <c>total&gt;=45</c>, with a decimal point and blanks around the sign alone; null is none.</param>
    /// <param name="goal">The goal, where there is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Goal? goal)
    {
        string trimmed = (text ?? "").Trim();
        goal = trimmed switch
        {
            ['+', .. var places] when TryParseCount(places.TrimStart(), out int count) => Climb(count),
            _ when After(trimmed, RankLead) is { } rank && TryParseCount(rank, out int count) => RankAtMost(count),
            _ when After(trimmed, TierLead) is { } tier && FindTier(tier) is { } wanted => TierAtLeast(wanted),
            _ when After(trimmed, TotalLead) is { } total && RoundTripNumber.TryParse(total, out double points) =>
                TotalAtLeast(points),
            _ => null,
        };
        return goal is not null;
    }

    /// <summary>Tells whether a movement reaches the goal.</summary>
    /// <param name="before">Where the province stood on the total.</param>
    /// <param name="after">Where it stands then.</param>
    public bool IsMet(Standing before, Standing after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Kind switch
        {
            GoalKind.Climb => before.Rank - after.Rank >= Places,
            GoalKind.Rank => after.Rank <= Places,
            GoalKind.Tier => after.Tier >= TierWanted,
            _ => after.Score.Points >= Points || Numerics.Resolution.AreEqual(after.Score.Points, Points),
        };
    }

    /// <summary>Returns the text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() =>
        Kind switch
        {
            GoalKind.Climb => string.Create(CultureInfo.InvariantCulture, $"+{Places}"),
            GoalKind.Rank => string.Create(CultureInfo.InvariantCulture, $"{RankLead}{Places}"),
            GoalKind.Tier => TierLead + NameOf(TierWanted),
            _ => string.Create(CultureInfo.InvariantCulture, $"{TotalLead}{Points}"),
        };

    // Blanks may stand around the sign, but not within a word or a number: "+1 2" is no 12.
    private static string? After(string text, string lead)
    {
        int sign = text.IndexOf(lead[^2..], StringComparison.Ordinal);
        return
            sign >= 0 && text.AsSpan(0, sign).TrimEnd().Equals(lead.AsSpan()[..^2], StringComparison.OrdinalIgnoreCase)
            ? text[(sign + 2)..].TrimStart()
            : null;
    }

    private static bool TryParseCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= 1;

    private static Tier? FindTier(string text) =>
        new Tier?[] { Tier.LowAverage, Tier.HighAverage, Tier.High }.FirstOrDefault(tier =>
            string.Equals(NameOf(tier!.Value), text, StringComparison.OrdinalIgnoreCase)
        );

    private static string NameOf(Tier tier) =>
        tier switch
        {
            Tier.LowAverage => "low-average",
            Tier.HighAverage => "high-average",
            _ => "high",
        };
}
