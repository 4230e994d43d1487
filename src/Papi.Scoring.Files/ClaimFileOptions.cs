using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of claims is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ClaimFileOptions
{
    /// <summary>Gets the options for a comma-separated file.</summary>
    public static ClaimFileOptions Default { get; } = new();

    /// <summary>Gets the style whose <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
    /// <remarks>It says nothing of the printed numbers, which are read by <see cref="DecimalStyle.Report"/> in any file.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecimalStyle Style
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DecimalStyle.Invariant;

    /// <summary>Gets how many problems are listed before reading ends; 1 or more, 1000 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProblems
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;
}
