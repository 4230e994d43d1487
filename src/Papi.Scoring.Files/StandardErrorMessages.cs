using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of standard errors.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class StandardErrorMessages
{
    public static LocalizedText NoNodeColumn { get; } =
        new(
            "Thiếu cột node (số hiệu của mục, chẳng hạn total, D3, 1.1).",
            "The column node is missing (the number of a node, such as total, D3, 1.1)."
        );

    public static LocalizedText NoStandardErrorColumn { get; } =
        new("Thiếu cột se (sai số chuẩn).", "The column se is missing (the standard error).");

    public static LocalizedText NoNode { get; } =
        new("Thiếu số hiệu của mục, chẳng hạn total, D3, 1.1.", "The node is missing, such as total, D3, 1.1.");

    public static LocalizedText DegreesWithoutError { get; } =
        new(
            "Có số bậc tự do mà không có sai số chuẩn.",
            "There are degrees of freedom and there is no standard error."
        );

    public static LocalizedText UnknownColumn(string column) =>
        new(
            $"'{Excerpt.Of(column)}' không phải cột của tệp sai số chuẩn: chỉ có province, year, node, se và df.",
            $"'{Excerpt.Of(column)}' is no column of a file of standard errors: there are province, year, node, se and df."
        );

    public static LocalizedText Negative(string text) =>
        new(
            $"'{Excerpt.Of(text)}' là số âm: sai số chuẩn không nhỏ hơn 0.",
            $"'{Excerpt.Of(text)}' is negative: a standard error is 0 or more."
        );

    public static LocalizedText NoDegrees(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải số bậc tự do: số đó lớn hơn 0; để trống là phân phối chuẩn.",
            $"'{Excerpt.Of(text)}' is no number of degrees of freedom, which is above 0; empty is the normal distribution."
        );

    public static LocalizedText Duplicate(string province, IndexNode node, SurveyYear year, int firstLine) =>
        new(
            $"'{Excerpt.Of(province)}', {node.Code}, năm {year} đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"'{Excerpt.Of(province)}', {node.Code}, {year} is already in line {TableMessages.Number(firstLine)}."
        );
}
