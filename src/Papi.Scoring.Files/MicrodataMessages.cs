namespace Papi.Scoring.Files;

/// <summary>The sentences about files of microdata.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class MicrodataMessages
{
    // A questionnaire has hundreds of columns; the first ones tell which file it is.
    private const int ShownColumns = 12;

    public static LocalizedText NoStratum { get; } = new("Thiếu tầng (strata).", "The stratum is missing.");

    public static LocalizedText NoCluster { get; } = new("Thiếu cụm (cluster).", "The cluster is missing.");

    public static LocalizedText NoWeight { get; } =
        new(
            "Thiếu trọng số: dòng không có trọng số phải bỏ khỏi tệp.",
            "The weight is missing: leave a row without a weight out of the file."
        );

    public static LocalizedText BadWeight(string text) =>
        new($"Trọng số '{Excerpt.Of(text)}' không lớn hơn 0.", $"The weight '{Excerpt.Of(text)}' is not above 0.");

    public static LocalizedText NoSuchColumn(string name, IReadOnlyList<Cell> header) =>
        new(
            $"Không có cột '{Excerpt.Of(name)}'; tệp có các cột {Names(header)}.",
            $"There is no column '{Excerpt.Of(name)}'; the file has the columns {Names(header)}."
        );

    private static string Names(IReadOnlyList<Cell> header) =>
        string.Join(", ", header.Take(ShownColumns).Select(cell => Excerpt.Of(cell.Text)))
        + (header.Count > ShownColumns ? ", …" : "");
}
