using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>The sentences about a plan, numbers with the separator of the language.</summary>
internal static class PlanMessages
{
    public static LocalizedText NoId { get; } = new("Nhiệm vụ chưa có mã (id).", "The task has no id.");

    public static LocalizedText NoTaskNode { get; } =
        new("Nhiệm vụ chưa ghi mục của bộ chỉ số (node).", "The task names no node.");

    public static LocalizedText NoTaskText { get; } =
        new("Nhiệm vụ chưa có nội dung (text).", "The task does not say what is done.");

    public static LocalizedText NoLead { get; } =
        new("Nhiệm vụ chưa có đơn vị chủ trì (lead).", "The task has no lead unit.");

    public static LocalizedText NoUnitName { get; } = new("Đơn vị chưa có tên.", "The unit has no name.");

    public static LocalizedText NoSchedule { get; } =
        new("Nhiệm vụ chưa có thời gian thực hiện (schedule).", "The task has no schedule.");

    public static LocalizedText Estimates { get; } =
        new(
            "Có điểm là ước tính: điểm của các tỉnh hợp nhất tính từ điểm của các tỉnh cũ.",
            "Some scores are estimates: those of merged provinces are made of those of the old ones."
        );

    /// <summary>A reason from elsewhere, which has no full stop, as a sentence.</summary>
    public static LocalizedText Sentence(LocalizedText reason) => new(reason.Vietnamese + ".", reason.English + ".");

    public static LocalizedText NoYear(SurveyYear year) =>
        new($"Chưa có số liệu năm {year}.", $"There are no scores of {year}.");

    public static LocalizedText NoNodeIn(SurveyYear year, IndexNode node) =>
        new($"Năm {year} không có mục '{node.Name.Vietnamese}'.", $"{year} has no node '{node.Name.English}'.");

    public static LocalizedText OtherScale(SurveyYear year, IndexNode node) =>
        new(
            $"Thang điểm của {node.Code} năm {year} khác: không cộng vào các chỉ tiêu được.",
            $"{node.Code} had another scale in {year}: it cannot be added to the targets."
        );

    public static LocalizedText OtherEdition(SurveyYear year, CompositeIndex index) =>
        new(
            $"Chưa có phiên bản chỉ số cho năm {year}: các mục được hiểu theo {index}.",
            $"No edition covers {year} yet: nodes are those of {index}."
        );

    public static LocalizedText BaseIsLatest(SurveyYear year) =>
        new(
            $"Năm gốc {year} là năm gần nhất có số liệu, không phải năm liền trước năm mục tiêu.",
            $"The base year {year} is the latest with data, not the year before the target year."
        );

    public static LocalizedText NoBaseYear(SurveyYear year) =>
        new(
            $"Chưa có số liệu của năm gốc {year}: không đối chiếu được với điểm hiện tại.",
            $"There are no scores of the base year {year}: nothing can be held against the present scores."
        );

    public static LocalizedText Break(IndexNode node, SurveyYear from, SurveyYear to, LocalizedText note) =>
        new(
            $"{Label(node).Vietnamese} {from}-{to}: {note.Vietnamese}.",
            $"{Capitalized(Label(node).English)} {from}-{to}: {note.English}."
        );

    public static LocalizedText NoTiers(SurveyYear year) =>
        new(
            $"Năm {year}: số tỉnh có điểm không đủ để chia bốn nhóm.",
            $"{year}: too few provinces have a score for four tiers."
        );

    public static LocalizedText NoStatedTotal { get; } =
        new("Kế hoạch không nêu tổng điểm.", "The plan states no total.");

    public static LocalizedText YearsReversed(SurveyYear from, SurveyYear to) =>
        new(
            $"Năm mục tiêu {to} phải sau năm gốc {from}.",
            $"The target year {to} has to come after the base year {from}."
        );

    public static LocalizedText NotScored(IndexNode node) =>
        new($"{node.Code} không được tính điểm, không đặt chỉ tiêu được.", $"{node.Code} is not scored.");

    public static LocalizedText OutOfScale(IndexNode node, double target) =>
        Both(number =>
            new(
                $"{Label(node).Vietnamese}: {number(target)} nằm ngoài thang điểm từ {number(node.Scale!.Value.Min)} đến {number(node.Scale!.Value.Max)}.",
                $"{Capitalized(Label(node).English)}: {number(target)} lies outside the scale from {number(node.Scale!.Value.Min)} to {number(node.Scale!.Value.Max)}."
            )
        );

