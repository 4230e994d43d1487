using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;

namespace Papi.Cli.Text;

/// <summary>The texts of <c>papi plan</c>: its help and its pages.</summary>
internal static class PlanTexts
{
    public static readonly LocalizedText Plan = new(
        "Kế hoạch nâng điểm của một tỉnh: dự thảo, kiểm tra, kết quả.",
        "The improvement plan of a province: draft, check, outcome."
    );

    public static readonly LocalizedText Draft = new(
        "Từ mục tiêu đến chỉ tiêu của từng nội dung; --json in khung kế hoạch để viết tiếp.",
        "From a goal to targets; --json prints the beginnings of a plan."
    );

    public static readonly LocalizedText Check = new(
        "Kiểm tra toàn bộ một kế hoạch (mã thoát 1: có chỗ phải sửa).",
        "Checks a whole plan (exit code 1: something has to be corrected)."
    );

    public static readonly LocalizedText Outcome = new(
        "Đối chiếu kế hoạch với kết quả của năm mục tiêu.",
        "Holds a plan against the result of its target year."
    );

    public static readonly LocalizedText FileValue = new("KẾ_HOẠCH.json", "PLAN.json");

    public static readonly LocalizedText File = new(
        "Tệp JSON của kế hoạch, như plan draft --json in ra.",
        "JSON file of a plan, such as plan draft --json prints."
    );

    public static readonly LocalizedText GoalOption = new(
        "Mục tiêu: \"+1\" (tăng bậc), \"rank<=20\", \"tier>=high-average\" hoặc \"total>=45\"; có thể nêu nhiều lần.",
        "The goal: \"+1\" (places), \"rank<=20\", \"tier>=high-average\" or \"total>=45\"; may be given several times."
    );

    public static readonly LocalizedText GoalValue = new("MỤC TIÊU", "GOAL");

    public static readonly LocalizedText Freeze = new(
        "Giữ nguyên mục này, như D7 hoặc 7.1; có thể nêu nhiều lần.",
        "Leaves this node as it is, such as D7 or 7.1; may be given several times."
    );

    public static readonly LocalizedText RecoverLosses = new(
        "Lấy lại ít nhất số điểm mà mỗi mục đã mất so với năm trước.",
        "Gets back at least what each node has lost since the year before."
    );

    public static readonly LocalizedText KeepDimensions = new(
        "Không lĩnh vực nào thấp hơn năm trước.",
        "Leaves no dimension below its score of the year before."
    );

    public static readonly LocalizedText NeedsGoal = new(
        "Thiếu --goal: muốn đạt điều gì? Chẳng hạn --goal \"+1\".",
        "--goal is missing: what is wanted? For example --goal \"+1\"."
    );

    public static readonly LocalizedText NothingWrong = new("Không có chỗ nào phải sửa.", "Nothing is wrong.");

    public static readonly LocalizedText Problems = new("Phải sửa", "To be corrected");

    public static readonly LocalizedText Rule = new("Quy tắc", "Rule");

    public static readonly LocalizedText Place = new("Vị trí", "Place");

    public static readonly LocalizedText Task = new("Nhiệm vụ", "Task");

    public static readonly LocalizedText Why = new("Vì sao", "Why");

    public static readonly LocalizedText Sum = new("Cộng các chỉ tiêu", "Sum of the targets");

    public static readonly LocalizedText StatedTotal = new("Tổng điểm đã nêu", "Stated total");

    public static readonly LocalizedText StatedGain = new("Mức tăng đã nêu", "Stated gain");

    public static readonly LocalizedText GainFromData = new("Mức tăng theo số liệu", "Gain by the data");

    public static readonly LocalizedText Total = new("Tổng điểm", "Total");

    public static readonly LocalizedText Rank = new("Hạng", "Rank");

    public static readonly LocalizedText Tier = new("Nhóm", "Tier");

    public static readonly LocalizedText Node = new("Mục", "Node");

    public static readonly LocalizedText Name = new("Tên", "Name");

