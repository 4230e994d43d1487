using System.Globalization;

namespace Papi.Scoring.Files;

/// <summary>The sentences about the form of a plan file.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class PlanFileMessages
{
    public static LocalizedText Year { get; } =
        new("một năm khảo sát từ 1990 đến 2199", "a survey year from 1990 to 2199");

    public static LocalizedText NoPart(string name) => new($"Thiếu \"{name}\".", $"\"{name}\" is missing.");

    public static LocalizedText NoSuchRank(double rank) =>
        new(
            Invariant($"Không có hạng {rank}: hạng 1 là cao nhất, và không có nhiều tỉnh, thành phố như vậy."),
            Invariant($"There is no rank {rank}: 1 is best, and there are not so many provinces.")
        );

    public static LocalizedText NoVersion(int known) =>
        new(
            Invariant($"Thiếu \"schema\": phiên bản của tệp kế hoạch, hiện là {known}."),
            Invariant($"\"schema\" is missing: the version of the plan file, {known} at present.")
        );

    public static LocalizedText UnknownVersion(string version, int known) =>
        new(
            Invariant(
                $"Không đọc được phiên bản {Excerpt.Of(version)} của tệp kế hoạch, chỉ đọc được phiên bản {known}."
            ),
            Invariant($"Version {Excerpt.Of(version)} of the plan file is unknown; this is read: {known}.")
        );

    public static LocalizedText UnknownWord(string word, IEnumerable<string> known)
    {
        string list = string.Join(", ", known);
        return new($"'{Excerpt.Of(word)}' không phải một trong: {list}.", $"'{Excerpt.Of(word)}' is none of: {list}.");
    }

    public static LocalizedText TooManyProblems(int most) =>
        new(
            Invariant($"Kế hoạch có hơn {most} lỗi về hình thức; đây có lẽ không phải tệp kế hoạch."),
            Invariant($"The plan has more than {most} problems of form; this is probably no plan file.")
        );

    public static LocalizedText NoKind { get; } =
        new("Thiếu kind: ongoing hoặc dates.", "kind is missing: ongoing or dates.");

    public static LocalizedText NoDates { get; } =
        new("Thời gian theo ngày cần from hoặc to.", "A schedule of dates has from or to.");

    public static LocalizedText StrayDates { get; } =
        new("Việc thường xuyên (ongoing) không có ngày.", "What is ongoing has no dates.");

    public static LocalizedText NotADate(string text) =>
        new(
            $"'{Excerpt.Of(text)}' không phải ngày; viết như 2026-06-30.",
            $"'{Excerpt.Of(text)}' is not a day; write it like 2026-06-30."
        );

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
