using System.Globalization;

namespace Papi.Scoring.Weighting;

/// <summary>Why there are no weights, in both languages.</summary>
internal static class WeightingMessages
{
    public static LocalizedText NoSpread { get; } =
        new(
            "mọi đơn vị có cùng điểm hoặc không có điểm nên không có hệ số tương quan.",
            "all units have the same score or none, so there is no correlation."
        );

    public static LocalizedText TooFewUnits(int units) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"chỉ {units} đơn vị có đủ điểm thành phần; cần ít nhất 3 đơn vị."
            ),
            string.Create(CultureInfo.InvariantCulture, $"only {units} units have all scores; at least 3 are needed.")
        );

    public static LocalizedText NotPositive(double loading) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"hệ số tải {loading:0.####} trên thành phần chính thứ nhất không dương như các nút cùng cấp; xem lại chiều của nút hoặc chọn cách tính trọng số khác."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"the loading {loading:0.####} on the first component is not positive like those of its siblings; check the direction of the node or choose other weights."
            )
        );

    public static LocalizedText NoPositiveSum { get; } =
        new(
            "tổng hệ số tương quan của các nút với chỉ số không dương nên không chia được thành tỷ lệ.",
            "the correlations of the nodes with the index do not add up to more than 0, so they have no shares."
        );
}
