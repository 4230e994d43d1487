using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>Makes a table of units and indicators of the rows of one file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class IndexDataFileReader
{
    private readonly TableReader _rows;

    private readonly DataFileOptions _options;

    private readonly ProblemList _problems;

    private readonly NumberReader _numbers;

    private readonly IndexDataFileColumns _columns;

    private readonly List<IndexUnit> _units = [];

    private readonly List<double?>[] _values;

    private readonly Dictionary<string, int> _firstLines = new(StringComparer.OrdinalIgnoreCase);

    public IndexDataFileReader(TableReader rows, IndexDesign design, DataFileOptions options, ProblemList problems)
    {
        _rows = rows;
        _options = options;
        _problems = problems;
        _numbers = new NumberReader(options.Style, problems);
        _columns = IndexDataFileColumns.Identify(rows, design, problems);
        _values = [.. _columns.Indicators.Select(_ => new List<double?>())];
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>The table; null where there are problems.</returns>
    public UnitTable? Read()
    {
        while (_rows.Read())
        {
            ReadRow();
        }

        _rows.RequireRows();
        return _problems.IsEmpty
            ? UnitTable.Create(
                _units,
                [.. _columns.Indicators.Select(header => header.Text)],
                _values,
                _options.DataVersion
            )
            : null;
    }

    private void ReadRow()
    {
        var code = _rows[0];
        string name = _columns.Name is { } column && _rows[column] is { IsBlank: false } cell ? cell.Text : code.Text;
        _units.Add(new IndexUnit(code.Text, new LocalizedText(name, name)));
        if (code.IsBlank)
        {
            _problems.Add(code, IndexDataMessages.NoUnit);
        }
        else if (!_firstLines.TryAdd(code.Text, code.Line))
        {
            _problems.Add(code, IndexDataMessages.DuplicateUnit(code.Text, _firstLines[code.Text]));
        }

        for (int i = 0; i < _values.Length; i++)
        {
            var value = _rows[_columns.Indicators[i].Column - 1];
            _values[i].Add(value.IsBlank ? null : ReadValue(value));
        }
    }

    private double? ReadValue(Cell cell)
    {
        double? value = _numbers.Read(cell);
        if (value is { } number && Math.Abs(number) > UnitTable.GreatestValue)
        {
            _problems.Add(cell, IndexDataMessages.TooLarge);
        }

        return value;
    }
}
