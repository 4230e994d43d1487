namespace Papi.Scoring.Files;

/// <summary>The sentences about any JSON document: its syntax, the types of its values and its properties.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class JsonMessages
{
    public static LocalizedText Object { get; } = new("một đối tượng {…}", "an object {…}");

    public static LocalizedText List { get; } = new("một danh sách […]", "a list […]");

    public static LocalizedText Text { get; } = new("một chuỗi chữ", "a text");

    public static LocalizedText Number { get; } = new("một số", "a number");

    public static LocalizedText WholeNumber { get; } = new("một số nguyên", "a whole number");

    public static LocalizedText BrokenText { get; } =
        new(
            "Chuỗi chữ có ký tự hỏng: \\uD800 đến \\uDFFF phải đi thành cặp.",
            "The text has a broken character: \\uD800 to \\uDFFF come in pairs."
        );

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

    public static LocalizedText TooManyItems(int most) =>
        new(
            $"Danh sách có hơn {TableMessages.Number(most)} mục; chỉ đọc được bấy nhiêu.",
            $"The list has more than {TableMessages.Number(most)} items; no more are read."
        );

    public static LocalizedText UnknownProperty(string name, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        return new(
            $"Không có thuộc tính '{Excerpt.Of(name)}'; ở đây có: {list}.",
            $"There is no property '{Excerpt.Of(name)}'; here are: {list}."
        );
    }
}
