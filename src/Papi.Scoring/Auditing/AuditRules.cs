namespace Papi.Scoring.Auditing;

/// <summary>The checks that every audit makes.</summary>
/// <remarks>10xx is about the text, 11xx about one claim against the data, 20xx about claims beside each other.</remarks>
/// <threadsafety static="true" instance="true"/>
public static class AuditRules
{
    private static readonly AuditRule[] OfQuantities =
    [
        new("PAPI1101", new("Điểm khớp số liệu", "A score agrees with the data")),
        new("PAPI1102", new("Mức tăng, giảm khớp số liệu", "A change agrees with the data")),
        new("PAPI1103", new("Thứ hạng khớp số liệu", "A rank agrees with the data")),
        new("PAPI1104", new("Mức tăng, giảm bậc khớp số liệu", "A change of rank agrees with the data")),
        new("PAPI1105", new("Nhóm khớp số liệu", "A tier agrees with the data")),
        new("PAPI1106", new("Chiều tăng, giảm khớp số liệu", "A direction agrees with the data")),
        new("PAPI1107", new("Số mục tăng khớp số liệu", "How many parts rose agrees with the data")),
        new("PAPI1108", new("Số mục giảm khớp số liệu", "How many parts fell agrees with the data")),
        new("PAPI1109", new("Điểm tỉnh thấp nhất khớp số liệu", "The lowest province's score agrees with the data")),
        new("PAPI1110", new("Điểm tỉnh cao nhất khớp số liệu", "The highest province's score agrees with the data")),
        new(
            "PAPI1111",
            new("Mục thấp nhất của tỉnh khớp số liệu", "The lowest of the own scores agrees with the data")
        ),
        new(
            "PAPI1112",
            new("Mục cao nhất của tỉnh khớp số liệu", "The highest of the own scores agrees with the data")
        ),
        new(
            "PAPI1113",
            new("Mục có điểm cao nhất khớp số liệu", "The part with the highest score agrees with the data")
        ),
        new("PAPI1114", new("Mục tăng nhiều nhất khớp số liệu", "The part that rose most agrees with the data")),
    ];

    /// <summary>Gets PAPI1001: a printed number can be read.</summary>
    public static AuditRule ReadableNumber { get; } =
        new("PAPI1001", new("Số in ra đọc được", "A printed number can be read"));

    /// <summary>Gets PAPI1002: a level lies on the scale of its node.</summary>
    public static AuditRule WithinScale { get; } =
        new("PAPI1002", new("Điểm nằm trong thang điểm", "A level lies on the scale of its node"));

    /// <summary>Gets PAPI2001: the denominator of a rank is the number of ranked provinces.</summary>
    public static AuditRule PrintedDenominator { get; } =
        new(
            "PAPI2001",
            new("Mẫu số của thứ hạng là số tỉnh được xếp hạng", "The denominator of a rank is how many were ranked")
        );

    /// <summary>Gets PAPI2002: the denominator of a score is the top of its scale.</summary>
    public static AuditRule PrintedMaximum { get; } =
        new("PAPI2002", new("Mẫu số của điểm là điểm tối đa", "The denominator of a score is the top of its scale"));

    /// <summary>Gets PAPI2003: the printed scores of the parts add up to the printed whole, within accumulated rounding.</summary>
    public static AuditRule PartsAddUp { get; } =
        new(
            "PAPI2003",
            new("Các phần in ra cộng lại bằng tổng in ra", "The printed parts add up to the printed whole")
        );

    /// <summary>Gets PAPI2004: the printed changes of the parts add up to that of the whole, within accumulated rounding.</summary>
    public static AuditRule ChangesAddUp { get; } =
        new(
            "PAPI2004",
            new(
                "Mức tăng, giảm in ra của các phần cộng lại bằng của tổng",
                "The printed changes of the parts add up to that of the whole"
            )
        );

    /// <summary>Gets PAPI2005: a comparison of two years crosses no break in the series.</summary>
    public static AuditRule SeriesBreak { get; } =
        new("PAPI2005", new("So sánh không vượt qua đứt gãy chuỗi số liệu", "A comparison crosses no break"));

    /// <summary>Gets PAPI2006: what is printed twice is the same figure.</summary>
    public static AuditRule PrintedTwice { get; } =
        new("PAPI2006", new("Số in ở hai nơi giống nhau", "What is printed twice is the same figure"));

    /// <summary>Gets PAPI2007: the data are published figures and no estimates for merged provinces.</summary>
    public static AuditRule PublishedData { get; } =
        new("PAPI2007", new("Số liệu đối chiếu không phải ước tính", "The data are no estimates"));

    /// <summary>Gets all checks in the order of their ids.</summary>
    public static IReadOnlyList<AuditRule> All { get; } =
        Array.AsReadOnly<AuditRule>([
            ReadableNumber,
            WithinScale,
            .. OfQuantities,
            PrintedDenominator,
            PrintedMaximum,
            PartsAddUp,
            ChangesAddUp,
            SeriesBreak,
            PrintedTwice,
            PublishedData,
        ]);

    /// <summary>Gets the check of a quantity against the data, PAPI1101 to PAPI1114.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is not a member of the enumeration.</exception>
    public static AuditRule Of(ClaimQuantity quantity) =>
        (uint)quantity < (uint)OfQuantities.Length
            ? OfQuantities[(int)quantity]
            : throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "One of the quantities.");
}
