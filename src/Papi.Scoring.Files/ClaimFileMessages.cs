using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of claims; those about the claims themselves are of the audit.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class ClaimFileMessages
{
    public static LocalizedText NoQuantity { get; } =
        new(
            $"Thiếu đại lượng: {string.Join(", ", ClaimQuantities.All)}.",
            $"The quantity is missing: {string.Join(", ", ClaimQuantities.All)}."
        );

    public static LocalizedText UnknownColumn(string column, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        return new LocalizedText(
            $"Không có cột '{Excerpt.Of(column)}' trong tệp số liệu in; các cột là {list}.",
            $"A file of claims has no column '{Excerpt.Of(column)}'; its columns are {list}."
        );
    }

    public static LocalizedText UnknownQuantity(string text)
    {
        string list = string.Join(", ", ClaimQuantities.All);
        var near = ClaimQuantities.Suggest(text);
        string names = string.Join(", ", near);
        return new LocalizedText(
            $"Không có đại lượng '{Excerpt.Of(text)}'{(near.Count > 0 ? $"; gần đúng: {names}" : "")}. Các đại lượng: {list}.",
            $"There is no quantity '{Excerpt.Of(text)}'{(near.Count > 0 ? $"; near: {names}" : "")}. The quantities are {list}."
        );
    }

    public static LocalizedText DuplicateId(string id, int firstLine) =>
        new(
            $"Mã '{Excerpt.Of(id)}' đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"The id '{Excerpt.Of(id)}' is already in line {TableMessages.Number(firstLine)}."
        );
}
