using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>Makes a design of the rows of a CSV file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class IndexDesignTableReader
{
    private readonly TableReader _rows;

    private readonly NumberReader _numbers;

    private readonly DesignAssembly _assembly;

    // By the fields of a node, the 0-based index of the column.
    private readonly Dictionary<string, int> _columns;

    public IndexDesignTableReader(TableReader rows, TableFileOptions options, ProblemList problems)
    {
        _rows = rows;
        _numbers = new NumberReader(options.Style, problems);
        _assembly = new DesignAssembly(problems);
        _columns = IdentifyColumns(rows, problems);
    }

    /// <summary>Reads all rows.</summary>
    /// <returns>The design; null where there are problems.</returns>
    public IndexDesign? Read()
    {
        while (_rows.Read())
        {
            ReadRow();
        }

        if (_rows.HasLostRows)
        {
            _assembly.AddUnreadable();
        }

        return _assembly.Build(id: null);
    }

    private static Dictionary<string, int> IdentifyColumns(TableReader table, ProblemList problems)
    {
        var found = new Dictionary<string, Cell>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in table.Header)
        {
            if (problems.HasMore)
            {
                break;
            }

            if (header.IsBlank)
            {
                problems.Add(header, ScoreMessages.UnnamedColumn);
            }
            else if (!DesignFields.All.Contains(header.Text, StringComparer.OrdinalIgnoreCase))
            {
                problems.Add(header, DesignMessages.UnknownColumn(header.Text));
            }
            else if (!found.TryAdd(header.Text, header))
            {
                problems.Add(header, TableMessages.DuplicateColumn(found[header.Text]));
            }
        }

        string[] missing = [.. DesignFields.Required.Where(name => !found.ContainsKey(name))];
        foreach (string name in missing)
        {
            problems.Add(table.HeaderLine, IndicatorMessages.NoColumn(name));
        }

        return missing.Length > 0
            ? throw problems.ToException()
            : found.ToDictionary(pair => pair.Key, pair => pair.Value.Column - 1, StringComparer.OrdinalIgnoreCase);
    }

    private void ReadRow()
    {
        var cells = _columns.ToDictionary(
            pair => pair.Key,
            pair => _rows[pair.Value],
            StringComparer.OrdinalIgnoreCase
        );
        var code = cells[DesignFields.Code];
        _assembly.Add(
            new DesignEntry
            {
                PlaceOf = field => cells.TryGetValue(field, out var cell) ? cell : code with { Text = "" },
                Weight = ReadNumber(cells, DesignFields.Weight),
                Direction = ReadNumber(cells, DesignFields.Direction),
                ScaleMin = ReadNumber(cells, DesignFields.ScaleMin),
                ScaleMax = ReadNumber(cells, DesignFields.ScaleMax),
                Target = ReadNumber(cells, DesignFields.Target),
            }
        );
    }

    private double? ReadNumber(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) && !cell.IsBlank ? _numbers.Read(cell) : null;
}
