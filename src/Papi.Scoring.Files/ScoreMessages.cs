using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of scores.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class ScoreMessages
{
    public static LocalizedText UnnamedColumn { get; } = new("Cột không có tên.", "The column has no name.");

    public static LocalizedText NoProvinceColumn { get; } =
        new(
            "Thiếu cột tỉnh (province hoặc province_code).",
            "The column of the province is missing (province or province_code)."
        );

    public static LocalizedText NoYearColumn { get; } =
        new("Thiếu cột năm (year).", "The column of the year is missing (year).");

    public static LocalizedText NoNodeColumn { get; } =
        new("Không có cột điểm nào, chẳng hạn 1.1 hoặc D3.", "There is no column of scores, such as 1.1 or D3.");

    public static LocalizedText NoProvince { get; } = new("Thiếu tên hoặc mã tỉnh.", "The province is missing.");

    public static LocalizedText NoNode { get; } =
        new("Thiếu số hiệu hoặc mã của mục.", "The number or id of the node is missing.");

    public static LocalizedText NoYear { get; } = new("Thiếu năm.", "The year is missing.");

    public static LocalizedText TotalIsComputed(string column) =>
        new(
            $"Không nhận cột '{Excerpt.Of(column)}': tổng điểm được tính từ các phần, không lấy từ tệp.",
            $"The column '{Excerpt.Of(column)}' is refused: a total is computed from its parts, not taken from a file."
        );

    public static LocalizedText UnknownColumn(string column, EditionSeries editions)
    {
        var years = CoveredYears.Of(editions);
        var near = SuggestionsFor(column, editions.Editions[^1]);
        return new LocalizedText(
            $"'{Excerpt.Of(column)}' không phải cột tỉnh, cột năm, cũng không phải số hiệu hay mã của mục nào trong các "
                + $"phiên bản {years.Vietnamese}{Near("gần đúng", near, Language.Vietnamese)}.",
            $"'{Excerpt.Of(column)}' is neither the province nor the year, nor the number or id of a node in any edition "
                + $"of {years.English}{Near("near", near, Language.English)}."
        );
    }

    public static LocalizedText NotInEdition(string column, SurveyYear year, CompositeIndex edition) =>
        new(
            $"Năm {year} không có mục '{Excerpt.Of(column)}' ({edition.Name.Vietnamese}): hãy để ô trống.",
            $"{year} has no node '{Excerpt.Of(column)}' ({edition.Name.English}): leave the field empty."
        );

    public static LocalizedText NoSuchNode(string text, SurveyYear year, CompositeIndex edition) =>
        new(
            $"Năm {year} không có mục '{Excerpt.Of(text)}' ({edition.Name.Vietnamese}).",
            $"{year} has no node '{Excerpt.Of(text)}' ({edition.Name.English})."
        );

    public static LocalizedText NotAYear(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải là năm: hãy viết bốn chữ số như 2024.",
            $"'{Excerpt.Of(text)}' is not a year: write four digits like 2024."
        );

    public static LocalizedText YearNotCovered(int year, EditionSeries editions)
    {
        var years = CoveredYears.Of(editions);
        bool isLater = editions.Editions[^1].LastYear is { } last && year > last.Value;
        string shown = TableMessages.Number(year);
        string latest = TableMessages.Number(editions.Editions[^1].Edition);
        return new LocalizedText(
            $"Không có phiên bản nào cho năm {shown}; hiện có {years.Vietnamese}."
                + (
                    isLater
                        ? $" Nếu cấu trúc không đổi, hãy thêm --edition {latest}; nếu đổi, hãy nạp phiên bản mới từ tệp JSON (--edition)."
                        : ""
                ),
            $"No edition covers {shown}; known are {years.English}."
                + (
                    isLater
                        ? $" If the structure has not changed, add --edition {latest}; if it has, give the new edition as a JSON file (--edition)."
                        : ""
                )
        );
    }

    public static LocalizedText DuplicateRow(string province, SurveyYear year, int firstLine) =>
        new(
            $"'{Excerpt.Of(province)}' năm {year} đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"'{Excerpt.Of(province)}' in {year} is already in line {TableMessages.Number(firstLine)}."
        );

    public static LocalizedText NotTheFormat(string? found, string expected) =>
        found is null
            ? new(
                $"Thiếu tên định dạng: ở đây cần \"{expected}\".",
                $"The name of the format is missing: it is \"{expected}\"."
            )
            : new(
                $"Định dạng là '{Excerpt.Of(found)}'; chỉ đọc được điểm số theo \"{expected}\".",
                $"The format is '{Excerpt.Of(found)}'; scores are read from \"{expected}\" alone."
            );

    public static LocalizedText SameUnitTwice(Province province, SurveyYear year) =>
        new($"{province.Name.Vietnamese} năm {year} có hai lần.", $"{province.Name.English} is there twice in {year}.");

    public static LocalizedText SameNodeTwice(IndexNode node) =>
        new($"Mục {node.Code} được cho hai lần.", $"{node.Code} is given twice.");

    public static LocalizedText SameNodeTwice(IndexNode node, Cell first) =>
        new(
            $"Mục {node.Code} được cho hai lần: cũng có ở cột {TableMessages.Number(first.Column)} "
                + $"({Excerpt.Of(first.Header)}).",
            $"{node.Code} is given twice: also in column {TableMessages.Number(first.Column)} ({Excerpt.Of(first.Header)})."
        );

    public static LocalizedText GivenWithItsPart(IndexNode node, IndexNode part) =>
        new(
            $"{node.Code} được cho hai lần: vừa cho trực tiếp, vừa qua {part.Code} là một phần của nó; chỉ giữ một trong hai.",
            $"{node.Code} is given twice: itself and through {part.Code}, which is part of it; keep one of the two."
        );

    // An edition says what is near only where it explains a miss.
    private static IReadOnlyList<IndexNode> SuggestionsFor(string column, CompositeIndex edition)
    {
        try
        {
            return [edition.Find(column)];
        }
        catch (UnknownNodeException exception)
        {
            return exception.Suggestions;
        }
    }

    private static string Near(string lead, IReadOnlyList<IndexNode> nodes, Language language) =>
        nodes.Count == 0
            ? ""
            : $"; {lead}: " + string.Join(", ", nodes.Select(node => $"{node.Code} ({node.Name.In(language)})"));
}
