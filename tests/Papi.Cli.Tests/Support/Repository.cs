namespace Papi.Cli.Tests.Support;

/// <summary>The files of the repository that the tests were built in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    public static string Root => LazyRoot.Value;

    /// <summary>Gets the pages for readers, as paths from the root with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Papi.Scoring.sln")))
        {
            directory =
                directory.Parent
                ?? throw new DirectoryNotFoundException("The tests run below the solution's directory.");
        }

        return directory.FullName;
    }
}