    public static readonly LocalizedText Present = new("Hiện tại", "Present");

    public static readonly LocalizedText Target = new("Chỉ tiêu", "Target");

    public static readonly LocalizedText Actual = new("Kết quả", "Actual");

    public static readonly LocalizedText Gain = new("Tăng thêm", "Gain");

    public static readonly LocalizedText Headroom = new("% dư địa", "% of headroom");

    public static readonly LocalizedText Judgement = new("Đạt?", "Met?");

    public static readonly LocalizedText WriteItDown = new(
        "Khung kế hoạch để viết tiếp: chạy lại với --json; sau đó: papi plan check.",
        "For the beginnings of a plan run this again with --json; then: papi plan check."
    );

    public static LocalizedText YesNo(bool? met) =>
        met switch
        {
            true => new LocalizedText("đạt", "met"),
            false => new LocalizedText("không đạt", "missed"),
            null => new LocalizedText("chưa rõ", "unknown"),
        };

    public static LocalizedText BadGoal(string text) =>
        new(
            $"--goal: không hiểu '{text}'; viết như \"+1\", \"rank<=20\", \"tier>=high-average\" hoặc \"total>=45\".",
            $"--goal: '{text}' is no goal; write \"+1\", \"rank<=20\", \"tier>=high-average\" or \"total>=45\"."
        );

    public static LocalizedText BadFrozen(string text) =>
        new(
            $"--freeze: '{text}' không phải lĩnh vực hay nội dung thành phần.",
            $"--freeze: '{text}' is neither a dimension nor a sub-dimension."
        );

    public static LocalizedText NoTotal(Province province, SurveyYear year) =>
        new(
            $"{province.Name.Vietnamese} không có tổng điểm năm {year}: không lập được chỉ tiêu.",
            $"{province.Name.English} has no total in {year}: targets have nothing to start from."
        );

    public static LocalizedText LeftOut(IReadOnlyList<NodeTarget> targets, SurveyYear year)
    {
        string codes = string.Join(", ", targets.Select(target => target.Node.Code));
        return new(
            $"Bộ chỉ số năm {year} không có {codes} hoặc tính theo thang điểm khác: khung kế hoạch (--json) không ghi chỉ tiêu của các mục này.",
            $"The edition of {year} does not have {codes} or has them on another scale: the beginnings of a plan (--json) leave these targets out."
        );
    }

    public static LocalizedText DraftTitle(TargetDraft draft) =>
        new(
            $"Dự thảo chỉ tiêu của {draft.Province.Name.Vietnamese} từ kết quả {draft.Scores.Year}: {string.Join(", ", draft.Goals)}",
            $"Draft targets of {draft.Province.Name.English} from the result of {draft.Scores.Year}: {string.Join(", ", draft.Goals)}"
        );

    public static LocalizedText CheckTitle(PlanCheck check) =>
        Title("Kiểm tra kế hoạch", "Check of the plan", check.Plan, check.Province);

    public static LocalizedText OutcomeTitle(PlanOutcome outcome) =>
        Title("Kết quả thực hiện kế hoạch", "Outcome of the plan", outcome.Plan, outcome.Province);

    public static LocalizedText Counts(PlanOutcome outcome) =>
        new(
            Invariant($"{outcome.Met} chỉ tiêu đạt, {outcome.Missed} không đạt, {outcome.Unknown} chưa rõ."),
            Invariant($"{outcome.Met} targets met, {outcome.Missed} missed, {outcome.Unknown} unknown.")
        );

    public static LocalizedText Source(string dataVersion) => new($"Số liệu: {dataVersion}", $"Data: {dataVersion}");

    private static LocalizedText Title(string vietnamese, string english, ImprovementPlan plan, Province? province) =>
        new(
            $"{vietnamese} của {province?.Name.Vietnamese ?? plan.Province} năm {plan.TargetYear} (năm gốc {plan.BaseYear})",
            $"{english} of {province?.Name.English ?? plan.Province} for {plan.TargetYear} (base year {plan.BaseYear})"
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
