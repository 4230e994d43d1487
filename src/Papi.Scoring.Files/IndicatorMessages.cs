using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of indicators.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class IndicatorMessages
{
    public static LocalizedText NoValueColumn { get; } =
        new(
            "Thiếu cột giá trị (value, hoặc value_ kèm năm như value_2024).",
            "The column of values is missing (value, or value_ and a year, such as value_2024)."
        );

    public static LocalizedText NoSubDimension { get; } =
        new("Thiếu số của nội dung thành phần, chẳng hạn 3.2.", "The sub-dimension is missing, such as 3.2.");

    public static LocalizedText NoSequence { get; } =
        new(
            "Thiếu số thứ tự của chỉ tiêu trong nội dung thành phần.",
            "The number of the indicator within its sub-dimension is missing."
        );

    public static LocalizedText HalfScale { get; } =
        new(
            "scale_min và scale_max phải cùng được cho hoặc cùng để trống.",
            "scale_min and scale_max are given together or not at all."
        );

    public static LocalizedText InvertedScale { get; } =
        new(
            "scale_min phải nhỏ hơn scale_max, và hiệu của chúng phải hữu hạn.",
            "scale_min must be below scale_max, and the distance between them finite."
        );

    public static LocalizedText NoColumn(string name) => new($"Thiếu cột {name}.", $"The column {name} is missing.");

    public static LocalizedText NotAValueColumn(string column) =>
        new(
            $"Sau value_ phải là năm, như value_2024, không phải '{Excerpt.Of(column)}'.",
            $"After value_ comes a year, as in value_2024, not '{Excerpt.Of(column)}'."
        );

    public static LocalizedText YearNotCovered(int year, CompositeIndex index)
    {
        var years = CoveredYears.Of(index);
        string shown = TableMessages.Number(year);
        return new LocalizedText(
            $"{index.Name.Vietnamese} không có năm {shown}, chỉ có {years.Vietnamese}.",
            $"{index.Name.English} does not cover {shown}, only {years.English}."
        );
    }

    public static LocalizedText SameYearTwice(SurveyYear year, Cell first) =>
        new(
            $"Giá trị năm {year} đã có ở cột {TableMessages.Number(first.Column)} ({Excerpt.Of(first.Header)}).",
            $"The values of {year} are already in column {TableMessages.Number(first.Column)} ({Excerpt.Of(first.Header)})."
        );

    public static LocalizedText UnknownIndicator(IndexNode parent, string code) =>
        new(
            $"{parent.Code} không có phần nào mang số {Excerpt.Of(code)}{PartsOf(parent, "; có")}.",
            $"{parent.Code} has no part {Excerpt.Of(code)}{PartsOf(parent, "; it has")}."
        );

    public static LocalizedText DuplicateIndicator(IndexNode node, int firstLine) =>
        new(
            $"{node.Code} đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"{node.Code} is already in line {TableMessages.Number(firstLine)}."
        );

    public static LocalizedText UnknownDirection(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải là chiều: hãy viết higher (cao hơn là tốt) hoặc lower (thấp hơn là tốt).",
            $"'{Excerpt.Of(text)}' is no direction: write higher (more is better) or lower (less is better)."
        );

    public static LocalizedText NotConvertible(IndexNode node) =>
        new(
            $"{node.Code} không có thang điểm trong phiên bản này nên không thể quy đổi: hãy để trống scale_min và "
                + "scale_max và giữ nguyên chiều.",
            $"{node.Code} has no scale in this edition, so nothing can be converted to it: leave scale_min and scale_max "
                + "empty and the direction as it is."
        );

    private static string PartsOf(IndexNode parent, string lead) =>
        parent.Children.Count switch
        {
            0 => "",
            1 => $"{lead} {parent.Children[0].Code}",
            _ => $"{lead} {parent.Children[0].Code} … {parent.Children[^1].Code}",
        };
}
