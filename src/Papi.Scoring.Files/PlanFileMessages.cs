using System.Globalization;

namespace Papi.Scoring.Files;

/// <summary>The sentences about the form of a plan file.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class PlanFileMessages
{
    public static LocalizedText Object { get; } = new("một đối tượng {…}", "an object {…}");

    public static LocalizedText List { get; } = new("một danh sách […]", "a list […]");

    public static LocalizedText Text { get; } = new("một chuỗi chữ", "a text");

    public static LocalizedText Number { get; } = new("một số", "a number");

    public static LocalizedText WholeNumber { get; } = new("một số nguyên", "a whole number");

    public static LocalizedText Year { get; } =
        new("một năm khảo sát từ 1990 đến 2199", "a survey year from 1990 to 2199");

    public static LocalizedText NotJson(string reason) =>
        new($"Từ đây không còn đúng cú pháp JSON ({reason}).", $"The text is no JSON from here on ({reason}).");

    public static LocalizedText NotJsonAtAll(string reason) =>
        new($"Tệp không phải JSON hợp lệ ({reason}).", $"The file is no valid JSON ({reason}).");

    public static LocalizedText WrongType(LocalizedText expected) =>
        new(
            $"Giá trị sai kiểu: ở đây cần {expected.Vietnamese}.",
            $"The value has the wrong type: {expected.English} is needed here."
        );

    public static LocalizedText Required(LocalizedText expected) =>
        new($"Thiếu {expected.Vietnamese}.", $"{expected.English} is missing.");

    public static LocalizedText NoVersion(int known) =>
        new(
            Invariant($"Thiếu \"schema\": phiên bản của tệp kế hoạch, hiện là {known}."),
            Invariant($"\"schema\" is missing: the version of the plan file, {known} at present.")
        );

    public static LocalizedText UnknownVersion(string version, int known) =>
        new(
            Invariant(
                $"Không đọc được phiên bản {Excerpt.Of(version)} của tệp kế hoạch, chỉ đọc được phiên bản {known}."
            ),
            Invariant($"Version {Excerpt.Of(version)} of the plan file is unknown; this is read: {known}.")
        );

    public static LocalizedText UnknownProperty(string name, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        return new(
            $"Không có thuộc tính '{Excerpt.Of(name)}'; ở đây có: {list}.",
            $"There is no property '{Excerpt.Of(name)}'; here are: {list}."
        );
    }

    public static LocalizedText UnknownWord(string word, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        return new($"'{Excerpt.Of(word)}' không phải một trong: {list}.", $"'{Excerpt.Of(word)}' is none of: {list}.");
    }

    public static LocalizedText NoKind { get; } =
        new("Thiếu kind: ongoing hoặc dates.", "kind is missing: ongoing or dates.");

    public static LocalizedText NoDates { get; } =
        new("Thời gian theo ngày cần from hoặc to.", "A schedule of dates has from or to.");

    public static LocalizedText StrayDates { get; } =
        new("Việc thường xuyên (ongoing) không có ngày.", "What is ongoing has no dates.");

    public static LocalizedText NotADate(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải ngày; viết như 2026-06-30.",
            $"'{Excerpt.Of(text)}' is not a day; write it like 2026-06-30."
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
