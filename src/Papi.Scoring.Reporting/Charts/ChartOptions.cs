using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The choices of a chart.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ChartOptions
{
    /// <summary>The least <see cref="Width"/>: 240.</summary>
    public const int MinWidth = 240;

    /// <summary>The greatest <see cref="Width"/>: 4000.</summary>
    public const int MaxWidth = 4000;

    private const int UsualDecimals = 2;

    private const int UsualWidth = 560;

    private readonly int _decimals = UsualDecimals;

    private readonly int _width = UsualWidth;

    private readonly Language _language;

    /// <summary>Gets the usual choices: Vietnamese, two decimals, 560 pixels.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>Gets the language of all texts and of the decimal mark; Vietnamese by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Language Language
    {
        get => _language;
        init =>
            _language = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Vietnamese or English.");
    }

    /// <summary>Gets the number of decimals of every score that is written out, 0 to <see cref="DecimalStyle.MaxDecimals"/>; 2 by default.</summary>
    /// <remarks>What is drawn keeps the full number.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int Decimals
    {
        get => _decimals;
        init =>
            _decimals = value is >= 0 and <= DecimalStyle.MaxDecimals
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    $"A chart has 0 to {DecimalStyle.MaxDecimals} decimals."
                );
    }

    /// <summary>Gets the width of the plot itself in pixels, <see cref="MinWidth"/> to <see cref="MaxWidth"/>; 560 by default.</summary>
    /// <remarks>Labels and legends come on top. The height follows from what is shown.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int Width
    {
        get => _width;
        init =>
            _width = value is >= MinWidth and <= MaxWidth
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    $"A plot is {MinWidth} to {MaxWidth} pixels wide."
                );
    }
}
