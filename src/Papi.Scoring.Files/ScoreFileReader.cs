using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Makes a table of scores of the rows of one file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class ScoreFileReader
{
    private readonly TableReader _table;

    private readonly ScoreFileOptions _options;

    private readonly ProblemList _problems;

    private readonly NumberReader _numbers;

    // One of the two: nodes in columns, or in rows.
    private readonly ScoreColumns? _columns;

    private readonly LongScoreColumns? _longColumns;

    private readonly ScoreTableBuilder _builder;

    private readonly Dictionary<SurveyYear, ScoreYear> _years = [];

    // The nodes given to a province in a year.
    private readonly Dictionary<(SurveyYear Year, Province Province), Dictionary<IndexNode, Cell>> _given = [];

    public ScoreFileReader(TableReader table, ScoreFileOptions options, ProblemList problems)
    {
        _table = table;
        _options = options;
        _problems = problems;
        _numbers = new NumberReader(options.Style, problems);
        _longColumns = LongScoreColumns.Find(table, problems);
        _columns = _longColumns is null ? ScoreColumns.Identify(table, options.Editions, problems) : null;
        _builder = new ScoreTableBuilder(options.Editions, options.DataVersion);
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>The table; of no use where there are problems.</returns>
    public ScoreTable Read()
    {
        while (_table.Read())
        {
            if (_longColumns is { } columns)
            {
                ReadLongRow(columns);
            }
            else
            {
                ReadWideRow(_columns!);
            }
        }

        foreach (var given in _given.Values)
        {
            RefuseWholesWithParts(given);
        }

        _table.RequireRows();
        return _builder.Build();
    }

    private void ReadWideRow(ScoreColumns columns)
    {
        var year = ReadYear(_table[columns.Year]);
        var province = ReadProvince(_table[columns.Province], year);
        if (year is null)
        {
            return;
        }

        if (province is not null && !year.FirstLines.TryAdd(province, _table[columns.Province].Line))
        {
            var cell = _table[columns.Province];
            _problems.Add(cell, ScoreMessages.DuplicateRow(cell.Text, year.Year, year.FirstLines[province]));
            province = null;
        }

        var given = new Dictionary<IndexNode, Cell>();
        foreach (var column in year.Columns)
        {
            var cell = _table[column.Index];
            if (cell.IsBlank)
            {
                continue;
            }

            if (column.Node is not { } node)
            {
                _problems.Add(cell, ScoreMessages.NotInEdition(cell.Header, year.Year, year.Edition));
            }
            else
            {
                ReadScore(cell, year, province, node, given);
            }
        }

        RefuseWholesWithParts(given);
    }

    private void ReadLongRow(LongScoreColumns columns)
    {
        var year = ReadYear(_table[columns.Year]);
        var province = ReadProvince(_table[columns.Province], year);
        if (year is null)
        {
            return;
        }

        var name = _table[columns.Node];
        if (name.IsBlank)
        {
            _problems.Add(name, ScoreMessages.NoNode);
        }
        else if (!year.Edition.TryFind(name.Text, out var node))
        {
            _problems.Add(name, ScoreMessages.NoSuchNode(name.Text, year.Year, year.Edition));
        }
        else if (node.Parent is null)
        {
            _problems.Add(name, ScoreMessages.TotalIsComputed(name.Text));
        }
        else if (_table[columns.Score] is { IsBlank: false } cell && province is not null)
        {
            if (!_given.TryGetValue((year.Year, province), out var given))
            {
                given = [];
                _given.Add((year.Year, province), given);
            }

            ReadScore(cell, year, province, node, given);
        }
    }

    private void ReadScore(
        Cell cell,
        ScoreYear year,
        Province? province,
        IndexNode node,
        Dictionary<IndexNode, Cell> given
    )
    {
        if (!given.TryAdd(node, cell))
        {
            _problems.Add(cell, ScoreMessages.SameNodeTwice(node, given[node]));
        }
        else if (ReadScore(cell, node) is { } score && province is not null)
        {
            _builder.Set(year.Year, province, node, score);
        }
    }

    private ScoreYear? ReadYear(Cell cell)
    {
        const int digits = 4;
        if (cell.IsBlank)
        {
            _problems.Add(cell, ScoreMessages.NoYear);
            return null;
        }

        if (
            cell.Text.Length != digits
            || !int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
        )
        {
            _problems.Add(cell, ScoreMessages.NotAYear(cell.Text));
            return null;
        }

        if (!SurveyYear.IsValid(value) || !_options.Editions.TryFind(value, out var edition))
        {
            _problems.Add(cell, ScoreMessages.YearNotCovered(value, _options.Editions));
            return null;
        }

        if (!_years.TryGetValue(value, out var year))
        {
            year = new ScoreYear(
                value,
                edition,
                _columns?.In(edition) ?? [],
                _options.Provinces ?? ProvinceRegistry.ForYear(value)
            );
            _years.Add(value, year);
            _builder.AddYear(value, year.Provinces);
        }

        return year;
    }

    /// <summary>Finds the province of a row; null where it is unknown.</summary>
    private Province? ReadProvince(Cell cell, ScoreYear? year)
    {
        if (cell.IsBlank)
        {
            _problems.Add(cell, ScoreMessages.NoProvince);
            return null;
        }

        // A code or name without its vintage is ambiguous.
        if ((year?.Provinces ?? _options.Provinces) is not { } provinces)
        {
            return null;
        }

        try
        {
            return provinces.Find(cell.Text);
        }
        catch (UnknownProvinceException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }
    }

    private Score? ReadScore(Cell cell, IndexNode node)
    {
        if (_numbers.Read(cell) is not { } points)
        {
            return null;
        }

        if (node.Scale is { } scale && !scale.Contains(points))
        {
            _problems.Add(cell, TableMessages.OutsideScale(cell, points, scale, node.Code));
            return null;
        }

        return new Score(points);
    }

    // One problem for each whole, not for each of its parts: 28 columns beside 8 are one mistake made 8 times.
    private void RefuseWholesWithParts(Dictionary<IndexNode, Cell> given)
    {
        var refused = new HashSet<IndexNode>();
        foreach (var part in given.Keys)
        {
            for (var whole = part.Parent; whole is not null; whole = whole.Parent)
            {
                if (given.TryGetValue(whole, out var cell) && refused.Add(whole))
                {
                    _problems.Add(cell, ScoreMessages.GivenWithItsPart(whole, part));
                }
            }
        }
    }
}
