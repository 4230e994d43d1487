using Papi.Scoring;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Text;

/// <summary>What is wrong with the structure of an edition.</summary>
/// <remarks>The library explains the details in English; the kind of the problem goes before them in Vietnamese.</remarks>
internal static class StructureTexts
{
    public static LocalizedText Describe(StructureProblem problem)
    {
        string subject = problem switch
        {
            { Line: { } line } => $"dòng {line}: ",
            { Node: { } node } => $"{node}: ",
            _ => "",
        };
        return new LocalizedText(
            $"--edition: {subject}{KindInVietnamese(problem.Kind)} ({problem.Message})",
            $"--edition: {problem}"
        );
    }

    private static string KindInVietnamese(StructureProblemKind kind) =>
        kind switch
        {
            StructureProblemKind.MalformedDocument => "không phải tài liệu JSON đúng mẫu",
            StructureProblemKind.InvalidValue => "từ không nằm trong các từ được dùng",
            StructureProblemKind.InvalidName => "mã, số hoặc tên không hợp lệ",
            StructureProblemKind.DuplicateId => "trùng mã hoặc số",
            StructureProblemKind.Orphan => "không có mục cha",
            StructureProblemKind.Cycle => "mục là cha của chính mình",
            StructureProblemKind.RootCount => "phải có đúng một mục gốc",
            StructureProblemKind.EmptyParent => "có quy tắc tính nhưng không có mục con được tính điểm",
            StructureProblemKind.InvalidScale => "thang điểm không hợp lệ",
            StructureProblemKind.MissingScale => "thiếu thang điểm",
            StructureProblemKind.ScaleMismatch => "thang điểm không bằng tổng thang điểm của các mục con",
            StructureProblemKind.WeightOutOfRange => "trọng số không hợp lệ",
            StructureProblemKind.InvalidYears => "năm không hợp lệ",
            StructureProblemKind.YearOverlap => "trùng năm, mã hoặc số với phiên bản khác",
            StructureProblemKind.InvalidBreak => "điểm gãy của chuỗi số liệu không hợp lệ",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "One of the kinds of structural problems."),
        };
}
