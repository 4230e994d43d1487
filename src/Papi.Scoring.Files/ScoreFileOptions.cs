using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of scores is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ScoreFileOptions
{
    /// <summary>Gets the options for a comma-separated file with decimal points, in the editions of PAPI.</summary>
    public static ScoreFileOptions Default { get; } = new();

    /// <summary>Gets how numbers are written; its <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecimalStyle Style
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DecimalStyle.Invariant;

    /// <summary>Gets the editions; the year of a row decides which one gives its columns their meaning.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public EditionSeries Editions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = PapiEditions.Series;

    /// <summary>
    /// Gets the provinces or other units that the rows are about; null, the default, is
    /// <see cref="ProvinceRegistry.ForYear"/> of the year of each row.
    /// </summary>
    public ProvinceRegistry? Provinces { get; init; }

    /// <summary>Gets what every result will name as the version of its data: <c>user</c> unless given.</summary>
    /// <remarks>See <see cref="YearScores.DataVersion"/>.</remarks>
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
