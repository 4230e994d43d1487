using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Scores;

/// <summary>Scores of several years: years × provinces × nodes, each year with its own edition and provinces.</summary>
/// <remarks>Made by a <see cref="ScoreTableBuilder"/>. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ScoreTable
{
    private readonly YearScores[] _years;

    internal ScoreTable(EditionSeries editions, IEnumerable<YearScores> years)
    {
        Editions = editions;
        _years = [.. years.OrderBy(year => year.Year)];
        Years = Array.AsReadOnly(_years);
    }

    /// <summary>Gets the editions that the table knows, also those of years without scores.</summary>
    public EditionSeries Editions { get; }

    /// <summary>Gets the years, earliest first.</summary>
    public IReadOnlyList<YearScores> Years { get; }

    /// <summary>Gets the scores of the latest year.</summary>
    /// <exception cref="InvalidOperationException">The table is empty.</exception>
    public YearScores Latest =>
        _years.Length > 0 ? _years[^1] : throw new InvalidOperationException("The table has no year.");

    /// <summary>Gets the scores of one year.</summary>
    /// <param name="year">The survey year.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    public YearScores Year(SurveyYear year) =>
        TryGetYear(year, out var scores) ? scores : throw new UnknownYearException(year, _years);

    /// <summary>Finds the scores of one year.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="scores">The scores, where there are any.</param>
    public bool TryGetYear(SurveyYear year, [NotNullWhen(true)] out YearScores? scores)
    {
        scores = Array.Find(_years, candidate => candidate.Year == year);
        return scores is not null;
    }

    /// <summary>Gets one score by names.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="province">A code or any spelling of a name, of the provinces of that year.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <returns>The score, or null where it is missing.</returns>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    public Score? ScoreOf(SurveyYear year, string province, string node) => Year(year).ScoreOf(province, node);

    /// <summary>Gets a table in which whole years of another table are added or take the place of this table's.</summary>
    /// <param name="other">The other table; its editions join this table's, an edition of the same id in place of the old one.</param>
    /// <exception cref="InvalidStructureException">An edition of the other table covers a year of another edition here.</exception>
    /// <exception cref="ArgumentException">An edition of the other table replaces one here and leaves a year without any.</exception>
    public ScoreTable With(ScoreTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var editions = Editions.With(other.Editions);
        YearScores[] years = [.. _years.Where(year => !other.TryGetYear(year.Year, out _)), .. other._years];
        return Array.Find(years, year => !editions.TryFind(year.Year, out _)) is { } orphan
            ? throw new ArgumentException(
                $"The other table replaces {orphan.Index} and leaves {orphan.Year} without an edition.",
                nameof(other)
            )
            : new ScoreTable(editions, years);
    }

    /// <summary>Returns the years covered.</summary>
    public override string ToString() =>
        _years.Length == 0 ? "no years" : $"{_years.Length} years, {_years[0].Year} to {_years[^1].Year}";

    /// <summary>The edition that a year has: that of its scores, or, without scores, the one that covers it.</summary>
    internal CompositeIndex? FindIndex(SurveyYear year)
    {
        if (TryGetYear(year, out var scores))
        {
            return scores.Index;
        }

        return Editions.TryFind(year, out var index) ? index : null;
    }
}
