using System.Globalization;
using Papi.Scoring.Comparison;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class LevelShiftsTests
{
    // Computed independently of the library, from the published sub-dimension scores.
    private static readonly string[] Expected =
    [
        "2016 1.2 2.61 known",
        "2016 3.1 1.41 known",
        "2016 3.3 -2.03 known",
        "2018 1.2 -1.01 known",
        "2018 3.1 -1.84 known",
        "2018 3.2 -1.05 known",
        "2018 4.4 2.01 known",
        "2018 6.4 -3.94 known",
        "2019 1.1 -1.88 unknown",
        "2019 7.1 -3.47 unknown",
        "2020 6.2 -1.10 unknown",
        "2020 8.3 -1.25 known",
        "2021 3.2 -2.28 unknown",
        "2021 6.2 1.33 unknown",
        "2021 6.4 5.72 unknown",
        "2022 1.1 1.63 unknown",
    ];

    [Fact]
    public void Detect_PublishedSubDimensions_FindsAllAndNothingElse() =>
        LevelShifts
            .Detect(Published.Scored)
            .Shifts.Select(shift =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{shift.To} {shift.Node.Code} {shift.Ratio:0.00} {(shift.IsKnown ? "known" : "unknown")}"
                )
            )
            .Should()
            .Equal(Expected);

    [Fact]
    public void Detect_EveryShift_IsWhatTheQuartilesSay()
    {
        foreach (var shift in LevelShifts.Detect(Published.Scored).Shifts)
        {
            double[] before = Shares(shift.From, shift.Node.Id);
            double[] after = Shares(shift.To, shift.Node.Id);
            double spread = (Range(before) + Range(after)) / 2;

            shift.Change.Should().BeApproximately(Oracle.Quantile(after, 0.5) - Oracle.Quantile(before, 0.5), 1e-12);
            shift.Ratio!.Value.Should().BeApproximately(shift.Change / spread, 1e-9);
        }
    }

    // D8 broke in 2020 by its questions; the break lies on the dimension, not on 8.3 itself.
    [Fact]
    public void KnownBreaks_OfTheDimension_AreNamed()
    {
        var shift = LevelShifts.Detect(Published.Scored).Shifts.Single(item => item.To == 2020 && item.IsKnown);

        shift.KnownBreaks.Should().ContainSingle().Which.NodeId.Should().Be("e-governance");
        shift.KnownBreaks[0].Kind.Should().Be(BreakKind.Documented);
        shift
            .ToString()
            .Should()
            .EndWith("; known: The 2020 report compares all dimensions with 2019 except E-Governance.");
    }

    [Fact]
    public void Explanation_LawAndOrder2021_SaysWhatWasFoundInBothLanguages()
    {
        var shift = LevelShifts
            .Detect(Published.Scored)
            .Shifts.Single(item => item is { To.Value: 2021, Node.Code: "6.4" });

        shift
            .Explanation.English.Should()
            .Be(
                "6.4 Law and Order, 2020-2021: the national median went from 54.8 % to 74.9 % of the scale, +5.72 times the mean interquartile range of both years (3.5 %); no known break accounts for it."
            );
        shift.Explanation.Vietnamese.Should().Contain("từ 54,8 % thành 74,9 % thang điểm, bằng +5,72 lần");
        shift.ToString().Should().Be(shift.Explanation.English);
    }

    [Fact]
    public void Detect_HigherThreshold_LeavesTheGreaterOnes() =>
        LevelShifts
            .Detect(Published.Scored, new LevelShiftOptions { Threshold = 3 })
            .Shifts.Select(shift => $"{shift.To} {shift.Node.Code}")
            .Should()
            .Equal("2018 6.4", "2019 7.1", "2021 6.4");

    [Fact]
    public void Detect_Dimensions_AreAnotherLevel() =>
        LevelShifts
            .Detect(Published.Scored, new LevelShiftOptions { Level = 1 })
            .Shifts.Should()
            .OnlyContain(shift => shift.Node.Depth == 1)
            .And.NotBeEmpty();

    // All provinces alike: nothing to measure by, so any change is a shift; none is none.
    [Theory]
    [InlineData(5.0, 0)]
    [InlineData(5.5, 1)]
    public void Detect_NoSpreadAtAll_TakesAnyChangeForAShift(double after, int shifts)
    {
        var found = LevelShifts.Detect(TwoYears(5, after, units: 4), new LevelShiftOptions { Level = 0 }).Shifts;

        found.Should().HaveCount(shifts);
        found.Should().NotContain(shift => shift.Ratio != null || shift.Spread != 0);
    }

    [Fact]
    public void Detect_ThreeProvinces_AreNotJudged() =>
        LevelShifts.Detect(TwoYears(5, 9, units: 3), new LevelShiftOptions { Level = 0 }).Shifts.Should().BeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Threshold_NotPositive_Throws(double threshold) =>
        FluentActions
            .Invoking(() => new LevelShiftOptions { Threshold = threshold })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Level_Negative_Throws() =>
        FluentActions
            .Invoking(() => new LevelShiftOptions { Level = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static ScoreTable TwoYears(double before, double after, int units)
    {
        var registry = SampleIndex.Units(units);
        var editions = SampleIndex.OneNode(IndicatorDirection.HigherIsBetter);
        var builder = new ScoreTableBuilder(editions, "sample.1")
            .AddYear(SampleIndex.Year, registry)
            .AddYear(SampleIndex.Year + 1, registry);
        foreach (var unit in registry.Provinces)
        {
            builder.Set(SampleIndex.Year, unit, editions.For(SampleIndex.Year).Total, new Score(before));
            builder.Set(SampleIndex.Year + 1, unit, editions.For(SampleIndex.Year).Total, new Score(after));
        }

        return builder.Build().Aggregate();
    }

    private static double[] Shares(SurveyYear year, string id)
    {
        var scores = Published.Scored.Year(year);
        var node = scores.Index.Find(id);
        return
        [
            .. scores
                .Provinces.Provinces.Select(province => scores.ScoreOf(province, node))
                .OfType<Score>()
                .Select(score => node.Scale!.Value.ShareOf(score.Points)),
        ];
    }

    private static double Range(double[] shares) => Oracle.Quantile(shares, 0.75) - Oracle.Quantile(shares, 0.25);

    [Fact]
    public void ToString_PublishedSubDimensions_CountsTheKnownOnes() =>
        LevelShifts
            .Detect(Published.Scored)
            .ToString()
            .Should()
            .Be("16 level shifts, 9 of them on known breaks (threshold 1, level 2)");

    [Fact]
    public void Options_ThatAreNone_SayWhatIsTaken()
    {
        new LevelShiftOptions { Threshold = double.Epsilon, Level = 0 }
            .Level.Should()
            .Be(0);
        new[]
        {
            Refusal.Of(() => new LevelShiftOptions { Threshold = 0 }),
            Refusal.Of(() => new LevelShiftOptions { Threshold = double.PositiveInfinity }),
            Refusal.Of(() => new LevelShiftOptions { Level = -1 }),
        }
            .Should()
            .Equal(
                "value = 0: A finite number above zero.",
                "value = Infinity: A finite number above zero.",
                "value = -1: 0 for the total, or more."
            );
    }

    [Fact]
    public void Explanation_ByHand_NamesEveryNumberAndBreakInBothLanguages()
    {
        var node = new CompositeIndexBuilder("sample", 2030)
            .Add(SampleIndex.Node("total", min: 0, max: 1) with { Name = new LocalizedText("Tổng", "Total") })
            .Build()
            .Total;
        SeriesBreak Break(string vietnamese, string english) =>
            new(2031, null, BreakKind.Documented, new LocalizedText(vietnamese, english));

        new LevelShift(node, 2030, 2031, 0.5, 0.625, 0.05, [])
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "total Tổng, 2030-2031: trung vị cả nước từ 50,0 % thành 62,5 % thang điểm, bằng +2,50 lần khoảng tứ phân vị bình quân hai năm (5,0 %); chưa có tài liệu nào nói về thay đổi này.",
                    "total Total, 2030-2031: the national median went from 50.0 % to 62.5 % of the scale, +2.50 times the mean interquartile range of both years (5.0 %); no known break accounts for it."
                )
            );
        new LevelShift(
            node,
            2030,
            2031,
            0.5,
            0.25,
            0,
            [Break("câu hỏi mới", "new questions"), Break("mẫu mới", "new sample")]
        )
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "total Tổng, 2030-2031: trung vị cả nước từ 50,0 % thành 25,0 % thang điểm, bằng ∞ lần khoảng tứ phân vị bình quân hai năm (0,0 %); đã biết: câu hỏi mới; mẫu mới.",
                    "total Total, 2030-2031: the national median went from 50.0 % to 25.0 % of the scale, ∞ times the mean interquartile range of both years (0.0 %); known: new questions; new sample."
                )
            );
    }

    // Quarters of a scale: medians 1/8 and 3/8, interquartile ranges of 1/4 in both years, so the ratio is just 1.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1.001, 0)]
    public void Detect_RatioOfJustTheThreshold_IsAShift(double threshold, int shifts)
    {
        var editions = EditionSeries.Create([
            new CompositeIndexBuilder("quarters", 2030).Add(SampleIndex.Node("total", min: 0, max: 4)).Build(),
        ]);
        var total = editions.For(2030).Total;
        var table = new ScoreTableBuilder(editions, "own.1")
            .AddYear(2030, SampleIndex.Units(4))
            .AddYear(2031, SampleIndex.Units(4))
            .SetColumn(2030, total, [0, 0, 1, 1])
            .SetColumn(2031, total, [1, 1, 2, 2])
            .Build();

        LevelShifts
            .Detect(table, new LevelShiftOptions { Level = 0, Threshold = threshold })
            .Shifts.Should()
            .HaveCount(shifts);
    }
}
