using Papi.Scoring.Text;

namespace Papi.Scoring.Hierarchy;

/// <summary>A text names no node of an index.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UnknownNodeException : KeyNotFoundException
{
    internal UnknownNodeException(string text, CompositeIndex index, IReadOnlyList<IndexNode> suggestions)
        : this(text, suggestions, Explain(text, index, suggestions)) { }

    private UnknownNodeException(string text, IReadOnlyList<IndexNode> suggestions, LocalizedText explanation)
        : base(explanation.English)
    {
        Text = text;
        Suggestions = suggestions;
        Explanation = explanation;
    }

    /// <summary>Gets the text that was looked up.</summary>
    public string Text { get; }

    /// <summary>Gets the nodes with the nearest numbers, ids or names; at most three.</summary>
    public IReadOnlyList<IndexNode> Suggestions { get; }

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Explanation { get; }

    private static LocalizedText Explain(string text, CompositeIndex index, IReadOnlyList<IndexNode> suggestions) =>
        new(
            $"{index.Name.Vietnamese} không có mục {Quotation.Of(text)}"
                + Near("; gần nhất: ", suggestions, Language.Vietnamese),
            $"{index.Name.English} has no node {Quotation.Of(text)}" + Near("; near: ", suggestions, Language.English)
        );

    private static string Near(string lead, IReadOnlyList<IndexNode> suggestions, Language language) =>
        suggestions.Count == 0
            ? "."
            : lead + string.Join(", ", suggestions.Select(node => $"{node.Code} ({node.Name.In(language)})")) + ".";
}
