using Papi.Scoring.Text;

namespace Papi.Scoring.Hierarchy;

/// <summary>One thing that is wrong with the structure of an index.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Node">The id (or, without one, the code) of the node concerned; null where no single node is.</param>
/// <param name="Message">The problem, the value found and what was expected, in English.</param>
/// <param name="Line">The 1-based line of the document where it is known; otherwise null.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record StructureProblem(StructureProblemKind Kind, string? Node, string Message, int? Line = null)
{
    /// <summary>Returns the place and the message; of the node the first 60 characters.</summary>
    public override string ToString() =>
        (Line, Node) switch
        {
            (int line, _) => $"line {line}: {Message}",
            (null, string node) => $"{Quotation.Cut(node)}: {Message}",
            _ => Message,
        };
}