    public static LocalizedText NoSuchRank(int rank, int provinces) =>
        new(
            Invariant($"Không có hạng {rank}: có {provinces} tỉnh, thành phố, hạng 1 là cao nhất."),
            Invariant($"There is no rank {rank}: there are {provinces} provinces, and 1 is best.")
        );

    public static LocalizedText BelowPresent(IndexNode node, double target, double present, SurveyYear year) =>
        Both(number =>
            new(
                $"{Label(node).Vietnamese}: chỉ tiêu {number(target)} thấp hơn điểm năm {year}, {number(present)}.",
                $"{Capitalized(Label(node).English)}: the target {number(target)} is below the score of {year}, {number(present)}."
            )
        );

    public static LocalizedText TotalDiffers(double targets, double stated, SurveyYear year) =>
        Both(number =>
            new(
                $"Các chỉ tiêu cộng lại được {number(targets)}, kế hoạch nêu {number(stated)} (mục không có chỉ tiêu giữ điểm năm {year}).",
                $"The targets add up to {number(targets)}, the plan states {number(stated)} (what has no target keeps its score of {year})."
            )
        );

    public static LocalizedText TotalsDiffer(double target, double stated) =>
        Both(number =>
            new(
                $"Chỉ tiêu của tổng điểm là {number(target)}, kế hoạch nêu tổng điểm {number(stated)}.",
                $"The target of the total is {number(target)}, the plan states a total of {number(stated)}."
            )
        );

    /// <summary>The parts make another sum, or with those that have no target none on this side of it.</summary>
    public static LocalizedText PartsDiffer(IndexNode node, double least, double most, double target) =>
        Both(number =>
        {
            var sum =
                least == most ? new LocalizedText(number(least), number(least))
                : least > target ? new LocalizedText($"ít nhất {number(least)}", $"at least {number(least)}")
                : new LocalizedText($"nhiều nhất {number(most)}", $"at most {number(most)}");
            return new(
                $"{node.Code}: chỉ tiêu các thành phần cộng lại được {sum.Vietnamese}, chỉ tiêu của mục là {number(target)}.",
                $"{node.Code}: the targets of its parts add up to {sum.English}, its own target is {number(target)}."
            );
        });

    public static LocalizedText GainDiffers(double stated, double fromData, SurveyYear year) =>
        Both(number =>
            new(
                $"Kế hoạch nêu mức tăng {number(stated)}; tổng điểm đã nêu trừ tổng điểm năm {year} là {number(fromData)}.",
                $"The plan states a gain of {number(stated)}; the stated total minus that of {year} is {number(fromData)}."
            )
        );

    public static LocalizedText RepeatedTarget(IndexNode node) =>
        new($"{node.Code} đã có chỉ tiêu ở trên.", $"{node.Code} has a target already.");

    public static LocalizedText NoTask(IndexNode node) =>
        new(
            $"{Label(node).Vietnamese} có chỉ tiêu nhưng không có nhiệm vụ nào.",
            $"No task serves {Label(node).English}."
        );

    public static LocalizedText RepeatedId(string id) =>
        new(
            $"Mã {Quotation.Of(id)} đã có ở một nhiệm vụ trên.",
            $"The id {Quotation.Of(id)} belongs to an earlier task."
        );

    public static LocalizedText UnknownUnit(string unit, IReadOnlyList<string> near)
    {
        string nearest = Quotation.List(near);
        return new(
            $"{Quotation.Of(unit)} không có trong danh sách đơn vị{(near.Count == 0 ? "" : $"; gần nhất: {nearest}")}.",
            $"{Quotation.Of(unit)} is none of the units{(near.Count == 0 ? "" : $"; near: {nearest}")}."
        );
    }

    public static LocalizedText RepeatedUnit(string unit) =>
        new($"{Quotation.Of(unit)} đã có ở trên.", $"{Quotation.Of(unit)} is there already.");

    public static LocalizedText DatesReversed(DateOnly from, DateOnly to) =>
        new(
            Invariant($"Ngày kết thúc {to:dd/MM/yyyy} trước ngày bắt đầu {from:dd/MM/yyyy}."),
            Invariant($"The last day, {to:O}, comes before the first, {from:O}.")
        );

    private static LocalizedText Label(IndexNode node) =>
        node.Parent is null ? new("Tổng điểm", "the total") : new(node.Code, node.Code);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static LocalizedText Both(Func<Func<double, string>, LocalizedText> text) =>
        new(
            text(value => Number(value).Replace('.', DecimalStyle.Vietnamese.Separator)).Vietnamese,
            text(Number).English
        );

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
