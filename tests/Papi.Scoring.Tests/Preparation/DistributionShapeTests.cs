using Papi.Scoring.Preparation;

namespace Papi.Scoring.Tests.Preparation;

public class DistributionShapeTests
{
    // Both print 17 digits; the formulas add in another order.
    private const double Precision = 1e-12;

    // R 4.2.2, e1071: skewness(x, type = 2) and kurtosis(x, type = 2).
    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100 }, 3.0632410342394985, 9.7413908345691436)]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30 }, 1.7120380600890506, 1.8157805377242044)]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10 }, -0.26791802441364998, -1.372795930165337)]
    public void Of_Values_IsThatOfR(double[] values, double skewness, double kurtosis)
    {
        var shape = DistributionShape.Of(values);

        shape.Skewness.Should().BeApproximately(skewness, Precision);
        shape.Kurtosis.Should().BeApproximately(kurtosis, Precision);
        shape.IsDefined.Should().BeTrue();
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new double[] { 1, 2, 4 })]
    [InlineData(new[] { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 })]
    public void Of_TooFewValuesOrNoSpread_IsNotDefined(double[] values) =>
        DistributionShape.Of(values).IsDefined.Should().BeFalse();
}
