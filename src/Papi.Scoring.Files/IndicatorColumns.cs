using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>Where a file of indicators has what; all indexes are 0-based.</summary>
/// <param name="SubDimension">The column <c>sub</c>.</param>
/// <param name="Sequence">The column <c>seq</c>.</param>
/// <param name="Values">The columns of values.</param>
/// <param name="ScaleMin">The column <c>scale_min</c>; null without one.</param>
/// <param name="ScaleMax">The column <c>scale_max</c>; null without one.</param>
/// <param name="Direction">The column <c>direction</c>; null without one.</param>
internal sealed record IndicatorColumns(
    int SubDimension,
    int Sequence,
    IReadOnlyList<IndicatorValueColumn> Values,
    int? ScaleMin,
    int? ScaleMax,
    int? Direction
)
{
    private const string SubDimensionName = "sub";

    private const string SequenceName = "seq";

    private const string ValueName = "value";

    private const string YearValuePrefix = "value_";

    private const string ScaleMinName = "scale_min";

    private const string ScaleMaxName = "scale_max";

    private const string DirectionName = "direction";

    /// <summary>Tells whether a header is that of a file of indicators.</summary>
    public static bool Recognize(IReadOnlyList<Cell> header) => header.Any(cell => IsNamed(cell, SubDimensionName));

    /// <summary>Tells from the header where everything is.</summary>
    /// <exception cref="InvalidFileException">Without sub, seq and a value, no row can be understood.</exception>
    public static IndicatorColumns Identify(
        TableReader table,
        CompositeIndex index,
        SurveyYear plainYear,
        ProblemList problems
    )
    {
        int? sub = Find(table, SubDimensionName, problems);
        int? sequence = Find(table, SequenceName, problems);
        int? scaleMin = Find(table, ScaleMinName, problems);
        int? scaleMax = Find(table, ScaleMaxName, problems);
        int? direction = Find(table, DirectionName, problems);
        var values = FindValues(table.Header, index, plainYear, problems);
        Require(sub, SubDimensionName, table.HeaderLine, problems);
        Require(sequence, SequenceName, table.HeaderLine, problems);
        if (!table.Header.Any(IsValue))
        {
            problems.Add(table.HeaderLine, IndicatorMessages.NoValueColumn);
        }

        if (scaleMin is null != scaleMax is null)
        {
            problems.Add(table.Header[(scaleMin ?? scaleMax)!.Value], IndicatorMessages.HalfScale);
        }

        return sub is { } subIndex && sequence is { } sequenceIndex
            ? new IndicatorColumns(subIndex, sequenceIndex, values, scaleMin, scaleMax, direction)
            : throw problems.ToException();
    }

    private static int? Find(TableReader table, string name, ProblemList problems)
    {
        Cell[] found = [.. table.Header.Where(cell => IsNamed(cell, name))];
        foreach (var repeated in found.Skip(1))
        {
            problems.Add(repeated, TableMessages.DuplicateColumn(found[0]));
        }

        return found.Length == 0 ? null : found[0].Column - 1;
    }

    private static void Require(int? column, string name, int line, ProblemList problems)
    {
        if (column is null)
        {
            problems.Add(line, IndicatorMessages.NoColumn(name));
        }
    }

    private static List<IndicatorValueColumn> FindValues(
        IReadOnlyList<Cell> header,
        CompositeIndex index,
        SurveyYear plainYear,
        ProblemList problems
    )
    {
        var columns = new List<IndicatorValueColumn>();
        foreach (var cell in header.Where(IsValue))
        {
            if (YearOf(cell, index, plainYear, problems) is not { } year)
            {
                continue;
            }

            if (columns.Find(column => column.Year == year) is { } first)
            {
                problems.Add(cell, IndicatorMessages.SameYearTwice(year, header[first.Index]));
            }
            else
            {
                columns.Add(new IndicatorValueColumn(cell.Column - 1, year));
            }
        }

        return columns;
    }

    private static SurveyYear? YearOf(Cell header, CompositeIndex index, SurveyYear plainYear, ProblemList problems)
    {
        if (IsNamed(header, ValueName))
        {
            return plainYear;
        }

        const int digits = 4;
        var text = header.Text.AsSpan(YearValuePrefix.Length);
        if (text.Length != digits || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            problems.Add(header, IndicatorMessages.NotAValueColumn(header.Text));
            return null;
        }

        if (!SurveyYear.IsValid(year) || !index.Covers(year))
        {
            problems.Add(header, IndicatorMessages.YearNotCovered(year, index));
            return null;
        }

        return year;
    }

    private static bool IsValue(Cell header) =>
        IsNamed(header, ValueName) || header.Text.StartsWith(YearValuePrefix, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(Cell header, string name) =>
        string.Equals(header.Text, name, StringComparison.OrdinalIgnoreCase);
}
