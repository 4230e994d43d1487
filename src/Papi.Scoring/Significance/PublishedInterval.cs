using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>The interval that the official workbooks print beside a score as its 95 % confidence interval.</summary>
/// <remarks>
/// It is the score ± 1.645 standard errors, which is an interval of 90 %: Hà Nội 2023 is 43.960304 with a standard error
/// of 0.157685, and 43.700916 to 44.219692 are printed. See <see cref="ScoreEstimate.FromPublishedInterval"/>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class PublishedInterval
{
    /// <summary>The number of standard errors on either side of the score.</summary>
    public const double Multiplier = 1.645;

    /// <summary>Gets the level that it really has, as a share: 2 Φ(1.645) − 1, which is 0.90003.</summary>
    public static double Level { get; } = 1 - (2 * NormalDistribution.LowerTail(-Multiplier));

    /// <summary>The level on its label, as a share.</summary>
    public const double PrintedLevel = 0.95;
}
