using System.Globalization;

namespace Papi.Scoring;

/// <summary>The scale of a node: the lowest and the highest score that it can take, both included.</summary>
/// <remarks>
/// Unit: the node's own (index points, percent, rating). The default value is the empty scale from 0 to 0.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct ScoreRange
{
    /// <summary>How far a published score may lie outside the scale: 0.005.</summary>
    /// <remarks>
    /// The official goalposts are printed with two decimals (0.33 for 1/3), and two published scores use that room
    /// (2020 Phú Yên 8.1 = 0.331742, 2022 Bến Tre 8.1 = 0.332350).
    /// </remarks>
    public const double GoalpostTolerance = 0.005;

    /// <summary>Creates a scale.</summary>
    /// <param name="min">The lowest value; finite.</param>
    /// <param name="max">The highest value; finite and above <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or <paramref name="max"/> is not above <paramref name="min"/>.</exception>
    public ScoreRange(double min, double max)
    {
        if (!double.IsFinite(min))
        {
            throw new ArgumentOutOfRangeException(nameof(min), min, "The ends of a scale are finite.");
        }

        if (!double.IsFinite(max) || max <= min)
        {
            throw new ArgumentOutOfRangeException(
                nameof(max),
                max,
                "The upper end of a scale is finite and above its lower end."
            );
        }

        Min = min;
        Max = max;
    }

    /// <summary>Gets the lowest value.</summary>
    public double Min { get; }

    /// <summary>Gets the highest value.</summary>
    public double Max { get; }

    /// <summary>Gets the distance between the two ends.</summary>
    public double Width => Max - Min;

    /// <summary>Tells whether a value belongs to the scale, with the <see cref="GoalpostTolerance"/> at both ends.</summary>
    /// <param name="value">The value; NaN never belongs.</param>
    public bool Contains(double value) => value >= Min - GoalpostTolerance && value <= Max + GoalpostTolerance;

    /// <summary>Gets the share of the scale that a value uses: 0 at the lower end, 1 at the upper end.</summary>
    /// <param name="value">A value in the unit of the scale; not clipped to it.</param>
    public double ShareOf(double value) => (value - Min) / Width;

    /// <summary>Gets the value at a share of the scale: Min + share × (Max − Min).</summary>
    /// <param name="share">0 at the lower end, 1 at the upper end; not clipped.</param>
    public double At(double share) => Min + (share * Width);

    /// <summary>Returns the scale as <c>[min, max]</c> with at most four decimals.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Min:0.####}, {Max:0.####}]");
}
