using Papi.Scoring.Classification;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Classification;

public class QuantileRuleTests
{
    private static readonly QuantileRule[] ByTypeInR =
    [
        QuantileRule.R1InverseCdf,
        QuantileRule.R2AveragedInverseCdf,
        QuantileRule.R3NearestEven,
        QuantileRule.R4LinearInverseCdf,
        QuantileRule.R5Hydrology,
        QuantileRule.R6Weibull,
        QuantileRule.R7Excel,
        QuantileRule.R8MedianUnbiased,
        QuantileRule.R9NormalUnbiased,
    ];

    public static TheoryData<string, int> VectorsAndTypes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (string vector in new[] { "ten", "eleven", "sixty-one", "ties" })
            {
                for (int type = 1; type <= 9; type++)
                {
                    data.Add(vector, type);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(VectorsAndTypes))]
    public void In_EveryTypeOfR_IsTheQuantileOfR(string vector, int type)
    {
        double[] sorted =
        [
            .. ReferenceFile
                .Read("quantiles-r-values.csv")
                .Where(row => row.Is("vector", vector))
                .Select(row => row.Number("value"))
                .Order(),
        ];
        var rows = ReferenceFile
            .Read("quantiles-r.csv")
            .Where(row => row.Is("vector", vector) && row.Integer("type") == type)
            .ToList();

        rows.Should().HaveCount(5);
        foreach (var row in rows)
        {
            double expected = row.Number("quantile");
            QuantilePosition
                .Of(ByTypeInR[type - 1], sorted.Length, row.Number("share"))
                .In(sorted)
                .Should()
                .BeApproximately(expected, 1e-15 * 8 * expected, "R interpolates in another order: {0}", row);
        }
    }

    [Fact]
    public void Of_UnknownRule_SaysSo() =>
        FluentActions
            .Invoking(() => QuantilePosition.Of((QuantileRule)9, 61, 0.5))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("rule")
            .WithMessage("One of the nine rules.*9.");

    // 50 × 0.14 is 7 and 25 × 0.14 − 0.5 is 3, but not in binary fractions.
    [Theory]
    [InlineData(QuantileRule.R1InverseCdf, 50, 0.14, 6, 0)]
    [InlineData(QuantileRule.R2AveragedInverseCdf, 50, 0.14, 6, 0.5)]
    [InlineData(QuantileRule.R5Hydrology, 25, 0.14, 3, 0)]
    [InlineData(QuantileRule.R7Excel, 51, 0.14, 7, 0)]
    [InlineData(QuantileRule.R9NormalUnbiased, 6, 0.58, 3, 0)]
    public void Of_PositionThatMissesAnIntegerByRounding_IsThatInteger(
        QuantileRule rule,
        int count,
        double share,
        int lower,
        double fraction
    ) => QuantilePosition.Of(rule, count, share).Should().Be(new QuantilePosition(lower, fraction));

    // By R3 and R4 it is not: they place the j-th of n values at the share j/n.
    [Theory]
    [InlineData(QuantileRule.R1InverseCdf)]
    [InlineData(QuantileRule.R2AveragedInverseCdf)]
    [InlineData(QuantileRule.R5Hydrology)]
    [InlineData(QuantileRule.R6Weibull)]
    [InlineData(QuantileRule.R7Excel)]
    [InlineData(QuantileRule.R8MedianUnbiased)]
    [InlineData(QuantileRule.R9NormalUnbiased)]
    public void Of_MedianOfAnOddNumber_IsTheValueInTheMiddle(QuantileRule rule)
    {
        for (int count = 1; count < 10_000; count += 2)
        {
            QuantilePosition.Of(rule, count, 0.5).Should().Be(new QuantilePosition(count / 2, 0), "of {0}", count);
        }
    }

    [Fact]
    public void Of_AnyShare_LeavesAFractionFromZeroToBelowOne()
    {
        var fractions =
            from rule in Enum.GetValues<QuantileRule>()
            from count in Enumerable.Range(1, 200)
            from percent in Enumerable.Range(0, 101)
            select QuantilePosition.Of(rule, count, percent / 100.0).Fraction;

        fractions.Should().OnlyContain(fraction => fraction >= 0 && fraction < 1);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void In_EndsOfAnyRule_AreTheExtremes(double share)
    {
        double[] sorted = [1, 2, 4, 8, 16];

        Enum.GetValues<QuantileRule>()
            .Should()
            .OnlyContain(rule => QuantilePosition.Of(rule, sorted.Length, share).In(sorted) == (share == 0 ? 1 : 16));
    }
}
