using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi audit</c>: its help and its page.</summary>
internal static class AuditTexts
{
    public static readonly LocalizedText Audit = new(
        "Kiểm tra số liệu in trong báo cáo của tỉnh (mã thoát 1: có chỗ phải sửa).",
        "Checks what a provincial report prints (exit code 1: something has to be corrected)."
    );

    public static readonly LocalizedText ClaimsFile = new(
        "Tệp CSV: id,node,quantity,year,printed,base_year,section (--style cũng áp dụng cho tệp này).",
        "CSV file: id,node,quantity,year,printed,base_year,section (--style holds for it too)."
    );

    public static readonly LocalizedText AuditedProvince = new(
        "Tỉnh của báo cáo: tên hoặc mã; bắt buộc.",
        "The province of the report: a name or a code; required."
    );

    public static readonly LocalizedText NeedsProvince = new(
        "Thiếu --province: báo cáo của tỉnh nào? Chẳng hạn --province \"Lai Châu\".",
        "--province is missing: whose report is it? For example --province \"Lai Châu\"."
    );

    public static readonly LocalizedText Corrections = new("Phải sửa", "To be corrected");

    public static readonly LocalizedText NothingToCorrect = new(
        "Không có chỗ nào phải sửa.",
        "Nothing has to be corrected."
    );

    public static readonly LocalizedText Warnings = new("Nên xem lại", "To be looked at");

    public static readonly LocalizedText Notes = new("Ghi chú", "Notes");

    public static readonly LocalizedText Id = new("Mã", "Id");

    public static readonly LocalizedText Section = new("Phần", "Section");

    public static readonly LocalizedText Node = new("Mục", "Node");

    public static readonly LocalizedText Quantity = new("Đại lượng", "Quantity");

    public static readonly LocalizedText Years = new("Năm", "Years");

    public static readonly LocalizedText Printed = new("Đã in", "Printed");

    public static readonly LocalizedText Expected = new("Theo số liệu", "By the data");

    public static readonly LocalizedText Why = new("Vì sao", "Why");

    public static LocalizedText Title(Province province, int claims) =>
        new(
            Invariant($"Kiểm tra báo cáo của {province.Name.Vietnamese} (mã {province.Code}): {claims} thông tin"),
            Invariant($"Audit of the report of {province.Name.English} (code {province.Code}): {claims} claims")
        );

    public static LocalizedText Agreed(int agreed, int claims) =>
        new(
            Invariant($"{agreed} trong {claims} thông tin khớp số liệu."),
            Invariant($"{agreed} of {claims} claims agree with the data.")
        );

    public static LocalizedText NameOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Consistent => new LocalizedText("Khớp", "Consistent"),
            Verdict.WithinDocument => new LocalizedText("Chỉ khớp trong văn bản", "Only within the document"),
            Verdict.Truncated => new LocalizedText("Cắt bớt chữ số", "Truncated"),
            Verdict.Unverifiable => new LocalizedText("Không kiểm tra được", "Unverifiable"),
            Verdict.Contradicted => new LocalizedText("Không khớp", "Contradicted"),
            Verdict.OutOfRange => new LocalizedText("Ngoài thang điểm", "Out of range"),
            Verdict.Malformed => new LocalizedText("Không phải số", "Malformed"),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "One of the verdicts."),
        };

    public static LocalizedText Source(string dataVersion) => new($"Số liệu: {dataVersion}", $"Data: {dataVersion}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
