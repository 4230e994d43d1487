using Papi.Scoring.Construction;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of units and indicators.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class IndexDataMessages
{
    public static LocalizedText NoUnit { get; } = new("Thiếu mã đơn vị.", "The code of the unit is missing.");

    public static LocalizedText TooLarge { get; } =
        new("Giá trị vượt quá 10^60.", "The value is beyond 10^60 in size.");

    public static LocalizedText NoIndicatorColumn(DesignNode indicator) =>
        new(
            $"Thiếu cột của chỉ tiêu {Excerpt.Of(indicator.Code)}.",
            $"The column of the indicator {Excerpt.Of(indicator.Code)} is missing."
        );

    public static LocalizedText UnknownColumn(string column, IndexDesign design) =>
        design.TryFind(column, out _)
            ? new LocalizedText(
                $"Không nhận cột '{Excerpt.Of(column)}': đây là nhóm, điểm của nó được tính từ các chỉ tiêu.",
                $"The column '{Excerpt.Of(column)}' is refused: it is a group, computed from its indicators."
            )
            : new LocalizedText(
                $"Thiết kế {Excerpt.Of(design.Id)} không có chỉ tiêu '{Excerpt.Of(column)}'.",
                $"The design {Excerpt.Of(design.Id)} has no indicator '{Excerpt.Of(column)}'."
            );

    public static LocalizedText DuplicateUnit(string code, int firstLine) =>
        new(
            $"Đơn vị '{Excerpt.Of(code)}' đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"The unit '{Excerpt.Of(code)}' is already in line {TableMessages.Number(firstLine)}."
        );
}
