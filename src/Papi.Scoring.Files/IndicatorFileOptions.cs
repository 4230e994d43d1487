using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of indicators is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorFileOptions
{
    /// <summary>Gets the edition whose indicators the rows are.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required CompositeIndex Index
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how numbers are written; its <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecimalStyle Style
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DecimalStyle.Invariant;

    /// <summary>Gets the province whose values they are; null, the default, is a unit named after the file.</summary>
    /// <remarks>
    /// A province of Viet Nam, of either vintage. Without one the table has a registry of a single unit with the code
    /// <c>unit</c>.
    /// </remarks>
    public Province? Province { get; init; }

    /// <summary>Gets the year of a column <c>value</c>; a column such as <c>value_2024</c> brings its own.</summary>
    /// <remarks>Null, the default, is the last year of <see cref="Index"/>, or its first year while it has no last one.</remarks>
    public SurveyYear? Year { get; init; }

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
