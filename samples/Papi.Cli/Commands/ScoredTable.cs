using System.Text.Json;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>What <c>papi score</c> finds as a table: one row for each unit, year and node.</summary>
internal static class ScoredTable
{
    private static readonly ResultColumn[] Columns =
    [
        new("province", "province", ColumnKind.Text),
        new("provinceName", "provinceName", ColumnKind.Text),
        new("year", "year", ColumnKind.Whole),
        new("node", "node", ColumnKind.Text),
        new("id", "id", ColumnKind.Text),
        new("score", "score", ColumnKind.Number),
        new("scaleMin", "scaleMin", ColumnKind.Number),
        new("scaleMax", "scaleMax", ColumnKind.Number),
        new("missing", "missing", ColumnKind.Text),
    ];

    public static ResultTable From(IEnumerable<ScoredUnit> units, Language language) =>
        ResultTable.Create(
            ScoreTexts.Score.In(language),
            Columns,
            units.SelectMany(unit => unit.Nodes.Select(node => RowOf(unit, node, language))),
            language
        );

    private static object?[] RowOf(ScoredUnit unit, ScoredNode item, Language language) =>
        [
            unit.Province?.Code,
            unit.Province?.Name.In(language),
            (long)unit.Year.Value,
            item.Node.Code,
            item.Node.Id,
            item.Score?.Points,
            item.Node.Scale?.Min,
            item.Node.Scale?.Max,
            item.Missing == MissingReason.None
                ? null
                : JsonNamingPolicy.KebabCaseLower.ConvertName(item.Missing.ToString()),
        ];
}
