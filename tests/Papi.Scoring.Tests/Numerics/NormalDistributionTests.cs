using Papi.Scoring.Numerics;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Numerics;

public class NormalDistributionTests
{
    public static TheoryData<double, double> Quantiles
    {
        get
        {
            var data = new TheoryData<double, double>();
            foreach (var row in ReferenceFile.Read("significance-qnorm.csv"))
            {
                data.Add(row.Number("share"), row.Number("z"));
            }

            return data;
        }
    }

    // Both are AS 241: they differ in the last bits at most.
    [Theory]
    [MemberData(nameof(Quantiles))]
    public void Quantile_AnyShare_IsQnormOfR(double share, double z) =>
        NormalDistribution.Quantile(share).Should().BeApproximately(z, 1e-14 * Math.Max(1e-3, Math.Abs(z)));

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(1.645)]
    [InlineData(8)]
    [InlineData(30)]
    public void LowerTail_FarOut_IsThatOfTheInverse(double z)
    {
        double tail = NormalDistribution.LowerTail(-z);

        tail.Should().BePositive();
        NormalDistribution.Quantile(tail).Should().BeApproximately(-z, 1e-13);
    }

    // pnorm(-30) of R.
    [Fact]
    public void LowerTail_ThirtyDeviations_KeepsItsDigits() =>
        (NormalDistribution.LowerTail(-30) / 4.9067139271481872e-198).Should().BeApproximately(1, 1e-12);
}
