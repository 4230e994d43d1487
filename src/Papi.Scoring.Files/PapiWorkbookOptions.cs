using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>How a workbook of PAPI is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record PapiWorkbookOptions
{
    /// <summary>Gets the options for a workbook that names its year, in the editions of PAPI.</summary>
    public static PapiWorkbookOptions Default { get; } = new();

    /// <summary>
    /// Gets the year of all sheets; null, the default, takes the one year that the name of the sheet, the name of the
    /// file or the lines above the table name, in this order.
    /// </summary>
    public SurveyYear? Year { get; init; }

    /// <summary>Gets the editions; the year of a sheet decides which one gives its labels their meaning.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public EditionSeries Editions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = PapiEditions.Series;

    /// <summary>
    /// Gets the provinces or other units that the workbook is about; null, the default, is
    /// <see cref="ProvinceRegistry.ForYear"/> of the year of each sheet.
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
