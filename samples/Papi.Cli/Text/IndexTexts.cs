using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi index</c>.</summary>
internal static class IndexTexts
{
    public static readonly LocalizedText Index = new(
        "Tính một chỉ số tổng hợp bất kỳ từ bảng chỉ tiêu và bảng cấu trúc.",
        "Any composite index from a table of indicators and a table of its nodes."
    );

    public static readonly LocalizedText Data = new(
        "Tệp số liệu: cột đầu là mã đơn vị, mỗi cột khác một chỉ tiêu.",
        "The data: the first column is the code of the unit, every other one an indicator."
    );

    public static readonly LocalizedText Meta = new(
        "Tệp cấu trúc: code,parent,weight,direction[,name…]; nút gốc để trống parent; direction là 1 hoặc -1.",
        "The nodes: code,parent,weight,direction[,name…]; the root has an empty parent; direction is 1 or -1."
    );

    public static readonly LocalizedText MetaValue = new("TỆP.csv|TỆP.json", "FILE.csv|FILE.json");

    public static readonly LocalizedText MethodValue = new("CÁCH", "METHOD");

    public static readonly LocalizedText ShareValue = new("TỶ LỆ", "SHARE");

    public static readonly LocalizedText Normalization = new(
        $"Cách chuẩn hóa: {string.Join(", ", NormalizationMethod.Forms)} (mặc định: {ConstructionOptions.Default.Normalization}).",
        $"Normalisation: {string.Join(", ", NormalizationMethod.Forms)} (default: {ConstructionOptions.Default.Normalization})."
    );

    public static readonly LocalizedText Aggregation = new(
        $"Cách tổng hợp: {string.Join(", ", AggregationMethod.Forms)} (mặc định: {ConstructionOptions.Default.Aggregation}).",
        $"Aggregation: {string.Join(", ", AggregationMethod.Forms)} (default: {ConstructionOptions.Default.Aggregation})."
    );

    public static readonly LocalizedText DataThreshold = new(
        "Tỷ lệ tối thiểu các phần phải có để có điểm, 0 đến 1 (mặc định: 1, thiếu một phần là thiếu cả).",
        "The least share of the parts that a score needs, 0 to 1 (default: 1, a missing part makes the whole missing)."
    );

    public static readonly LocalizedText SkipConstant = new(
        "Bỏ các chỉ tiêu mà mọi đơn vị bằng nhau thay vì báo lỗi; kết quả nêu tên chúng.",
        "Leaves out indicators on which all units are equal instead of refusing them; the result names them."
    );

    public static readonly LocalizedText Name = new("Tên", "Name");

    public static readonly LocalizedText NobodyRanked = new("Không đơn vị nào có điểm.", "No unit has a score.");

    public static readonly LocalizedText OwnMethods = new(
        "Một số nút có cách chuẩn hóa hoặc tổng hợp riêng trong tệp cấu trúc.",
        "Some nodes have methods of their own in the table of nodes."
    );

    public static LocalizedText Title(IndexDesign design) =>
        new($"Chỉ số {NameOf(design.Root).Vietnamese}", $"Index {NameOf(design.Root).English}");

    public static LocalizedText Summary(ConstructedIndex index) =>
        new(
            Invariant(
                $"{index.Rows.Count} đơn vị được xếp hạng; chuẩn hóa {index.Options.Normalization}, tổng hợp {index.Options.Aggregation}"
            ),
            Invariant(
                $"{index.Rows.Count} units ranked; normalised by {index.Options.Normalization}, aggregated by {index.Options.Aggregation}"
            )
        );

    public static LocalizedText Threshold(string share) =>
        new(
            $"Có điểm khi có ít nhất {share} số phần; trọng số của phần thiếu chia cho các phần còn lại.",
            $"A score needs {share} of the parts; the weights of missing ones go to the others."
        );

    public static LocalizedText Unranked(IReadOnlyList<IndexUnit> units) =>
        new(
            Invariant(
                $"Không có điểm ({units.Count}): {string.Join(", ", units.Select(unit => unit.Name.Vietnamese))}"
            ),
            Invariant($"No score ({units.Count}): {string.Join(", ", units.Select(unit => unit.Name.English))}")
        );

    public static LocalizedText Skipped(IReadOnlyList<DesignNode> indicators)
    {
        string codes = string.Join(", ", indicators.Select(indicator => indicator.Code));
        return new LocalizedText(
            Invariant($"Chỉ tiêu bị bỏ vì mọi đơn vị bằng nhau ({indicators.Count}): {codes}"),
            Invariant($"Left out, because all units are equal ({indicators.Count}): {codes}")
        );
    }

    public static LocalizedText NeedsFiles(IEnumerable<string> options)
    {
        string list = string.Join(", ", options);
        return new LocalizedText($"Thiếu tệp của chỉ số: {list}.", $"Files of the index are missing: {list}.");
    }

    public static LocalizedText NoNormalization(string text) =>
        CommandTexts.NoSuchChoice("--normalize", text, NormalizationMethod.Forms);

    public static LocalizedText NoAggregation(string text) =>
        CommandTexts.NoSuchChoice("--aggregate", text, AggregationMethod.Forms);

    public static LocalizedText BadDataThreshold(string text) =>
        new(
            $"--data-threshold: '{text}' không phải số từ 0 đến 1; viết như 0.5.",
            $"--data-threshold: '{text}' is not a number from 0 to 1; write it like 0.5."
        );

    public static LocalizedText NoReference(DesignNode indicator, NormalizationMethod method) =>
        new(
            $"{indicator.Code}: {method} cần một đơn vị của tệp số liệu, nhưng tệp không có '{method.ReferenceUnit}'.",
            $"{indicator.Code}: {method} needs a unit of the data, which have no '{method.ReferenceUnit}'."
        );

    private static LocalizedText NameOf(DesignNode node) => node.Name ?? new LocalizedText(node.Code, node.Code);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
