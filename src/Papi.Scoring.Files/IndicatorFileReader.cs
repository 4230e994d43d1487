using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>Makes a table of scores of the rows of one file of indicators.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class IndicatorFileReader
{
    private readonly TableReader _table;

    private readonly IndicatorColumns _columns;

    private readonly CompositeIndex _index;

    private readonly IndicatorOwner _owner;

    private readonly ProblemList _problems;

    private readonly NumberReader _numbers;

    private readonly ScoreTableBuilder _builder;

    private readonly Dictionary<IndexNode, int> _firstLines = [];

    public IndicatorFileReader(
        TableReader table,
        IndicatorColumns columns,
        IndicatorFileOptions options,
        IndicatorOwner owner,
        ProblemList problems
    )
    {
        _table = table;
        _columns = columns;
        _index = options.Index;
        _owner = owner;
        _problems = problems;
        _numbers = new NumberReader(options.Style, problems);
        _builder = new ScoreTableBuilder(EditionSeries.Create([options.Index]), options.DataVersion);
        foreach (var column in columns.Values)
        {
            _builder.AddYear(column.Year, owner.Registry);
        }
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
        var node = ReadNode();
        var measurement = ReadMeasurement(node);
        foreach (var column in _columns.Values)
        {
            var cell = _table[column.Index];
            if (cell.IsBlank || _numbers.Read(cell) is not { } value || node is null || measurement is null)
            {
                continue;
            }

            if (measurement.Contains(value, node))
            {
                Set(column.Year, node, measurement.Express(value, node));
            }
            else
            {
                _problems.Add(
                    cell,
                    TableMessages.OutsideScale(cell, value, (measurement.Scale ?? node.Scale)!.Value, node.Code)
                );
            }
        }
    }

    // A second row of the same indicator is a problem already, and no table comes of it.
    private void Set(SurveyYear year, IndexNode node, double value)
    {
        if (_problems.IsEmpty)
        {
            _builder.Set(year, _owner.Province, node, new Score(value));
        }
    }

    private IndexNode? ReadNode()
    {
        var sub = _table[_columns.SubDimension];
        var sequence = _table[_columns.Sequence];
        if (sub.IsBlank)
        {
            _problems.Add(sub, IndicatorMessages.NoSubDimension);
        }

        if (sequence.IsBlank)
        {
            _problems.Add(sequence, IndicatorMessages.NoSequence);
        }

        if (sub.IsBlank || FindParent(sub) is not { } parent || sequence.IsBlank)
        {
            return null;
        }

        string code = $"{parent.Code}.{sequence.Text}";
        if (!_index.TryFind(code, out var node) || node.Parent != parent)
        {
            _problems.Add(sequence, IndicatorMessages.UnknownIndicator(parent, code));
            return null;
        }

        if (!_firstLines.TryAdd(node, sub.Line))
        {
            _problems.Add(sequence, IndicatorMessages.DuplicateIndicator(node, _firstLines[node]));
        }

        return node;
    }

    private IndexNode? FindParent(Cell cell)
    {
        try
        {
            return _index.Find(cell.Text);
        }
        catch (UnknownNodeException exception)
        {
            _problems.Add(cell, exception.Explanation);
            return null;
        }
    }

    /// <summary>Reads on which scale the row gives its values; null where that is a problem.</summary>
    private IndicatorMeasurement? ReadMeasurement(IndexNode? node)
    {
        bool isScaleRight = TryReadScale(out var scale);
        bool isDirectionRight = TryReadDirection(out var direction);
        if (!isScaleRight || !isDirectionRight || node is null)
        {
            return null;
        }

        if (node.Scale is null && (scale is not null || (direction ?? node.Direction) != node.Direction))
        {
            var place = scale is null ? _columns.Direction : _columns.ScaleMin;
            _problems.Add(_table[place!.Value], IndicatorMessages.NotConvertible(node));
            return null;
        }

        return new IndicatorMeasurement(scale ?? node.Scale, direction ?? node.Direction);
    }

    private bool TryReadScale(out ScoreRange? scale)
    {
        scale = null;
        if (_columns is not { ScaleMin: { } minColumn, ScaleMax: { } maxColumn })
        {
            return true;
        }

        var (minCell, maxCell) = (_table[minColumn], _table[maxColumn]);
        if (minCell.IsBlank && maxCell.IsBlank)
        {
            return true;
        }

        double? min = minCell.IsBlank ? null : _numbers.Read(minCell);
        double? max = maxCell.IsBlank ? null : _numbers.Read(maxCell);
        if (minCell.IsBlank || maxCell.IsBlank)
        {
            _problems.Add(minCell.IsBlank ? minCell : maxCell, IndicatorMessages.HalfScale);
            return false;
        }

        if (min is not { } low || max is not { } high)
        {
            return false;
        }

        // Shares of a scale that is too wide for a double would be zero.
        if (low >= high || !double.IsFinite(high - low))
        {
            _problems.Add(maxCell, IndicatorMessages.InvertedScale);
            return false;
        }

        scale = new ScoreRange(low, high);
        return true;
    }

    private bool TryReadDirection(out IndicatorDirection? direction)
    {
        direction = null;
        if (_columns.Direction is not { } column || _table[column] is not { IsBlank: false } cell)
        {
            return true;
        }

        direction = cell.Text.ToUpperInvariant() switch
        {
            "HIGHER" => IndicatorDirection.HigherIsBetter,
            "LOWER" => IndicatorDirection.LowerIsBetter,
            _ => null,
        };
        if (direction is null)
        {
            _problems.Add(cell, IndicatorMessages.UnknownDirection(cell.Text));
        }

        return direction is not null;
    }
}
