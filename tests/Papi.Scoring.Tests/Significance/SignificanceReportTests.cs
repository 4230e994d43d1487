using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class SignificanceReportTests
{
    private static readonly IReadOnlyList<IndexNode> Dimensions = PapiEditions.For(2024).Dimensions;

    // Errors of one's own: a twentieth of a point on every dimension in both years.
    [Fact]
    public void OfChanges_DimensionsOfLaiChau2024_AreTestedOneByOneAndAdjustedTogether()
    {
        var report = OfLaiChau(Errors([2023, 2024], Dimensions), 2023);

        report.Tested.Should().Be(8);
        report.Rows.Select(row => row.Node).Should().Equal(Dimensions);
        report.Rows.Should().OnlyContain(row => row.Province == Published.LaiChau && row.Reason == UntestedReason.None);
        var first = report.Rows[0];
        double change = Published.Points(2024, "Lai Châu", "D1") - Published.Points(2023, "Lai Châu", "D1");
        first.Test!.Difference.Should().BeApproximately(change, 1e-12);
        first.Test.StandardError.Should().BeApproximately(0.05 * Math.Sqrt(2), 1e-15);
        first.Interval.Should().Be(first.Test.Interval(0.95));
        report
            .Rows.Select(row => row.AdjustedPValue!.Value)
            .Should()
            .Equal(PValues.Adjust([.. report.Rows.Select(row => row.Test!.PValue)], MultipleTesting.Holm));
        report.Rows.Should().OnlyContain(row => row.IsSignificant == (row.AdjustedPValue <= 0.05));
        report.Significant.Should().Be(report.Rows.Count(row => row.IsSignificant == true)).And.BeInRange(1, 7);
        (report.DataVersion, report.ErrorsVersion).Should().Be(("papi-2024.1", "se.1"));
        (report.Subject, report.Year, report.ReferenceYear).Should().Be((Published.LaiChau, 2024, 2023));
        report.ToString().Should().Be($"2023-2024: 8 of 8 tested, {report.Significant} significant at 95 % (Holm)");
    }

    [Fact]
    public void OfChanges_NoErrors_CannotTell()
    {
        var report = OfLaiChau(Errors([2024], Dimensions), 2023);

        report.Tested.Should().Be(0);
        report
            .Rows.Should()
            .OnlyContain(row =>
                row.Reason == UntestedReason.NoStandardError
                && row.Test == null
                && row.Interval == null
                && row.AdjustedPValue == null
                && row.IsSignificant == null
                && row.Score != null
                && row.Reference != null
            );
        report
            .Rows[0]
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Không có sai số chuẩn nên không thể kết luận: năm 2023",
                    "There is no standard error, so it cannot be told: 2023"
                )
            );
        report
            .Rows[0]
            .ToString()
            .Should()
            .Be("Lai Chau D1: not tested: There is no standard error, so it cannot be told: 2023");
    }

    // Construction permits left dimension 5 in 2021: a break of D5, a warning for the total.
    [Fact]
    public void OfChanges_AcrossABreak_RefusesTheNodeAndWarnsOfTheTotal()
    {
        IndexNode[] nodes = [Published.Node(2024, "total"), Published.Node(2024, "D5"), Published.Node(2024, "D1")];

        var rows = SignificanceReport
            .OfChanges(Published.Scored, Errors([2020, 2024], nodes), Published.LaiChau, nodes, 2020, 2024)
            .Rows;

        rows[0].Test.Should().NotBeNull();
        rows[0].Note!.English.Should().Contain("Construction Permits");
        rows[1].Test.Should().BeNull();
        rows[1].Reason.Should().Be(UntestedReason.NotComparable);
        rows[1].Note!.English.Should().Contain("Construction Permits");
        rows[1].Score.Should().NotBeNull();
        rows[1].Reference.Should().NotBeNull();
        rows[2].Test.Should().NotBeNull();
    }

    // Bình Dương has no data in 2023, Vĩnh Phúc none in 2024, Quảng Ninh none in 2023.
    [Fact]
    public void OfChanges_AllProvinces_HasARowForEachAndCountsTheTested()
    {
        var total = Published.Node(2024, "total");
        var report = SignificanceReport.OfChanges(Published.Scored, Errors([2023, 2024], [total]), total, 2023, 2024);

        report.Rows.Select(row => row.Province).Should().Equal(ProvinceRegistry.Vintage2008.Provinces);
        report.Tested.Should().Be(59);
        var binhDuong = report.Rows.Single(row => row.Province == Province("Bình Dương"));
        (binhDuong.Reason, binhDuong.Reference).Should().Be((UntestedReason.NoScore, null));
        binhDuong.Note!.English.Should().Be("No score in 2023: no data");
        report
            .Rows.Single(row => row.Province == Province("Vĩnh Phúc"))
            .Note!.English.Should()
            .Be("No score in 2024: no data");
        report.Subject.Should().BeNull();
    }

    [Fact]
    public void OfChanges_UntestedRows_DoNotCountAsTests()
    {
        var report = OfLaiChau(Errors([2023, 2024], [.. Dimensions.Take(2)]), 2023);

        report.Tested.Should().Be(2);
        report
            .Rows.Take(2)
            .Select(row => row.AdjustedPValue!.Value)
            .Should()
            .Equal(PValues.Adjust([.. report.Rows.Take(2).Select(row => row.Test!.PValue)], MultipleTesting.Holm));
    }

    // 2.2 of 2018 is 2.1 of 2017, and 2018 broke everything: even with both errors there is no test.
    [Fact]
    public void OfChanges_NodeThatMoved_IsRefused()
    {
        var errors = new StandardErrorsBuilder(Published.Scored, "se.1")
            .Set(2017, "Lai Châu", "poverty-lists", 0.1)
            .Set(2018, "Lai Châu", "poverty-lists", 0.1)
            .Build();

        SignificanceReport
            .OfChanges(
                Published.Scored,
                errors,
                Published.LaiChau,
                [Published.Node(2018, "poverty-lists"), Published.Node(2018, "access-to-information")],
                2017,
                2018
            )
            .Rows.Should()
            .OnlyContain(row => row.Reason == UntestedReason.NotComparable && row.Note != null);
    }

    [Fact]
    public void OfChanges_GivenDegreesOfFreedom_AreThoseOfEveryTest() =>
        SignificanceReport
            .OfChanges(
                Published.Scored,
                Errors([2023, 2024], Dimensions),
                Published.LaiChau,
                Dimensions,
                2023,
                2024,
                new SignificanceOptions { DegreesOfFreedom = 22, MultipleTesting = MultipleTesting.BenjaminiHochberg }
            )
            .Rows.Should()
            .OnlyContain(row => row.Test!.DegreesOfFreedom == 22);

    // Old provinces that outlived the mergers are matched by their territory.
    [Fact]
    public void OfChanges_AcrossTheMergers_TakesTheErrorOfTheCounterpart()
    {
        var table = Provinces34.With2025;
        var year = table.Year(2025);
        var errors = new StandardErrorsBuilder(table, "se.1")
            .Set(2024, "Lai Châu", "total", 0.3)
            .Set(2025, "Lai Châu", "total", 0.4)
            .Set(2025, "Tuyên Quang", "total", 0.4)
            .Build();

        var report = SignificanceReport.OfChanges(table, errors, year.Index.Total, 2024, 2025);

        var laiChau = report.Rows.Single(row => row.Province == year.Provinces.Find("Lai Châu"));
        laiChau.Test!.StandardError.Should().BeApproximately(0.5, 1e-15);
        laiChau.Test.Difference.Should().BeApproximately(2.8, 1e-9);
        report
            .Rows.Single(row => row.Province == year.Provinces.Find("Tuyên Quang"))
            .Reason.Should()
            .Be(UntestedReason.NotComparable);
        report.DataVersion.Should().Be("papi-2024.1; own.1");
    }

    [Fact]
    public void AgainstOthers_LaiChau2024_HasARowForEveryOtherProvince()
    {
        var scores = Published.Scored.Year(2024);
        var report = SignificanceReport.AgainstOthers(
            scores,
            Errors([2024], [scores.Index.Total]),
            Published.LaiChau,
            scores.Index.Total
        );

        report.Rows.Should().HaveCount(62).And.NotContain(row => row.Province == Published.LaiChau);
        report.Tested.Should().Be(60, "61 provinces have a score in 2024");
        var haGiang = report.Rows.Single(row => row.Province == Province("Hà Giang"));
        haGiang
            .Test!.Difference.Should()
            .BeApproximately(
                Published.Points(2024, "Lai Châu", "total") - Published.Points(2024, "Hà Giang", "total"),
                1e-12
            );
        report
            .Rows.Single(row => row.Province == Province("Tiền Giang"))
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Tiền Giang: Năm 2024 không có điểm: không có số liệu",
                    "Tien Giang: No score in 2024: no data"
                )
            );
        (report.Year, report.ReferenceYear).Should().Be((2024, 2024));
    }

    [Fact]
    public void AgainstOthers_SubjectWithoutError_NamesIt()
    {
        var scores = Published.Scored.Year(2024);
        var errors = new StandardErrorsBuilder(Published.Scored, "se.1").Set(2024, "Hà Nội", "total", 0.1).Build();

        var rows = SignificanceReport.AgainstOthers(scores, errors, Published.LaiChau, scores.Index.Total).Rows;

        rows[0].Note!.English.Should().EndWith("it cannot be told: Lai Chau", "Hà Nội has one");
        rows[1].Note!.English.Should().EndWith("it cannot be told: Lai Chau, Ha Giang", "neither has one");
    }

    // Tuyên Quang of 2025 is the mean of two; Lai Châu is what it was.
    [Fact]
    public void Rows_HarmonisedScores_AreMarked()
    {
        var table = Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025);
        var year = table.Year(2024);
        var errors = new StandardErrorsBuilder(table, "se.1").Build();
        var (merged, kept) = (year.Provinces.Find("Tuyên Quang"), year.Provinces.Find("Lai Châu"));

        var changes = SignificanceReport.OfChanges(table, errors, year.Index.Total, 2023, 2024).Rows;
        var others = SignificanceReport.AgainstOthers(year, errors, kept, year.Index.Total).Rows;

        changes.Single(row => row.Province == merged).IsEstimate.Should().BeTrue();
        changes.Single(row => row.Province == merged).ToString().Should().EndWith("(estimate)");
        changes.Single(row => row.Province == kept).IsEstimate.Should().BeFalse();
        others.Single(row => row.Province == merged).IsEstimate.Should().BeTrue();
        others.Single(row => row.Province == year.Provinces.Find("Huế")).IsEstimate.Should().BeFalse();
    }

    [Fact]
    public void OfChanges_WrongArguments_Throw()
    {
        var errors = Errors([2023, 2024], Dimensions);

        FluentActions
            .Invoking(() => OfLaiChau(errors, 2024))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A change is between two years.*");
        FluentActions
            .Invoking(() =>
                SignificanceReport.OfChanges(
                    Published.Scored,
                    errors,
                    Published.LaiChau,
                    [Dimensions[0], Dimensions[0]],
                    2023,
                    2024
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A node comes twice*");
        FluentActions
            .Invoking(() => SignificanceReport.OfChanges(Published.Raw, errors, Dimensions[0], 2023, 2024))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() =>
                SignificanceReport.AgainstOthers(
                    Published.Raw.Year(2024),
                    errors,
                    Published.LaiChau,
                    Published.Node(2024, "total")
                )
            )
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Options_WrongLevel_Throws(double level) =>
        FluentActions
            .Invoking(() => new SignificanceOptions { Level = level })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Options_WrongMethodOrDegrees_Throws()
    {
        FluentActions
            .Invoking(() => new SignificanceOptions { MultipleTesting = (MultipleTesting)7 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new SignificanceOptions { DegreesOfFreedom = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    private static Province Province(string name) => ProvinceRegistry.Vintage2008.Find(name);

    private static SignificanceReport OfLaiChau(StandardErrors errors, SurveyYear from) =>
        SignificanceReport.OfChanges(Published.Scored, errors, Published.LaiChau, Dimensions, from, 2024);

    private static StandardErrors Errors(int[] years, IReadOnlyList<IndexNode> nodes)
    {
        var builder = new StandardErrorsBuilder(Published.Scored, "se.1");
        foreach (int year in years)
        {
            foreach (var node in nodes)
            {
                foreach (var province in Published.Scored.Year(year).Provinces.Provinces)
                {
                    builder.Set(year, province, Published.Node(year, node.Id), 0.05);
                }
            }
        }

        return builder.Build();
    }

    [Fact]
    public void Refusals_OfAReport_SayWhatIsWrong()
    {
        var errors = Errors([2023, 2024], Dimensions);
        new[]
        {
            Refusal.Of(() => OfLaiChau(errors, 2024)),
            Refusal.Of(() =>
                SignificanceReport.OfChanges(
                    Published.Scored,
                    errors,
                    Published.LaiChau,
                    [Dimensions[0], Dimensions[1], Dimensions[0]],
                    2023,
                    2024
                )
            ),
        }
            .Should()
            .Equal("from: A change is between two years.", "nodes: A node comes twice, and would count as two tests.");
    }

    // 4 points apart with standard errors of 3 and 4: z = 0.8 and p = 0.424.
    [Theory]
    [InlineData(false, "Lai Chau D1: +4 (SE 5, p 0.424), adjusted p 0.847")]
    [InlineData(true, "Lai Chau D1: +4 (SE 5, p 0.424), adjusted p 0.847 (estimate)")]
    public void ToString_TestedRow_HasBothPValues(bool isEstimate, string text)
    {
        var test = DifferenceTest.Compute(new ScoreEstimate(new Score(9), 3), new ScoreEstimate(new Score(5), 4));

        new SignificanceRow(
            Published.LaiChau,
            Dimensions[0],
            new Score(9),
            new Score(5),
            test,
            test.Interval(0.95),
            PValues.Adjust([test.PValue, 0.9], MultipleTesting.Holm)[0],
            IsSignificant: false,
            UntestedReason.None,
            Note: null
        )
        {
            IsEstimate = isEstimate,
        }
            .ToString()
            .Should()
            .Be(text);
    }
}
