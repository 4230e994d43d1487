using Papi.Scoring.Geography;
using Papi.Scoring.Robustness;
using Papi.Scoring.Significance;
using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>What the two sources of uncertain ranks have to show.</summary>
internal static class RankIntervalRows
{
    public static RankIntervalsChart Of(RankUncertainty ranks, Province? marked, ChartOptions options)
    {
        var name = ChartTexts.Name(ranks.Node);
        string level = DecimalStyle.Invariant.Format(100 * ranks.Options.Level, 0);
        string draws = ChartFrame.Whole(ranks.Options.Draws);
        var notes = new List<LocalizedText>
        {
            new(
                $"Chấm: hạng đã tính; thanh: khoảng {level} % của hạng do sai số chọn mẫu ({draws} lượt mô phỏng); vạch trắng: trung vị.",
                $"Dot: the rank as computed; bar: the {level} % interval of the rank under sampling error ({draws} draws); white tick: median."
            ),
        };
        if (ranks.Missing.Count + ranks.LeftOut.Count > 0)
        {
            notes.Add(ChartTexts.Missing(ranks.Missing.Concat(ranks.LeftOut).Select(province => province.Name)));
        }

        if (ranks.IsEstimate)
        {
            notes.Add(ChartTexts.Estimates);
        }

        return new RankIntervalsChart(
            [
                .. ranks
                    .Rows.OrderBy(row => row.Rank)
                    .Select(row => new RankInterval(
                        row.Province.Name,
                        row.Province.Code,
                        row.Rank,
                        row.Ranked,
                        row.BestRank,
                        row.MedianRank,
                        row.WorstRank,
                        ReferenceEquals(row.Province, marked)
                    )),
            ],
            new LocalizedText(
                $"{name.Vietnamese}, năm {ranks.Year}: thứ hạng chắc chắn đến đâu",
                $"{name.English}, {ranks.Year}: how certain the ranks are"
            ),
            marked is not null && ranks.Of(marked) is { } own
                ? Interval(own.Province.Name, own.Rank, own.Ranked, own.BestRank, own.WorstRank)
                : Count(ranks.Rows.Count),
            notes,
            ranks.DataVersion,
            options
        );
    }

    public static RankIntervalsChart Of(UncertaintyAnalysis ranks, string? marked, ChartOptions options)
    {
        var own = marked is null ? null : ranks.Of(marked);
        string draws = ChartFrame.Whole(ranks.Draws);
        return new RankIntervalsChart(
            [
                .. ranks
                    .Rows.OrderBy(row => row.NominalRank)
                    .Select(row => new RankInterval(
                        row.Unit.Name,
                        row.Unit.Code,
                        row.NominalRank,
                        row.Ranked,
                        row.Percentile5,
                        row.MedianRank,
                        row.Percentile95,
                        ReferenceEquals(row, own)
                    )),
            ],
            new LocalizedText("Thứ hạng khi thay đổi trọng số và cách tính", "Ranks under other weights and methods"),
            own is not null
                ? Interval(own.Unit.Name, own.NominalRank, own.Ranked, own.Percentile5, own.Percentile95)
                : Count(ranks.Rows.Count),
            [
                .. ranks.Nominal.Unranked is { Count: > 0 } unranked
                    ? [ChartTexts.Missing(unranked.Select(unit => unit.Name))]
                    : Array.Empty<LocalizedText>(),
                new LocalizedText(
                    $"Chấm: hạng theo cách tính gốc; thanh: từ bách phân vị 5 đến 95 của hạng qua {draws} lượt mô phỏng; vạch trắng: trung vị.",
                    $"Dot: the rank by the nominal choices; bar: 5th to 95th percentile of the rank over {draws} draws; white tick: median."
                ),
            ],
            ranks.Nominal.Data.DataVersion,
            options
        );
    }

    private static LocalizedText Count(int units) =>
        new(
            $"Biểu đồ khoảng hạng của {ChartFrame.Whole(units)} đơn vị.",
            $"Intervals of the ranks of {ChartFrame.Whole(units)} units."
        );

    private static LocalizedText Interval(LocalizedText name, int rank, int ranked, double best, double worst)
    {
        string of = $"{ChartFrame.Whole(rank)}/{ChartFrame.Whole(ranked)}";
        return new LocalizedText(
            $"{name.Vietnamese}: hạng {of}, khoảng từ {DecimalStyle.Vietnamese.Format(best, 0)} đến {DecimalStyle.Vietnamese.Format(worst, 0)}.",
            $"{name.English}: rank {of}, interval from {DecimalStyle.Invariant.Format(best, 0)} to {DecimalStyle.Invariant.Format(worst, 0)}."
        );
    }
}
