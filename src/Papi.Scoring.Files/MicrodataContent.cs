namespace Papi.Scoring.Files;

/// <summary>A file of microdata while it is read: its text, unpacked where it is compressed, and its problems.</summary>
/// <remarks>Does not own the stream beneath it. Not safe for concurrent use.</remarks>
internal sealed class MicrodataContent(Stream stream, string fileName, MicrodataFileOptions options) : IDisposable
{
    private readonly ProblemList _problems = new(fileName, options.MaxProblems);

    private SourceStream? _source;

    private GzipText? _unpacked;

    private GuardedStream? _text;

    private TableReader? _table;

    public bool HasProblems => !_problems.IsEmpty;

    /// <summary>Reads on; whatever goes wrong ends as all problems found so far.</summary>
    /// <exception cref="InvalidFileException">The content is wrong.</exception>
    public T Guard<T>(Func<T> read) => InputFile.Guard(_problems, read);

    /// <summary>Opens the table and reads its header; to be called once, under <see cref="Guard"/>.</summary>
    public TableReader OpenTable()
    {
        _source = new SourceStream(stream);
        _unpacked = _source.IsGzip ? new GzipText(_source) : null;
        _text = new GuardedStream(_unpacked ?? (Stream)_source, options.MaxBytes);
        return _table = TableReader.Open(_text, options.Style, _problems);
    }

    /// <summary>Opens the table and finds the columns; to be called once, under <see cref="Guard"/>.</summary>
    public MicrodataFileReader OpenReader(MicrodataColumns columns, IProgress<MicrodataProgress>? progress) =>
        new(
            OpenTable(),
            columns,
            options,
            _problems,
            rows => progress?.Report(new MicrodataProgress(rows, _source?.ShareRead))
        );

    public void Dispose()
    {
        _table?.Dispose();
        _text?.Dispose();
        _unpacked?.Dispose();
        _source?.Dispose();
    }
}
