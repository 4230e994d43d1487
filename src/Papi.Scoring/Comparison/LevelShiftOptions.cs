using System.Globalization;

namespace Papi.Scoring.Comparison;

/// <summary>The choices of a search for level shifts.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record LevelShiftOptions
{
    /// <summary>Gets the usual choices: sub-dimensions that moved by one spread or more.</summary>
    public static LevelShiftOptions Default { get; } = new();

    /// <summary>Gets the least ratio, up or down, of the median's change to the spread that counts as a shift; 1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a finite positive number.</exception>
    public double Threshold
    {
        get;
        init =>
            field =
                double.IsFinite(value) && value > 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "A finite number above zero.");
    } = 1;

    /// <summary>Gets the level of the nodes: 0 total, 1 dimensions, 2 sub-dimensions (the default), 3 indicators.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Level
    {
        get;
        init =>
            field =
                value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "0 for the total, or more.");
    } = 2;

    /// <summary>Returns the threshold and the level with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"threshold {Threshold}, level {Level}");
}
