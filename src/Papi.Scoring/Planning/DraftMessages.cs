using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>The sentences that say what blocks a goal, and what a draft could not take into account.</summary>
internal static class DraftMessages
{
    private const int Decimals = 4;

    public static LocalizedText TopOfScale { get; } = new("điểm tối đa của thang điểm", "the top of the scale");

    public static LocalizedText Frozen { get; } = new("giữ nguyên", "frozen");

    public static LocalizedText Cap(double points) =>
        Both(style => new($"mức trần {Given(points, style)}", $"cap {Given(points, style)}"));

    public static LocalizedText Floor(double points) =>
        Both(style => new($"mức sàn {Given(points, style)}", $"floor {Given(points, style)}"));

    public static LocalizedText Lost(int since) =>
        new(
            Invariant($"lấy lại phần đã mất so với năm {since}"),
            Invariant($"getting back what was lost since {since}")
        );

    public static LocalizedText Parts(IEnumerable<(IndexNode Node, LocalizedText Source)> parts) =>
        parts.ToArray() is { Length: > 0 } bound
            ? List(bound)
            : new LocalizedText("điểm tối đa của các thành phần", "the tops of the scales of its parts");

    public static LocalizedText NoSuchPlace(Goal goal) =>
        new(
            $"Không thể đạt '{goal}': không có vị trí hoặc nhóm đó để vươn tới.",
            $"'{goal}' cannot be reached: there is no such place or tier to climb to."
        );

    public static LocalizedText TooFar(
        Goal goal,
        double gain,
        double most,
        IEnumerable<(IndexNode Node, LocalizedText Source)> binding
    )
    {
        var bounds = binding.ToArray() is { Length: > 0 } found
            ? List(found).Append(new("; còn lại là ", "; elsewhere ")).Append(TopOfScale)
            : TopOfScale;
        return Both(style =>
            new(
                $"Không thể đạt '{goal}': cần thêm {style.Format(gain, Decimals)} điểm, nhiều nhất được {style.Format(most, Decimals)} ({bounds.Vietnamese}).",
                $"'{goal}' cannot be reached: it takes {style.Format(gain, Decimals)} points more, and {style.Format(most, Decimals)} is the most there is ({bounds.English})."
            )
        );
    }

    public static LocalizedText Conflict(IndexNode node, DraftBound least, DraftBound most) =>
        Both(style =>
            new(
                $"{node.Code} phải tăng ít nhất {style.Format(least.Gain, Decimals)} điểm ({least.Source.Vietnamese}) nhưng chỉ được tăng {style.Format(most.Gain, Decimals)} ({most.Source.Vietnamese}).",
                $"{node.Code} has to gain at least {style.Format(least.Gain, Decimals)} points ({least.Source.English}) but may gain {style.Format(most.Gain, Decimals)} only ({most.Source.English})."
            )
        );

    /// <summary>A sentence on what blocks, and then the best that the caps and frozen nodes leave.</summary>
    public static LocalizedText WithBest(LocalizedText why, Scenario best)
    {
        var after = best.After!;
        return why.Append(
            Both(style =>
                new(
                    Invariant(
                        $" Cao nhất có thể đạt: tổng điểm {style.Format(after.Score.Points, Decimals)}, hạng {after.Rank}/{after.Ranked}."
                    ),
                    Invariant(
                        $" The best that can be reached is a total of {style.Format(after.Score.Points, Decimals)} and rank {after.Rank} of {after.Ranked}."
                    )
                )
            )
        );
    }

    public static LocalizedText NoYear(int year) =>
        new(Invariant($"chưa có số liệu năm {year}"), Invariant($"there are no scores of {year}"));

    public static LocalizedText LossUnknown(IEnumerable<IndexNode> nodes, LocalizedText why)
    {
        string codes = string.Join(", ", nodes.Select(node => node.Code));
        return new(
            $"Không xét được phần đã mất của {codes}: {why.Vietnamese}.",
            $"What was lost cannot be told for {codes}: {why.English}."
        );
    }

    public static LocalizedText NoLossKnown(LocalizedText why) =>
        new(
            $"Không xét được phần đã mất của mục nào: {why.Vietnamese}.",
            $"What was lost cannot be told for any node: {why.English}."
        );

    public static LocalizedText NoGoalLeft(LocalizedText why) =>
        new(
            $"Không có mục tiêu nào: không xét được phần đã mất của mục nào ({why.Vietnamese}) và không nêu mục tiêu khác.",
            $"There is no goal: what was lost cannot be told for any node ({why.English}), and no other goal is given."
        );

    public static LocalizedText NoLongerThere(Province province, Province? successor, int year) =>
        new(
            Invariant(
                $"Năm {year} không còn {province.Name.Vietnamese} với ranh giới cũ{(successor is null ? "" : $" (thuộc {successor.Name.Vietnamese} mới)")}: chỉ tiêu này không có kết quả để đối chiếu."
            ),
            Invariant(
                $"In {year} {province.Name.English} is no more within these borders{(successor is null ? "" : $" (it is part of the new {successor.Name.English})")}: there will be no result to hold these targets against."
            )
        );

    private static LocalizedText List((IndexNode Node, LocalizedText Source)[] bounds)
    {
        var sources = bounds
            .GroupBy(bound => bound.Source, bound => bound.Node.Code)
            .Select(group => (Codes: string.Join(", ", group), Source: group.Key))
            .ToArray();
        return new(
            string.Join("; ", sources.Select(item => $"{item.Codes} {item.Source.Vietnamese}")),
            string.Join("; ", sources.Select(item => $"{item.Codes} {item.Source.English}"))
        );
    }

    // A number that somebody wrote is shown as it was written.
    private static string Given(double points, DecimalStyle style) =>
        points.ToString(CultureInfo.InvariantCulture).Replace('.', style.Separator);

    private static LocalizedText Append(this LocalizedText text, LocalizedText more) =>
        new(text.Vietnamese + more.Vietnamese, text.English + more.English);

    private static LocalizedText Both(Func<DecimalStyle, LocalizedText> text) =>
        new(text(DecimalStyle.Vietnamese).Vietnamese, text(DecimalStyle.Invariant).English);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
