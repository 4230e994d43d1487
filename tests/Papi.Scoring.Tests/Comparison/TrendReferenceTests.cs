using Papi.Scoring.Comparison;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

/// <summary>Slopes, intervals and tests as R has them.</summary>
public class TrendReferenceTests
{
    private const double AgreementWithR = 1e-10;

    private static readonly IReadOnlyList<ReferenceRow> Values = ReferenceFile.Read("trend-values.csv");

    public static TheoryData<string> Rows =>
        [.. ReferenceFile.Read("trend.csv").Select(row => $"{row["series"]},{row["level"]}")];

    [Theory]
    [MemberData(nameof(Rows))]
    public void LeastSquares_AnySeries_IsThatOfR(string key)
    {
        var (row, years, values) = Find(key);
        var slope = LeastSquaresSlope.Fit(years, values);
        var interval = slope.ComputeInterval(row.Number("level"));

        slope.PerYear.Should().BeApproximately(row.Number("slope"), AgreementWithR);
        slope.StandardError.Should().BeApproximately(row.Number("standard_error"), AgreementWithR);
        slope.P.Should().BeApproximately(row.Number("p"), AgreementWithR);
        interval.Lower.Should().BeApproximately(row.Number("lower"), AgreementWithR);
        interval.Upper.Should().BeApproximately(row.Number("upper"), AgreementWithR);
        interval.Coverage.Should().Be(row.Number("level"));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void TheilSen_AnySeries_IsThatOfR(string key)
    {
        var (row, years, values) = Find(key);
        var slope = TheilSenSlope.Fit(years, values);
        var interval = slope.ComputeInterval(row.Number("level"));

        slope.PerYear.Should().BeApproximately(row.Number("sen"), AgreementWithR);
        slope.S.Should().Be(row.Integer("s"));
        slope.P.Should().BeApproximately(row.Number("kendall_p"), AgreementWithR);
        slope.IsExact.Should().Be(!row.Is("series", "ties"));
        (interval is not null).Should().Be(row.Has("coverage"));
        if (interval is not null)
        {
            interval.Lower.Should().BeApproximately(row.Number("sen_lower"), AgreementWithR);
            interval.Upper.Should().BeApproximately(row.Number("sen_upper"), AgreementWithR);
            interval.Coverage.Should().BeApproximately(row.Number("coverage"), AgreementWithR);
        }
    }

    [Fact]
    public void ComputeInterval_FourYearsAt95Percent_DoesNotExist()
    {
        var slope = TheilSenSlope.Fit([2021, 2022, 2023, 2024], [1.1, 1.2, 1.3, 1.5]);

        slope.ComputeInterval(0.95).Should().BeNull();
        slope.ComputeInterval(0.9)!.Coverage.Should().BeApproximately(11 / 12.0, 1e-15, "1 - 2/4!");
    }

    [Fact]
    public void Fit_AllScoresAlike_HasNoSlopeAndNoInterval()
    {
        double[] years = [2020, 2021, 2022, 2024];
        double[] values = [0.1, 0.1, 0.1, 0.1];

        var line = LeastSquaresSlope.Fit(years, values);
        var sen = TheilSenSlope.Fit(years, values);

        (line.PerYear, line.StandardError, line.P).Should().Be((0, 0, 1));
        (sen.PerYear, sen.S, sen.P).Should().Be((0, 0, 1));
        sen.ComputeInterval(0.5).Should().BeNull("scores that are all the same say nothing of the noise");
    }

    [Fact]
    public void Fit_AllScoresOnOneLine_IsThatLine()
    {
        var line = LeastSquaresSlope.Fit([2020, 2022, 2023, 2024], [1, 2, 2.5, 3]);

        (line.PerYear, line.StandardError, line.P).Should().Be((0.5, 0, 0));
        line.ComputeInterval().Should().Be(new SlopeInterval(0.5, 0.5, 0.95, 0.95));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void ComputeInterval_NoLevel_Throws(double level)
    {
        FluentActions
            .Invoking(() => LeastSquaresSlope.Fit([1, 2, 3], [1, 2, 4]).ComputeInterval(level))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => TheilSenSlope.Fit([1, 2, 3], [1, 2, 4]).ComputeInterval(level))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    private static (ReferenceRow Row, double[] Years, double[] Values) Find(string key)
    {
        var row = ReferenceFile
            .Read("trend.csv")
            .Single(item => string.Equals($"{item["series"]},{item["level"]}", key, StringComparison.Ordinal));
        ReferenceRow[] values = [.. Values.Where(item => item.Is("series", row["series"]))];
        return (row, [.. values.Select(item => item.Number("year"))], [.. values.Select(item => item.Number("value"))]);
    }

    // By hand: residuals -1/6, 1/3, -1/6 give the standard error 1/√12, and t = √3 with one degree of freedom p = 1/3.
    // Slopes of pairs 1, 1/2 and 0; S = 2 has the variance 8/3 with one tie, and 2 Φ(-√1.5) = 0.2207.
    [Theory]
    [InlineData(
        new double[] { 1, 2, 2 },
        "+0.5 a year, standard error 0.2887, p = 0.3333",
        "+0.5 a year, S = 2 of 3, p = 0.2207"
    )]
    [InlineData(
        new double[] { 2, 2, 1 },
        "-0.5 a year, standard error 0.2887, p = 0.3333",
        "-0.5 a year, S = -2 of 3, p = 0.2207"
    )]
    [InlineData(new double[] { 1, 1, 1 }, "0 a year, standard error 0, p = 1", "0 a year, S = 0 of 3, p = 1")]
    public void ToString_ThreeYears_HasTheSignAndTheTest(double[] values, string line, string sen)
    {
        LeastSquaresSlope.Fit([2020, 2021, 2022], values).ToString().Should().Be(line);
        TheilSenSlope.Fit([2020, 2021, 2022], values).ToString().Should().Be(sen);
    }

    [Fact]
    public void ToString_TrendOfSharesAcrossABreak_SaysSo()
    {
        Trend Of(bool isShare, bool isMarked) =>
            new([2020, 2021, 2022], [1, 2, 2], isShare, new LocalizedText("đổi", "changed"))
            {
                IsAcrossBreak = isMarked,
                IsEstimate = isMarked,
            };

        Of(isShare: true, isMarked: true)
            .ToString()
            .Should()
            .Be(
                "2020-2022, 3 years, shares of the scale: least squares +0.5 a year, standard error 0.2887, p = 0.3333; "
                    + "Theil-Sen +0.5 a year, S = 2 of 3, p = 0.2207 (estimate); across a break (changed)"
            );
        Of(isShare: false, isMarked: false)
            .ToString()
            .Should()
            .Be(
                "2020-2022, 3 years: least squares +0.5 a year, standard error 0.2887, p = 0.3333; "
                    + "Theil-Sen +0.5 a year, S = 2 of 3, p = 0.2207"
            );
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(-1, 0, true)]
    [InlineData(0.1, 1, false)]
    [InlineData(-1, -0.1, false)]
    public void IncludesZero_EndsAtZeroOrBeyond_TakesTheEnds(double lower, double upper, bool expected) =>
        new SlopeInterval(lower, upper, 0.95, 0.95).IncludesZero.Should().Be(expected);

    [Fact]
    public void ToString_Interval_ShowsTheCoverageAndNotTheLevel() =>
        new SlopeInterval(-0.25, 1, 0.9, 11 / 12.0).ToString().Should().Be("-0.25 to 1 (91.67 %)");
}
