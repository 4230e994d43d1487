using System.Globalization;

namespace Papi.Scoring.Classification;

/// <summary>One tier with the provinces in it counted.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Count">How many provinces are in it.</param>
/// <param name="Min">The lowest score in it; null where it is empty.</param>
/// <param name="Max">The highest score in it; null where it is empty.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record TierGroup(Tier Tier, int Count, Score? Min, Score? Max)
{
    /// <summary>Returns the tier, the count and, unless it is empty, the bounds with a decimal point.</summary>
    public override string ToString() =>
        Min is { } min && Max is { } max
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Tier}: {Count}, {min.Points:0.####} to {max.Points:0.####}"
            )
            : $"{Tier}: {Count}";
}
