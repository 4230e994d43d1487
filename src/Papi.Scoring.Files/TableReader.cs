using System.Text;
using CsvHelper;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads a CSV table with a header, row by row, and knows the place of every field.</summary>
/// <remarks>
/// A blank row (nothing between the separators) is passed over. A row that is none of this table (a wrong number of
/// fields, malformed quoting) is a problem and passed over as well. Not safe for concurrent use.
/// </remarks>
internal sealed class TableReader : IDisposable
{
    /// <summary>The greatest size of a file: 256 MiB, a thousand times all scores published so far.</summary>
    public const long MaxFileSize = 256L << 20;

    /// <summary>The greatest size of a record: 1 MiB.</summary>
    public const int MaxRecordSize = 1 << 20;

    /// <summary>The greatest number of columns: 16,384, as many as a sheet of a spreadsheet has.</summary>
    public const int MaxColumns = 16_384;

    private static readonly char[] Separators = [';', ',', '\t', '|'];

    private readonly GuardedStream _text;

    private readonly CsvReader _csv;

    private readonly DecimalStyle _style;

    private readonly ProblemList _problems;

    private bool _hasRows;

    private TableReader(GuardedStream text, DecimalStyle style, ProblemList problems)
    {
        _text = text;
        _style = style;
        _problems = problems;
        _csv = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = style.ListSeparator,
                HasHeader = false,
                TrimWhitespace = true,
                MaxRecordSize = MaxRecordSize,
                TrackLineNumbers = true,
                MalformedData = CsvMalformedDataHandling.Skip,
                OnMalformedRecord = ReportQuoting,
            },
            leaveOpen: true
        );
    }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<Cell> Header { get; private set; } = [];

    /// <summary>Gets the 1-based line of the header.</summary>
    public int HeaderLine { get; private set; }

    /// <summary>Gets whether a row was passed over for a problem.</summary>
    public bool HasLostRows { get; private set; }

    private int Line => (int)_csv.LineNumber;

    /// <summary>Gets a field of the current row.</summary>
    /// <param name="index">The 0-based index of the column.</param>
    public Cell this[int index] => new(Line, index + 1, HeaderOf(index), Text(index));

    /// <summary>Gets the text of a field of the current row without making a string; valid until the next row.</summary>
    /// <param name="index">The 0-based index of the column.</param>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        var text = _csv.GetSpan(index);
        return MayBePadded(text) ? Encoding.UTF8.GetBytes(Text(index)) : text;
    }

    /// <summary>Reads a whole file as a table.</summary>
    /// <param name="stream">The content, plain or compressed by gzip; it stays open.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="style">How numbers are written and what separates the columns.</param>
    /// <param name="maxProblems">How many problems are listed.</param>
    /// <param name="read">Reads the rows, adds what is wrong, and returns a result that counts only where nothing is.</param>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public static T Read<T>(
        Stream stream,
        string fileName,
        DecimalStyle style,
        int maxProblems,
        Func<TableReader, ProblemList, T> read
    ) =>
        InputFile.ReadBinary(
            stream,
            fileName,
            maxProblems,
            (content, problems) =>
            {
                using var source = new SourceStream(content);
                using var unpacked = source.IsGzip ? new GzipText(source) : null;
                using var text = new GuardedStream(unpacked ?? (Stream)source, MaxFileSize);
                using var table = Open(text, style, problems);
                return read(table, problems);
            }
        );

    /// <summary>Opens a table and reads its header.</summary>
    /// <exception cref="InvalidFileException">There is no header, or none in this style.</exception>
    public static TableReader Open(GuardedStream text, DecimalStyle style, ProblemList problems)
    {
        var table = new TableReader(text, style, problems);
        try
        {
            table.ReadHeader();
            return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>Advances to the next row.</summary>
    /// <returns>Whether there is one; false also where no further problem could be listed.</returns>
    public bool Read()
    {
        while (!_problems.HasMore && ReadRecord())
        {
            _hasRows = true;
            if (_csv.FieldCount == Header.Count)
            {
                return true;
            }

            ReportFieldCount();
        }

        return false;
    }

    /// <summary>Adds a problem where the table had no row; to be called when there is none left.</summary>
    public void RequireRows()
    {
        if (!_hasRows)
        {
            _problems.Add(HeaderLine, TableMessages.NoRows);
        }
    }

    public void Dispose() => _csv.Dispose();

    private void ReadHeader()
    {
        bool isThere = ReadRecord();

        // A malformed header was passed over, and what came next is none.
        if (_problems.HasAnyBefore(isThere ? Line : int.MaxValue))
        {
            throw _problems.ToException();
        }

        if (!isThere)
        {
            _problems.Add(null, ContentMessages.Empty);
            throw _problems.ToException();
        }

        HeaderLine = Line;
        if (_csv.FieldCount > MaxColumns)
        {
            _problems.Add(HeaderLine, TableMessages.TooManyColumns(_csv.FieldCount, MaxColumns));
            throw _problems.ToException();
        }

        Header =
        [
            .. Enumerable
                .Range(0, _csv.FieldCount)
                .Select(index => new Cell(HeaderLine, index + 1, Text(index), Text(index))),
        ];
        if (Header is [{ Text: var only }] && only.IndexOfAny(Separators) is >= 0 and var place)
        {
            _problems.Add(Header[0], TableMessages.OtherSeparator(only[place], _style));
            throw _problems.ToException();
        }
    }

    private bool ReadRecord()
    {
        try
        {
            while (_csv.Read())
            {
                if (!IsBlank())
                {
                    return true;
                }
            }

            _text.ThrowIfCut();
            return false;
        }
        catch (CsvFormatException exception)
        {
            // Quoting never throws here, so the record was too long.
            throw new UnreadableContentException(
                (int)exception.LineNumber,
                ContentMessages.RecordTooLong(MaxRecordSize)
            );
        }
    }

    private bool IsBlank()
    {
        for (int i = 0; i < _csv.FieldCount; i++)
        {
            if (!Utf8(i).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    // Spaces outside quotes are gone already; those within, and the ones beyond ASCII, are left to the runtime.
    private static bool MayBePadded(ReadOnlySpan<byte> text) =>
        text is [<= (byte)' ' or > 0x7F, ..] or [.., <= (byte)' ' or > 0x7F];

    private string Text(int index) => _csv.GetString(index).Trim();

    private string HeaderOf(int index) => index < Header.Count ? Header[index].Text : "";

    private void ReportFieldCount()
    {
        HasLostRows = true;
        int found = _csv.FieldCount;
        int expected = Header.Count;
        _problems.Add(
            this[Math.Min(found, expected)],
            found > expected
                ? TableMessages.TooManyFields(found, expected, _style)
                : TableMessages.TooFewFields(found, expected)
        );
    }

    private void ReportQuoting(CsvMalformedRecord record)
    {
        _hasRows = true;
        HasLostRows = true;

        // What lies beyond the cut may close the quote.
        if (record.Reason == CsvMalformedReason.UnterminatedQuote && _text.IsCut)
        {
            return;
        }

        _problems.Add(
            (int)record.LineNumber,
            record.Reason switch
            {
                CsvMalformedReason.UnterminatedQuote => TableMessages.UnclosedQuote,
                CsvMalformedReason.TextAfterClosingQuote => TableMessages.TextAfterQuote,
                _ => TableMessages.StrayQuote,
            }
        );
    }
}
