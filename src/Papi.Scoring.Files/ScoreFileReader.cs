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

    private readonly ScoreColumns _columns;

    private readonly ScoreTableBuilder _builder;

    private readonly Dictionary<SurveyYear, ScoreYear> _years = [];

    // The nodes given in the current row.
    private readonly Dictionary<IndexNode, Cell> _given = [];

    public ScoreFileReader(TableReader table, ScoreFileOptions options, ProblemList problems)
    {
        _table = table;
        _options = options;
        _problems = problems;
        _numbers = new NumberReader(options.Style, problems);
        _columns = ScoreColumns.Identify(table, options.Editions, problems);
        _builder = new ScoreTableBuilder(options.Editions, options.DataVersion);
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>The table; of no use where there are problems.</returns>
    public ScoreTable Read()
    {
        while (_table.Read())
        {
            ReadRow();
        }

        _table.RequireRows();
        return _builder.Build();
    }

    private void ReadRow()
    {
        var year = ReadYear(_table[_columns.Year]);
        var province = ReadProvince(_table[_columns.Province], year);
        if (year is null)
        {
            return;
        }

        _given.Clear();
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
            else if (!_given.TryAdd(node, cell))
            {
                _problems.Add(cell, ScoreMessages.SameNodeTwice(node, _given[node]));
            }
            else if (ReadScore(cell, node) is { } score && province is not null)
            {
                _builder.Set(year.Year, province, node, score);
            }
        }

        RefuseWholesWithParts();
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
                _columns.In(edition),
                _options.Provinces ?? ProvinceRegistry.ForYear(value)
            );
            _years.Add(value, year);
            _builder.AddYear(value, year.Provinces);
        }

        return year;
    }

    /// <summary>Finds the province of a row; null where it is unknown or has had its row.</summary>
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

        Province province;
        try
        {
            province = provinces.Find(cell.Text);
        }
        catch (UnknownProvinceException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }

        if (year is null || year.FirstLines.TryAdd(province, cell.Line))
        {
            return province;
        }

        _problems.Add(cell, ScoreMessages.DuplicateRow(cell.Text, year.Year, year.FirstLines[province]));
        return null;
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
    private void RefuseWholesWithParts()
    {
        var refused = new HashSet<IndexNode>();
        foreach (var part in _given.Keys)
        {
            for (var whole = part.Parent; whole is not null; whole = whole.Parent)
            {
                if (_given.TryGetValue(whole, out var cell) && refused.Add(whole))
                {
                    _problems.Add(cell, ScoreMessages.GivenWithItsPart(whole, part));
                }
            }
        }
    }
}
