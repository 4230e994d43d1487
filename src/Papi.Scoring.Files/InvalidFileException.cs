using System.Text;

namespace Papi.Scoring.Files;

/// <summary>A file cannot be read, or its content is wrong; carries every problem, not the first. Nothing is loaded.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class InvalidFileException : Exception
{
    internal InvalidFileException(
        string fileName,
        IReadOnlyList<FileProblem> problems,
        bool hasMore = false,
        Exception? innerException = null
    )
        : base(Describe(fileName, problems, hasMore), innerException)
    {
        FileName = fileName;
        Problems = problems;
        HasMore = hasMore;
    }

    /// <summary>Gets the path or name of the file, as it was given.</summary>
    public string FileName { get; }

    /// <summary>Gets all that is wrong, in the order of the lines; what concerns the file as a whole comes last.</summary>
    /// <remarks>At least one; at most as many as the options allow, see <see cref="HasMore"/>.</remarks>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Gets whether the file has more problems than the options allow to list: reading ended at the first one too many.</summary>
    public bool HasMore { get; }

    private static string Describe(string fileName, IReadOnlyList<FileProblem> problems, bool hasMore)
    {
        var message = new StringBuilder()
            .Append('\'')
            .Append(fileName)
            .Append("' cannot be used: ")
            .Append(hasMore ? "more than " : "")
            .Append(problems.Count)
            .Append(problems.Count == 1 && !hasMore ? " problem." : " problems.");
        foreach (FileProblem problem in problems)
        {
            message.AppendLine().Append("- ").Append(problem.Describe(Language.English));
        }

        return message.ToString();
    }
}
