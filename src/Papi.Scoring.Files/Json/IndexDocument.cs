using Papi.Scoring.Construction;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a constructed index.</summary>
/// <param name="Index">The identity of the index.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Normalize">How indicators were normalised, unless the design says otherwise of one.</param>
/// <param name="Aggregate">How children became the score of their parent, unless the design says otherwise of one.</param>
/// <param name="DataThreshold">The least share of its children that a group needs for a score.</param>
/// <param name="Ranked">How many units were ranked.</param>
/// <param name="Rows">The ranked units, best first.</param>
/// <param name="Unranked">The units without a score on the index itself.</param>
/// <param name="Skipped">The codes of the constant indicators that do not count.</param>
internal sealed record IndexDocument(
    string Index,
    string DataVersion,
    string Normalize,
    string Aggregate,
    double DataThreshold,
    int Ranked,
    IReadOnlyList<IndexRowDocument> Rows,
    IReadOnlyList<IndexUnrankedDocument> Unranked,
    IReadOnlyList<string> Skipped
) : LocalizedDocument
{
    public static IndexDocument From(ConstructedIndex index, Language language) =>
        new(
            index.Design.Id,
            index.Data.DataVersion,
            index.Options.Normalization.ToString(),
            index.Options.Aggregation.ToString(),
            index.Options.DataThreshold,
            index.Rows.Count,
            [.. index.Rows.Select(row => IndexRowDocument.From(row, index, language))],
            [.. index.Unranked.Select(unit => IndexUnrankedDocument.From(unit, index, language))],
            [.. index.Skipped.Select(indicator => indicator.Code)]
        )
        {
            Format = "papi.index/1",
            Language = LanguageCode.Of(language),
        };

    /// <summary>Gets the scores of a unit by the codes of all nodes in the order of the design.</summary>
    public static IReadOnlyDictionary<string, double?> NodesOf(ConstructedIndex index, IndexUnit unit) =>
        index.Design.Nodes.ToDictionary(
            node => node.Code,
            node => index.ScoreOf(unit.Code, node.Code),
            StringComparer.Ordinal
        );
}
