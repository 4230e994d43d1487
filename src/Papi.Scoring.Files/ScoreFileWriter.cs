using CsvHelper;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Writes a table of scores as CSV.</summary>
/// <remarks>
/// Written are the figures that the others follow from: a node whose parts have none. Not safe for concurrent use.
/// </remarks>
internal sealed class ScoreFileWriter(ScoreTable table, CsvWriter csv, DecimalStyle style)
{
    public void Write(ScoreFileLayout layout)
    {
        if (layout == ScoreFileLayout.NodesInRows)
        {
            WriteLong();
        }
        else
        {
            WriteWide();
        }
    }

    private void WriteWide()
    {
        // A number that means another node in another edition is one column: the year of the row tells which it is.
        string[] codes =
        [
            .. table.Years.SelectMany(GivenNodesOf).Select(node => node.Code).Distinct(StringComparer.Ordinal),
        ];
        WriteRow([LongScoreColumns.ProvinceName, LongScoreColumns.YearName, .. codes]);
        foreach (var scores in table.Years)
        {
            foreach (var province in scores.Provinces.Provinces)
            {
                var given = GivenNodesOf(scores, province).ToDictionary(node => node.Code, StringComparer.Ordinal);
                WriteRow([
                    province.Code,
                    scores.Year.ToString(),
                    .. codes.Select(code => given.TryGetValue(code, out var node) ? Text(scores, province, node) : ""),
                ]);
            }
        }
    }

    private void WriteLong()
    {
        WriteRow([
            LongScoreColumns.ProvinceName,
            LongScoreColumns.NameName,
            LongScoreColumns.YearName,
            LongScoreColumns.NodeName,
            LongScoreColumns.ScoreName,
        ]);
        foreach (var scores in table.Years)
        {
            IndexNode[] nodes = [.. GivenNodesOf(scores)];
            foreach (var province in scores.Provinces.Provinces)
            {
                var given = GivenNodesOf(scores, province).ToHashSet();
                foreach (var node in nodes)
                {
                    WriteRow([
                        province.Code,
                        province.Name.Vietnamese,
                        scores.Year.ToString(),
                        node.Id,
                        given.Contains(node) ? Text(scores, province, node) : "",
                    ]);
                }
            }
        }
    }

    // The nodes that any province is given in a year, in the order of the edition.
    private static IEnumerable<IndexNode> GivenNodesOf(YearScores scores)
    {
        var given = scores.Provinces.Provinces.SelectMany(province => GivenNodesOf(scores, province)).ToHashSet();
        return scores.Index.Nodes.Where(given.Contains);
    }

    private static IEnumerable<IndexNode> GivenNodesOf(YearScores scores, Province province)
    {
        foreach (var node in scores.Index.Nodes)
        {
            if (scores.ScoreOf(province, node) is not null && !HasScoredPart(node))
            {
                yield return node.Parent is not null
                    ? node
                    : throw new InvalidOperationException(
                        $"{province} has a total of {scores.Year} without any part of it, which no file has."
                    );
            }
        }

        bool HasScoredPart(IndexNode node) =>
            node.Children.Any(child => scores.ScoreOf(province, child) is not null || HasScoredPart(child));
    }

    private string Text(YearScores scores, Province province, IndexNode node) =>
        PlainNumber.Of(scores.ScoreOf(province, node)!.Value.Points, style);

    private void WriteRow(IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
