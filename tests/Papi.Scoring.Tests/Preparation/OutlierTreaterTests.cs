using Papi.Scoring.Preparation;

namespace Papi.Scoring.Tests.Preparation;

public class OutlierTreaterTests
{
    private const double Precision = 1e-12;

    private static readonly double[] ToTen = [.. Enumerable.Range(1, 10)];

    private static readonly double[] ToTwenty = [.. Enumerable.Range(1, 20)];

    // COINr, vignette "Outlier Treatment": 1 to 10, 30 and 100 need one step; skew 3.063241 and kurt 9.741391 before,
    // 1.712038 and 1.815781 after.
    [Fact]
    public void Treat_VignetteOfCoinr_LowersTheGreatestToTheNext()
    {
        double[] values = [.. ToTen, 30, 100];

        var steps = OutlierTreater.Treat(OutlierTreatment.Default with { MaxWinsorized = 2 }, values);

        values.Should().Equal([.. ToTen, 30, 30]);
        steps.Outcome.Should().Be(TreatmentOutcome.Winsorized);
        steps.Winsorized.Should().Be(1);
        steps.Before.Skewness.Should().BeApproximately(3.063241, 5e-7, "half of the last printed place");
        steps.Before.Kurtosis.Should().BeApproximately(9.741391, 5e-7, "half of the last printed place");
        steps.After.Skewness.Should().BeApproximately(1.712038, 5e-7, "half of the last printed place");
        steps.After.Kurtosis.Should().BeApproximately(1.815781, 5e-7, "half of the last printed place");
    }

    // COINr, tests/testthat/test-treat.R.
    [Fact]
    public void Treat_TestsOfCoinr_WinsorizeOneValue()
    {
        double[] high = [.. ToTen, 100];
        double[] low = [.. ToTen, -100];

        OutlierTreater.Treat(OutlierTreatment.Default, high).Winsorized.Should().Be(1);
        OutlierTreater.Treat(OutlierTreatment.Default, low).Winsorized.Should().Be(1);

        high.Should().Equal([.. ToTen, 10]);
        low.Should().Equal([.. ToTen, 1]);
    }

    // By hand: 200 becomes 100, then both become 20.
    [Fact]
    public void Treat_TwoOutliers_MovesThemTogether()
    {
        double[] values = [200, .. ToTwenty, 100];

        var steps = OutlierTreater.Treat(OutlierTreatment.Default, values);

        values.Should().Equal([20, .. ToTwenty, 20]);
        steps.Winsorized.Should().Be(2);
    }

    // R 4.2.2: l <- log(x - min(x) + 0.01 * (max(x) - min(x))) on the given values, e1071::skewness(l, type = 2) and so on.
    [Fact]
    public void Treat_WinsorizingDoesNotDo_TransformsTheGivenValues()
    {
        double[] values = [.. ToTwenty, 100, 200];

        var steps = OutlierTreater.Treat(OutlierTreatment.Default with { MaxWinsorized = 1 }, values);

        steps.Outcome.Should().Be(TreatmentOutcome.Transformed);
        steps.Winsorized.Should().Be(0, "the given values were restored");
        steps.After.Skewness.Should().BeApproximately(0.96949840738386595, Precision);
        steps.After.Kurtosis.Should().BeApproximately(2.2459956644019146, Precision);
        values[0].Should().BeApproximately(0.68813463873640102, Precision);
        values[19].Should().BeApproximately(3.04404613383254175, Precision);
        values[21].Should().BeApproximately(5.30325515557766014, Precision);
    }

    // The same, of the opposite sign: log_CT makes it worse, and what is done is on record.
    [Fact]
    public void Treat_LogarithmOfOutliersBelow_IsInVain()
    {
        double[] values = [.. ToTwenty.Select(value => -value), -100, -200];

        var steps = OutlierTreater.Treat(OutlierTreatment.Default with { MaxWinsorized = 1 }, values);

        steps.Outcome.Should().Be(TreatmentOutcome.TransformedInVain);
        steps.After.Skewness.Should().BeApproximately(-4.5504522637486238, Precision);
        steps.After.Kurtosis.Should().BeApproximately(21.007653021138136, 1e-10, "of the order of 20");
    }

    [Fact]
    public void Treat_LogarithmBySkewness_MirrorsThatOfTheMirroredValues()
    {
        double[] values = [.. ToTwenty, 100, 200];
        double[] mirrored = [.. values.Select(value => -value)];
        var treatment = OutlierTreatment.Default with { MaxWinsorized = 0, Transform = OutlierTransform.LogBySkewness };

        OutlierTreater.Treat(treatment, values).Outcome.Should().Be(TreatmentOutcome.Transformed);
        OutlierTreater.Treat(treatment, mirrored).Outcome.Should().Be(TreatmentOutcome.Transformed);

        for (int i = 0; i < values.Length; i++)
        {
            mirrored[i].Should().BeApproximately(-values[i], Precision);
        }

        mirrored.Should().BeInDescendingOrder("the order is that of the values");
    }

    [Fact]
    public void Treat_NoTransform_LeavesTheGivenValues()
    {
        double[] values = [.. ToTwenty, 100, 200];
        double[] given = [.. values];
        var treatment = new OutlierTreatment { MaxWinsorized = 1, Transform = OutlierTransform.None };

        OutlierTreater.Treat(treatment, values).Outcome.Should().Be(TreatmentOutcome.LeftBeyondLimits);

        values.Should().Equal(given);
    }

    // One outlier among equals: the next step would make all the same.
    [Fact]
    public void Treat_OnlyTheOutlierDiffers_KeepsTheSpread()
    {
        double[] values = [1, 1, 1, 1, 1, 1, 1, 9];
        var treatment = new OutlierTreatment { Transform = OutlierTransform.None };

        OutlierTreater.Treat(treatment, values).Outcome.Should().Be(TreatmentOutcome.LeftBeyondLimits);

        values[7].Should().Be(9);
    }

    [Fact]
    public void Treat_MissingValues_StayMissing()
    {
        double[] values = [double.NaN, .. ToTen, double.NaN, 100];

        OutlierTreater.Treat(OutlierTreatment.Default, values);

        values.Should().Equal([double.NaN, .. ToTen, double.NaN, 10]);
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 1.0, 2, 900 })]
    [InlineData(new[] { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 })]
    public void Treat_NoKurtosis_IsNotDefined(double[] values)
    {
        double[] given = [.. values];

        OutlierTreater.Treat(OutlierTreatment.Default, values).Outcome.Should().Be(TreatmentOutcome.NotDefined);

        values.Should().Equal(given);
    }
}
