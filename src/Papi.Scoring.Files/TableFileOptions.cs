using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of claims, or of the design of an index, is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record TableFileOptions
{
    /// <summary>Gets the options for a comma-separated file with decimal points.</summary>
    public static TableFileOptions Default { get; } = new();

    /// <summary>Gets how numbers are written; its <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
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
