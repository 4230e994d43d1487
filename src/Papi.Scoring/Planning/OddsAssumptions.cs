using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>The sentences that say what the odds rest on.</summary>
internal static class OddsAssumptions
{
    // With fewer pairs the change of the national level is hardly known.
    private const int FewPairs = 5;

    public static IReadOnlyList<LocalizedText> Of(
        YearScores scores,
        OddsHistory history,
        OddsStart start,
        TierScheme scheme,
        bool hasPlan
    )
    {
        var texts = new List<LocalizedText> { Draws(history), Persistence(history), Level(history) };
        if (hasPlan)
        {
            texts.Add(Plan());
        }

        texts.Add(Field(scores, start.Provinces, scheme));
        if (start.Absent is { Count: > 0 } absent)
        {
            texts.Add(Absent(absent));
        }

        if (history.Years.Append(scores).Any(year => year.IsEstimate))
        {
            texts.Add(Estimate());
        }

        return texts.AsReadOnly();
    }

    private static LocalizedText Draws(OddsHistory history)
    {
        string years = string.Join(", ", history.Pairs.Select(pair => pair.Years));
        return new LocalizedText(
            $"Năm tới diễn biến như những năm đã qua: mỗi năm mô phỏng lặp lại một cặp năm so sánh được ({years}; tổng cộng {history.Changes} lượt tỉnh), mỗi tỉnh nhận biến động ở mọi nội dung của một tỉnh bất kỳ trong cặp năm đó. Biến động gồm cả thay đổi thật và sai số khảo sát.",
            $"Next year goes as years have gone: every simulated year repeats one pair of comparable years ({years}; {history.Changes} changes of provinces in all), and every province gets the surprise of some province of that pair in all dimensions at once. A surprise is real change and survey error together."
        );
    }

    private static LocalizedText Persistence(OddsHistory history)
    {
        string percent = Math.Round(100 * history.Persistence).ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"Trung bình một tỉnh giữ được {percent}% khoảng cách so với bình quân cả nước từ năm này sang năm sau, ở nội dung nào cũng vậy: điểm cao thường giảm, điểm thấp thường tăng.",
            $"On average a province keeps {percent} % of its distance to the national mean from one year to the next, on every dimension alike: high scores tend to fall, low ones to rise."
        );
    }

    private static LocalizedText Level(OddsHistory history)
    {
        var caution =
            history.Pairs.Count < FewPairs
                ? new LocalizedText(
                    $" Mới có {history.Pairs.Count} cặp năm, nên xác suất đạt một tổng điểm rất không chắc chắn.",
                    $" With {history.Pairs.Count} {(history.Pairs.Count == 1 ? "pair" : "pairs")} of years the odds of reaching a total are very uncertain."
                )
                : new LocalizedText("", "");
        return new LocalizedText(
            "Bình quân cả nước thay đổi như trong cặp năm được lặp lại; điều đó không làm đổi thứ hạng."
                + caution.Vietnamese,
            "The national mean changes as in the pair that is repeated; that moves no rank." + caution.English
        );
    }

    private static LocalizedText Plan() =>
        new(
            "Kế hoạch được coi là thực hiện đúng: mức tăng của kế hoạch (chỉ tiêu trừ điểm hiện tại) được cộng vào kết quả lẽ ra vẫn có khi không có kế hoạch; chỉ tiêu thấp hơn điểm hiện tại không cộng và không trừ gì. Các tỉnh khác không phản ứng.",
            "The plan is taken at its word: it adds its gain, target minus present score, to what would have come anyway; a target below the present score adds and takes nothing. Other provinces do not react."
        );

    private static LocalizedText Field(YearScores scores, int ranked, TierScheme scheme) =>
        new(
            $"Năm tới vẫn xếp hạng {ranked} tỉnh có đủ điểm năm {scores.Year}, phân nhóm theo quy ước {scheme.Name}; điểm mô phỏng không bị chặn ở hai đầu thang điểm.",
            $"Next year ranks the same {ranked} provinces that have every score in {scores.Year}, and groups them by {scheme.Name}; simulated scores are not cut off at the ends of a scale."
        );

    private static LocalizedText Absent(IReadOnlyList<Province> provinces) =>
        new(
            $"Không tính các tỉnh thiếu điểm ({string.Join(", ", provinces.Select(province => province.Name.Vietnamese))}): mỗi tỉnh trở lại và đứng trên làm mất một bậc.",
            $"Provinces that lack a score are left out ({string.Join(", ", provinces.Select(province => province.Name.English))}): each that comes back ahead costs a place."
        );

    private static LocalizedText Estimate() =>
        new(
            "Một phần điểm là ước tính từ các tỉnh cũ, vốn biến động ít hơn điểm đo được.",
            "Some of the scores are estimates from former provinces, which move less than measured ones."
        );
}
