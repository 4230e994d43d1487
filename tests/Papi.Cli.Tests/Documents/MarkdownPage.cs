using System.Text;
using System.Text.RegularExpressions;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Documents;

/// <summary>A page of the repository, taken apart into its fenced blocks and the rest.</summary>
internal sealed partial class MarkdownPage
{
    private MarkdownPage(string path, IReadOnlyList<CodeBlock> blocks, string prose)
    {
        Path = path;
        Blocks = blocks;
        Prose = prose;
    }

    /// <summary>Gets the path from the root of the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>Gets the page without its fenced blocks.</summary>
    public string Prose { get; }

    /// <summary>Gets the targets of the links, without those that lead out of the repository.</summary>
    public IEnumerable<string> Links =>
        Link()
            .Matches(InlineCode().Replace(Prose, string.Empty))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>Gets the names by which a link can lead to a heading, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(Prose))
            {
                string name = AnchorOf(heading.Groups["text"].Value);
                string anchor = name;
                for (int copy = 1; !anchors.Add(anchor); copy++)
                {
                    anchor = FormattableString.Invariant($"{name}-{copy}");
                }
            }

            return anchors;
        }
    }

    public static MarkdownPage Read(string path)
    {
        var blocks = new List<CodeBlock>();
        var prose = new StringBuilder();
        StringBuilder? open = null;
        string language = string.Empty;
        int opened = 0;
        int line = 0;
        foreach (string text in Repository.Read(path).Split('\n'))
        {
            line++;
            if (!text.StartsWith("```", StringComparison.Ordinal))
            {
                (open ?? prose).Append(text).Append('\n');
            }
            else if (open is null)
            {
                (open, language, opened) = (new StringBuilder(), text[3..].Trim(), line);
            }
            else
            {
                blocks.Add(new CodeBlock(language, open.ToString(), opened));
                open = null;
                prose.Append('\n');
            }
        }

        return new MarkdownPage(path, blocks, prose.ToString());
    }

    /// <summary>Gets the blocks of a language that have their output right below.</summary>
    public IEnumerable<(CodeBlock Code, CodeBlock Output)> WithOutput(string language) =>
        Blocks.Zip(Blocks.Skip(1)).Where(pair => pair.First.IsIn(language) && pair.Second.IsIn("text"));

    private static string AnchorOf(string heading) =>
        string.Concat(
            LinkText()
                .Replace(heading.Trim(), "${text}")
                .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
                .Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter))
        );

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkText();

    [GeneratedRegex("`[^`\n]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex(
        "^#{1,6} (?<text>.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Heading();
}
