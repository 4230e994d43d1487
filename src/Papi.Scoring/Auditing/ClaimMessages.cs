using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Auditing;

/// <summary>The sentences about claims that cannot be audited.</summary>
internal static class ClaimMessages
{
    public static LocalizedText NoId { get; } = new("Thiếu mã của dòng.", "The id of the claim is missing.");

    public static LocalizedText NothingPrinted { get; } =
        new("Thiếu nội dung in trong báo cáo.", "What the report prints is missing.");

    public static LocalizedText NoNode { get; } =
        new(
            $"Thiếu mục: số hiệu (D3, 3.2), mã, total hoặc {Claim.AllDimensions}.",
            $"The node is missing: a number (D3, 3.2), an id, total or {Claim.AllDimensions}."
        );

    public static LocalizedText UnknownQuantity { get; } =
        new(
            $"Không phải là một trong các đại lượng: {string.Join(", ", ClaimQuantities.All)}.",
            $"None of the quantities: {string.Join(", ", ClaimQuantities.All)}."
        );

    public static LocalizedText DuplicateId(string id) =>
        new($"Mã '{id}' đã có ở một dòng trước.", $"The id '{id}' belongs to an earlier claim.");

    public static LocalizedText YearNotCovered(SurveyYear year, EditionSeries editions) =>
        new(
            $"Không có phiên bản nào cho năm {year}; hiện có {editions}.",
            $"No edition covers {year}; there are {editions}."
        );

    public static LocalizedText NoBaseYear(ClaimQuantity quantity) =>
        new(
            $"{ClaimQuantities.NameOf(quantity)} so sánh hai năm: thiếu năm gốc.",
            $"{ClaimQuantities.NameOf(quantity)} compares two years: the base year is missing."
        );

    public static LocalizedText StrayBaseYear(ClaimQuantity quantity) =>
        new(
            $"{ClaimQuantities.NameOf(quantity)} không so sánh hai năm: hãy để trống năm gốc.",
            $"{ClaimQuantities.NameOf(quantity)} does not compare two years: leave the base year empty."
        );

    public static LocalizedText SameYear(SurveyYear year) =>
        new($"Năm gốc trùng với năm {year}.", $"The base year is the year itself, {year}.");

    public static LocalizedText NotOfDimensions(ClaimQuantity quantity) =>
        new(
            $"{ClaimQuantities.NameOf(quantity)} thuộc về một mục, không phải '{Claim.AllDimensions}'.",
            $"{ClaimQuantities.NameOf(quantity)} belongs to one node, not to '{Claim.AllDimensions}'."
        );

    public static LocalizedText NoParts(IndexNode node, ClaimQuantity quantity) =>
        new(
            $"{node.Code} không có thành phần nào để xét {ClaimQuantities.NameOf(quantity)}.",
            $"{node.Code} has no parts that {ClaimQuantities.NameOf(quantity)} could be about."
        );
}
