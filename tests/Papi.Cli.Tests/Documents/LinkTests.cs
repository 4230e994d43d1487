using System.Text.RegularExpressions;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Documents;

public partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToFilesAndHeadings(string page)
    {
        var document = MarkdownPage.Read(page);

        document.Links.Where(target => !Exists(document, target)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Paths_InAPage_AreThere(string page) =>
        RepositoryPath()
            .Matches(Repository.Read(page))
            .Select(match => match.Value.TrimEnd('.'))
            .Where(path => !Path.Exists(Repository.PathOf(path)))
            .Should()
            .BeEmpty();

    [Fact]
    public void Index_OfTheDocs_LeadsToEveryPage()
    {
        var links = MarkdownPage.Read("docs/README.md").Links.Select(target => $"docs/{target}");

        Repository
            .Pages.Where(page => page.StartsWith("docs/", StringComparison.Ordinal))
            .Except(links.Append("docs/README.md"), StringComparer.Ordinal)
            .Should()
            .BeEmpty();
    }

    private static bool Exists(MarkdownPage page, string target)
    {
        string[] parts = target.Split('#', 2);
        string file =
            parts[0].Length == 0
                ? page.Path
                : Path.Join(Path.GetDirectoryName(page.Path), Uri.UnescapeDataString(parts[0]));
        return Path.Exists(Repository.PathOf(file))
            && (parts.Length == 1 || MarkdownPage.Read(file).Anchors.Contains(Uri.UnescapeDataString(parts[1])));
    }

    // What starts with a directory of the root is meant as a path from there, in prose, code and commands alike.
    [GeneratedRegex(
        @"(?<![\w/.-])(\.ci|benchmarks|docs|samples|src|tests)/[\w./-]*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex RepositoryPath();
}
