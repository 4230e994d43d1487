using System.Text.Json;
using Papi.Scoring.Construction;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>The columns of a table and where their values come from.</summary>
/// <typeparam name="T">What one row shows.</typeparam>
/// <param name="language">The language of captions, names and sentences.</param>
internal sealed class TableLayout<T>(Language language)
{
    private readonly List<ResultColumn> _columns = [];

    private readonly List<Func<T, TableCell>> _cells = [];

    public TableLayout<T> Text(string name, Func<T, string?> value) =>
        Add(name, ColumnKind.Text, row => new TableCell(value(row)));

    /// <summary>Adds a name or a sentence in the language of the table.</summary>
    public TableLayout<T> Localized(string name, Func<T, LocalizedText?> value) =>
        Add(name, ColumnKind.Text, row => new TableCell(value(row)?.In(language)));

    /// <summary>Adds a word of a closed list: the one of the JSON for programs, its translation for people.</summary>
    public TableLayout<T> Word<TEnum>(string name, Func<T, TEnum?> value)
        where TEnum : struct, Enum => Add(name, ColumnKind.Text, row => WordOf(value(row)));

    /// <summary>Adds a word of a list that no enumeration holds.</summary>
    public TableLayout<T> Word(string name, Func<T, string> value) =>
        Add(name, ColumnKind.Text, row => WordOf(value(row)));

    public TableLayout<T> Flag(string name, Func<T, bool?> value) =>
        Add(name, ColumnKind.Flag, row => new TableCell(value(row)));

    public TableLayout<T> Whole(string name, Func<T, long?> value) =>
        Add(name, ColumnKind.Whole, row => new TableCell(value(row)));

    public TableLayout<T> WholeChange(string name, Func<T, long?> value) =>
        Add(name, ColumnKind.WholeChange, row => new TableCell(value(row)));

    public TableLayout<T> Number(string name, Func<T, double?> value) => Double(name, ColumnKind.Number, value);

    public TableLayout<T> Change(string name, Func<T, double?> value) => Double(name, ColumnKind.Change, value);

    public TableLayout<T> Statistic(string name, Func<T, double?> value) => Double(name, ColumnKind.Statistic, value);

    public TableLayout<T> Share(string name, Func<T, double?> value) => Double(name, ColumnKind.Share, value);

    /// <summary>Adds a column of a wide table, which carries the code of a node or of an indicator.</summary>
    public TableLayout<T> Wide(string code, ColumnKind kind, Func<T, double?> value) =>
        Add(new ResultColumn(code, code, kind), row => new TableCell(value(row)));

    public TableLayout<T> Province(Func<T, Province?> province) =>
        Text("code", row => province(row)?.Code).Localized("name", row => province(row)?.Name);

    public TableLayout<T> Unit(Func<T, IndexUnit> unit) =>
        Text("code", row => unit(row).Code).Localized("name", row => unit(row).Name);

    public TableLayout<T> Node(Func<T, IndexNode?> node) =>
        Text("node", row => node(row)?.Code).Text("id", row => node(row)?.Id).Localized("name", row => node(row)?.Name);

    public TableLayout<T> Standing(Func<T, Standing?> standing) =>
        Number("score", row => standing(row)?.Score.Points)
            .Whole("rank", row => standing(row)?.Rank)
            .Whole("ranked", row => standing(row)?.Ranked)
            .Word("tier", row => standing(row)?.Tier)
            .Flag("atMedian", row => standing(row)?.AtMedian)
            .Flag("estimated", row => standing(row)?.IsEstimate)
            .Flag("amongEstimates", row => standing(row)?.IsAmongEstimates);

    /// <summary>Adds a standing of which a row has two.</summary>
    /// <param name="prefix">Which one, for programs: before or after.</param>
    /// <param name="which">Which one, for people: it follows the caption.</param>
    /// <param name="standing">Finds it.</param>
    public TableLayout<T> Standing(string prefix, string which, Func<T, Standing?> standing) =>
        Add(prefix, "score", which, ColumnKind.Number, row => new TableCell(standing(row)?.Score.Points))
            .Add(prefix, "rank", which, ColumnKind.Whole, row => new TableCell((long?)standing(row)?.Rank))
            .Add(prefix, "ranked", which, ColumnKind.Whole, row => new TableCell((long?)standing(row)?.Ranked))
            .Add(prefix, "tier", which, ColumnKind.Text, row => WordOf(standing(row)?.Tier));

    public ResultTable Fill(LocalizedText caption, IEnumerable<T> rows)
    {
        var columns = Array.AsReadOnly(_columns.ToArray());
        return new ResultTable(
            language,
            caption.In(language),
            columns,
            Array.AsReadOnly(
                rows.Select(row => new ResultRow(columns, [.. _cells.Select(cell => cell(row))])).ToArray()
            )
        );
    }

    private TableLayout<T> Double(string name, ColumnKind kind, Func<T, double?> value) =>
        Add(name, kind, row => new TableCell(value(row)));

    private TableLayout<T> Add(string name, ColumnKind kind, Func<T, TableCell> cell) =>
        Add(new ResultColumn(name, TableTexts.Column(name).In(language), kind), cell);

    private TableLayout<T> Add(string prefix, string name, string which, ColumnKind kind, Func<T, TableCell> cell) =>
        Add(
            new ResultColumn(
                prefix + char.ToUpperInvariant(name[0]) + name[1..],
                $"{TableTexts.Column(name).In(language)} {which}",
                kind
            ),
            cell
        );

    private TableLayout<T> Add(ResultColumn column, Func<T, TableCell> cell)
    {
        _columns.Add(column);
        _cells.Add(cell);
        return this;
    }

    private TableCell WordOf<TEnum>(TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is not { } member)
        {
            return default;
        }

        return WordOf(JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString()));
    }

    private TableCell WordOf(string word) => new(word, TableTexts.Word(word).In(language));
}
