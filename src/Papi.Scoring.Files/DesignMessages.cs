using Papi.Scoring.Aggregation;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Files;

/// <summary>The sentences about files of the design of an index.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class DesignMessages
{
    public static LocalizedText NoNodes { get; } = new("Tệp không có nút nào.", "The file has no nodes.");

    public static LocalizedText NoCode { get; } = new("Thiếu mã của nút.", "The code of the node is missing.");

    public static LocalizedText TooManyNodes(int most) =>
        new(
            $"Tệp có hơn {TableMessages.Number(most)} nút; chỉ đọc được bấy nhiêu.",
            $"The file has more than {TableMessages.Number(most)} nodes; no more are read."
        );

    public static LocalizedText HalfAScale { get; } =
        new(
            "Thang đo cần cả hai đầu: scale_min và scale_max.",
            "A scale needs both its ends: scale_min and scale_max."
        );

    public static LocalizedText UnknownColumn(string column)
    {
        string list = string.Join(", ", DesignFields.All);
        return new LocalizedText(
            $"Không có cột '{Excerpt.Of(column)}' trong tệp thiết kế chỉ số; các cột là {list}.",
            $"A file of the design of an index has no column '{Excerpt.Of(column)}'; its columns are {list}."
        );
    }

    public static LocalizedText DuplicateCode(string code, int firstLine) =>
        new(
            $"Mã '{Excerpt.Of(code)}' đã có ở dòng {TableMessages.Number(firstLine)}.",
            $"The code '{Excerpt.Of(code)}' is already in line {TableMessages.Number(firstLine)}."
        );

    public static LocalizedText WeightNotPositive(string text) =>
        new(
            $"Trọng số '{Excerpt.Of(text)}' không phải số dương; muốn bỏ một chỉ tiêu thì bỏ cả dòng.",
            $"The weight '{Excerpt.Of(text)}' is not a positive number; to leave an indicator out, leave out its node."
        );

    public static LocalizedText NoDirection(string text) =>
        new(
            $"Chiều '{Excerpt.Of(text)}' không phải 1 (càng cao càng tốt) hay -1 (càng thấp càng tốt).",
            $"The direction '{Excerpt.Of(text)}' is neither 1 (more is better) nor -1 (less is better)."
        );

    public static LocalizedText NoScale(string text) =>
        new(
            $"Đầu trên '{Excerpt.Of(text)}' của thang đo phải lớn hơn đầu dưới.",
            $"The upper end '{Excerpt.Of(text)}' of a scale is above its lower end."
        );

    public static LocalizedText NotFinite(string text) =>
        new($"'{Excerpt.Of(text)}' vượt quá phạm vi số thực.", $"'{Excerpt.Of(text)}' is beyond the range of numbers.");

    public static LocalizedText NoNormalization(string text) =>
        new(
            $"Không có cách chuẩn hóa '{Excerpt.Of(text)}'; có: {string.Join(", ", NormalizationMethod.Forms)}.",
            $"There is no normalisation '{Excerpt.Of(text)}'; there are {string.Join(", ", NormalizationMethod.Forms)}."
        );

    public static LocalizedText NoAggregation(string text) =>
        new(
            $"Không có cách tổng hợp '{Excerpt.Of(text)}'; có: {string.Join(", ", AggregationMethod.Forms)}.",
            $"There is no aggregation '{Excerpt.Of(text)}'; there are {string.Join(", ", AggregationMethod.Forms)}."
        );

    public static LocalizedText WrongRole(string field, bool isGroup) =>
        isGroup
            ? new LocalizedText(
                $"{field} chỉ dùng cho chỉ tiêu; nút này là nhóm.",
                $"{field} is for indicators only, and this node is a group."
            )
            : new LocalizedText(
                $"{field} chỉ dùng cho nhóm; nút này là chỉ tiêu.",
                $"{field} is for groups only, and this node is an indicator."
            );

    public static LocalizedText SecondRoot(Cell first) =>
        new(
            $"Thiếu nút cha: chỉ một nút, chính chỉ số, không có nút cha, và đó là '{Excerpt.Of(first.Text)}' ở dòng {TableMessages.Number(first.Line)}.",
            $"The parent is missing: one node only, the index itself, has none, which is '{Excerpt.Of(first.Text)}' in line {TableMessages.Number(first.Line)}."
        );

    /// <summary>Tells what is wrong with the tree.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="text">The field at fault.</param>
    public static LocalizedText Of(StructureProblem problem, string text) =>
        problem.Kind switch
        {
            StructureProblemKind.Orphan => new LocalizedText(
                $"Không có nút cha '{Excerpt.Of(text)}'.",
                $"There is no parent '{Excerpt.Of(text)}'."
            ),
            StructureProblemKind.Cycle => new LocalizedText(
                "Nút này là cha, ông của chính mình.",
                "The node is its own ancestor."
            ),
            StructureProblemKind.RootCount => new LocalizedText(
                "Không nút nào để trống nút cha: phải có một nút như vậy, là chính chỉ số.",
                "No node is without a parent; one is needed, the index itself."
            ),
            StructureProblemKind.EmptyParent => new LocalizedText(
                "Chỉ số không có chỉ tiêu nào bên dưới.",
                "The index has no indicators below it."
            ),
            StructureProblemKind.InvalidValue => new LocalizedText(
                "Chiều của nhóm không thể là -1: điểm của nhóm luôn càng cao càng tốt.",
                "Less cannot be better in a group: its score is made so that more is better."
            ),
            _ => new LocalizedText($"Cấu trúc không hợp lệ ({problem.Message}).", problem.Message),
        };
}
