namespace Papi.Scoring.Files;

/// <summary>Opens and reads a file in such a way that all that can go wrong becomes an <see cref="InvalidFileException"/>.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class InputFile
{
    /// <summary>Opens a file for the time of a reading.</summary>
    public static T Open<T>(string path, Func<Stream, T> read)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = Open(path);
        return read(stream);
    }

    /// <summary>Reads text from a stream, which stays open.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="maxBytes">The greatest size.</param>
    /// <param name="maxProblems">How many problems are listed.</param>
    /// <param name="read">Reads the text, adds what is wrong, and returns a result that counts only where nothing is.</param>
    public static T Read<T>(
        Stream stream,
        string fileName,
        long maxBytes,
        int maxProblems,
        Func<GuardedStream, ProblemList, T> read
    )
    {
        ThrowIfUnreadable(stream);
        using var text = new GuardedStream(stream, maxBytes);
        return ReadBinary(stream, fileName, maxProblems, (_, problems) => read(text, problems));
    }

    /// <summary>Reads what is no text from a stream, which stays open.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="fileName">What messages call the file.</param>
    /// <param name="maxProblems">How many problems are listed.</param>
    /// <param name="read">Reads the content, adds what is wrong, and returns a result that counts only where nothing is.</param>
    public static T ReadBinary<T>(Stream stream, string fileName, int maxProblems, Func<Stream, ProblemList, T> read)
    {
        ThrowIfUnreadable(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        var problems = new ProblemList(fileName, maxProblems);
        return Guard(problems, () => read(stream, problems));
    }

    /// <summary>Reads on in a file, so that whatever goes wrong ends as all problems found so far.</summary>
    /// <param name="problems">The problems of the file.</param>
    /// <param name="read">Reads, adds what is wrong, and returns a result that counts only where nothing is.</param>
    public static T Guard<T>(ProblemList problems, Func<T> read)
    {
        Exception cause;
        try
        {
            var result = read();
            problems.ThrowIfAny();
            return result;
        }
        catch (UnreadableContentException exception)
        {
            problems.Add(exception.Line, exception.Explanation);
            cause = exception;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(null, ContentMessages.CannotRead(exception.Message));
            cause = exception;
        }
        catch (InvalidDataException exception)
        {
            problems.Add(null, ContentMessages.DamagedGzip);
            cause = exception;
        }

        throw problems.ToException(cause);
    }

    public static void ThrowIfUnreadable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read.", nameof(stream));
        }
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidFileException">There is none, or it cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        LocalizedText problem;
        Exception? cause = null;
        try
        {
            if (!Directory.Exists(path))
            {
                return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            }

            problem = ContentMessages.IsDirectory;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            cause = exception;
            problem = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => ContentMessages.NoSuchFile,
                UnauthorizedAccessException => ContentMessages.NotPermitted,
                IOException => ContentMessages.CannotRead(exception.Message),
                _ => ContentMessages.NotAPath,
            };
        }

        throw new InvalidFileException(path, [FileProblem.At((int?)null, problem)], innerException: cause);
    }
}
