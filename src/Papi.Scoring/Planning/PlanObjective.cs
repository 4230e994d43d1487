using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>What a plan wants of the total; any part may be left open.</summary>
/// <remarks>The parts are wanted together. Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanObjective
{
    /// <summary>Gets the objective that leaves everything open.</summary>
    public static PlanObjective Open { get; } = new();

    /// <summary>Gets the least total wanted, in index points; null where none is stated.</summary>
    public Score? Total { get; init; }

    /// <summary>Gets the worst rank that will do, 1 is best; null where none is stated.</summary>
    /// <remarks>Any whole number is kept: a rank that nobody can have is a problem of the plan, see <see cref="PlanCheck"/>.</remarks>
    public int? Rank { get; init; }

    /// <summary>Gets the lowest tier that will do; null where none is stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the four tiers.</exception>
    public Tier? Tier
    {
        get;
        init =>
            field = value is null or (>= Scoring.Tier.Low and <= Scoring.Tier.High)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the four tiers, or null.");
    }

    /// <summary>Gets by how many points the plan says that the total rises; null where it does not say so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public double? Gain
    {
        get;
        init =>
            field =
                value is not { } points || double.IsFinite(points)
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        value,
                        "A gain is finite; an open one is null."
                    );
    }

    /// <summary>Returns the parts that are stated.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        Add(Total is { } total ? $"total {total}" : null);
        Add(Rank is { } rank ? string.Create(CultureInfo.InvariantCulture, $"rank {rank}") : null);
        Add(Tier?.ToString());
        Add(Gain is { } gain ? string.Create(CultureInfo.InvariantCulture, $"gain {gain}") : null);
        return parts.Count == 0 ? "open" : string.Join(", ", parts);

        void Add(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }
}
