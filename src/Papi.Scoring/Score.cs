using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Papi.Scoring;

/// <summary>A score on one node of an index; always finite.</summary>
/// <remarks>
/// Unit: index points. The permitted range belongs to the node, see <see cref="ScoreRange"/>. A missing score is a
/// null <c>Score?</c>, never a special number. The default value is 0 points.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct Score : IComparable<Score>, IFormattable
{
    /// <summary>Creates a score.</summary>
    /// <param name="points">Index points; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is NaN or infinite.</exception>
    public Score(double points)
    {
        if (!double.IsFinite(points))
        {
            throw new ArgumentOutOfRangeException(
                nameof(points),
                points,
                "A score is finite; a missing score is null."
            );
        }

        Points = points;
    }

    /// <summary>Gets the value in index points.</summary>
    public double Points { get; }

    /// <summary>Tells whether the left score is lower.</summary>
    public static bool operator <(Score left, Score right) => left.Points < right.Points;

    /// <summary>Tells whether the left score is lower or equal.</summary>
    public static bool operator <=(Score left, Score right) => left.Points <= right.Points;

    /// <summary>Tells whether the left score is higher.</summary>
    public static bool operator >(Score left, Score right) => left.Points > right.Points;

    /// <summary>Tells whether the left score is higher or equal.</summary>
    public static bool operator >=(Score left, Score right) => left.Points >= right.Points;

    /// <inheritdoc/>
    public int CompareTo(Score other) => Points.CompareTo(other.Points);

    /// <summary>Returns the points in shortest round-trip form with a decimal point.</summary>
    public override string ToString() => Points.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats the points.</summary>
    /// <param name="format">A numeric format string, such as <c>F2</c>; null is the shortest round-trip form.</param>
    /// <param name="formatProvider">The number format; null is the invariant culture, never the current one.</param>
    public string ToString(
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format,
        IFormatProvider? formatProvider
    ) => Points.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    internal static Score? FromCell(double cell) => double.IsNaN(cell) ? null : new Score(cell);
}
