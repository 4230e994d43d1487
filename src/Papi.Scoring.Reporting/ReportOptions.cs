using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting;

/// <summary>The choices of a provincial report.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ReportOptions
{
    private const int UsualDecimals = 2;

    private readonly int _decimals = UsualDecimals;

    /// <summary>Gets the usual choices: two decimals, as totals and dimensions are printed.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Gets the number of decimals of every score and change, 0 to <see cref="DecimalStyle.MaxDecimals"/>; 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside that range.</exception>
    public int Decimals
    {
        get => _decimals;
        init
        {
            if (value is < 0 or > DecimalStyle.MaxDecimals)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value),
                    value,
                    $"A report has 0 to {DecimalStyle.MaxDecimals} decimals."
                );
            }

            _decimals = value;
        }
    }
}
