using Papi.Scoring.Survey;

namespace Papi.Scoring.Files;

/// <summary>Makes columns of the rows of one file.</summary>
/// <remarks>Checks on after a problem, so that all of them are found. Not safe for concurrent use.</remarks>
internal sealed class MicrodataFileReader
{
    // Often enough to move a bar on the screen, seldom enough to cost nothing.
    private const int RowsPerReport = 1 << 16;

    private readonly TableReader _rows;

    private readonly ProblemList _problems;

    private readonly MicrodataTextColumn[] _texts;

    private readonly MicrodataNumberColumn? _weight;

    private readonly MicrodataNumberColumn[] _numbers;

    private readonly Action<long> _report;

    private long _count;

    /// <summary>Finds the columns.</summary>
    /// <param name="rows">The rows of the file.</param>
    /// <param name="columns">The columns to read.</param>
    /// <param name="options">How they are written.</param>
    /// <param name="problems">What is wrong with them.</param>
    /// <param name="report">Is told the number of rows now and then.</param>
    /// <exception cref="InvalidFileException">A column is not there, or is there twice.</exception>
    public MicrodataFileReader(
        TableReader rows,
        MicrodataColumns columns,
        MicrodataFileOptions options,
        ProblemList problems,
        Action<long> report
    )
    {
        _rows = rows;
        _problems = problems;
        _report = report;
        _texts =
        [
            .. columns.Texts.Select(name => new MicrodataTextColumn(
                IndexOf(name),
                name,
                columns.WhenMissing(name),
                options.Labels.GetValueOrDefault(name)
            )),
        ];
        _weight = columns.Weight is { } weight ? new MicrodataNumberColumn(IndexOf(weight), weight, options) : null;
        _numbers = [.. columns.Numbers.Select(name => new MicrodataNumberColumn(IndexOf(name), name, options))];
        problems.ThrowIfAny();
    }

    /// <summary>Reads rows on.</summary>
    /// <param name="limit">The most rows to read.</param>
    /// <returns>How many there were; 0 where none is left.</returns>
    public int Read(int limit)
    {
        int read = 0;
        while (read < limit && _rows.Read())
        {
            ReadRow();
            read++;
            if (++_count % RowsPerReport == 0)
            {
                _report(_count);
            }
        }

        if (read < limit)
        {
            _rows.RequireRows();
            _report(_count);
        }

        return read;
    }

    /// <summary>Moves out what has been read since the last time.</summary>
    /// <param name="rows">How many rows that is.</param>
    /// <returns>The data; of no use where there are problems.</returns>
    public SurveyData Take(int rows)
    {
        var builder = new SurveyDataBuilder(rows);
        foreach (var column in _texts)
        {
            var (codes, texts) = column.Take();
            builder.AddCategories(column.Name, texts, codes);
        }

        foreach (var column in _weight is null ? _numbers : _numbers.Prepend(_weight))
        {
            builder.AddNumbers(column.Name, column.Take());
        }

        return builder.Build();
    }

    private void ReadRow()
    {
        foreach (var column in _texts)
        {
            column.Read(_rows, _problems);
        }

        _weight?.ReadWeight(_rows, _problems);
        foreach (var column in _numbers)
        {
            column.ReadAnswer(_rows, _problems);
        }
    }

    private int IndexOf(string name)
    {
        int found = -1;
        foreach (var header in _rows.Header)
        {
            if (!string.Equals(header.Text, name, StringComparison.Ordinal))
            {
                continue;
            }

            if (found >= 0)
            {
                _problems.Add(header, TableMessages.DuplicateColumn(_rows.Header[found]));
                return found;
            }

            found = header.Column - 1;
        }

        if (found < 0)
        {
            _problems.Add(_rows.HeaderLine, MicrodataMessages.NoSuchColumn(name, _rows.Header));
        }

        return found;
    }
}
