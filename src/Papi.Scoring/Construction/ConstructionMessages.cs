using System.Globalization;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Normalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Construction;

/// <summary>Why an index cannot be constructed, in both languages.</summary>
internal static class ConstructionMessages
{
    public static LocalizedText Of(NormalizationFault fault, NormalizationMethod method) =>
        fault switch
        {
            NormalizationFault.NoValues => new("không đơn vị nào có giá trị.", "no unit has a value."),
            NormalizationFault.Constant => new(
                $"mọi đơn vị có cùng giá trị nên không chuẩn hóa được bằng {method}; bỏ chỉ tiêu này hoặc chọn cách khác.",
                $"all units have the same value, which {method} cannot normalise; skip the indicator or choose another method."
            ),
            NormalizationFault.NoGoalposts => new(
                $"{method} cần thang đo riêng của chỉ tiêu, nhưng không có.",
                $"{method} needs the indicator's own scale, and it has none."
            ),
            NormalizationFault.NoReference => new(
                $"{method} cần một giá trị để đối chiếu, nhưng không có.",
                $"{method} needs a value to refer to, and there is none."
            ),
            NormalizationFault.ReferenceAtWorst => new(
                $"{method} cần giá trị đối chiếu tốt hơn giá trị kém nhất.",
                $"{method} needs a value to refer to that is better than the worst."
            ),
            NormalizationFault.MaximumNotPositive => new(
                $"{method} cần giá trị tốt nhất lớn hơn 0 (chỉ tiêu càng thấp càng tốt mang dấu âm).",
                $"{method} needs a best value above 0 (where less is better, values are negative)."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A fault that is one."),
        };

    public static LocalizedText TooLarge { get; } =
        new("điểm vượt quá phạm vi số thực.", "a score is beyond the range of numbers.");

    public static LocalizedText Transformed(NormalizationMethod method) =>
        new(
            $"{method} dùng thang đo riêng của chỉ tiêu, nhưng giá trị đã được lấy logarit khi xử lý giá trị ngoại lai; chọn cách chuẩn hóa khác hoặc không lấy logarit.",
            $"{method} refers to the indicator's own scale, and the treatment of outliers made logarithms of its values; choose another method or no transform."
        );

    public static LocalizedText NotPositive(AggregationMethod method, IndexUnit unit, double score) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{method} cần điểm thành phần lớn hơn 0, nhưng {Quotation.Cut(unit.ToString())} có {score}; chuẩn hóa về thang từ 1 trở lên, ví dụ minmax:1:100."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{method} needs scores above 0, and {Quotation.Cut(unit.ToString())} has {score}; normalise to a scale from 1 upwards, such as minmax:1:100."
            )
        );
}
