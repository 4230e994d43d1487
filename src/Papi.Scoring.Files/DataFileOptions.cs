using Papi.Scoring.Construction;
using Papi.Scoring.Significance;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of the data of an index, or of standard errors, is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record DataFileOptions
{
    /// <summary>Gets the options for a comma-separated file with decimal points.</summary>
    public static DataFileOptions Default { get; } = new();

    /// <summary>Gets how numbers are written; its <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecimalStyle Style
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DecimalStyle.Invariant;

    /// <summary>Gets what every result will name as the version of these figures: <c>user</c> unless given.</summary>
    /// <remarks>See <see cref="UnitTable.DataVersion"/> and <see cref="StandardErrors.DataVersion"/>.</remarks>
    /// <exception cref="ArgumentException">The value is null or blank.</exception>
    public string DataVersion
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "user";

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
