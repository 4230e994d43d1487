using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class PValuesTests
{
    public static TheoryData<string> Sets =>
        [.. ReferenceFile.Read("significance-adjust.csv").Select(row => row["set"]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Adjust_AnySet_IsPAdjustOfR(string set)
    {
        var rows = ReferenceFile.Read("significance-adjust.csv").Where(row => row.Is("set", set)).ToList();
        double[] p = [.. rows.Select(row => row.Number("p"))];

        Check(PValues.Adjust(p, MultipleTesting.Holm), "holm");
        Check(PValues.Adjust(p, MultipleTesting.BenjaminiHochberg), "bh");
        PValues.Adjust(p, MultipleTesting.None).Should().Equal(p);

        void Check(IReadOnlyList<double> adjusted, string column)
        {
            adjusted.Should().HaveCount(rows.Count);
            for (int i = 0; i < rows.Count; i++)
            {
                adjusted[i].Should().BeApproximately(rows[i].Number(column), 1e-15, rows[i].ToString());
            }
        }
    }

    [Theory]
    [InlineData(MultipleTesting.None)]
    [InlineData(MultipleTesting.Holm)]
    [InlineData(MultipleTesting.BenjaminiHochberg)]
    public void Adjust_NoTests_IsEmpty(MultipleTesting method) => PValues.Adjust([], method).Should().BeEmpty();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void Adjust_NoPValue_Throws(double p) =>
        FluentActions
            .Invoking(() => PValues.Adjust([0.5, p], MultipleTesting.Holm))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Adjust_NoMethodOrNull_Throws()
    {
        FluentActions
            .Invoking(() => PValues.Adjust([0.5], (MultipleTesting)9))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => PValues.Adjust(null!, MultipleTesting.Holm))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void Adjust_GivenArray_IsLeftAsItWas()
    {
        double[] p = [0.01, 0.02];

        PValues.Adjust(p, MultipleTesting.Holm);

        p.Should().Equal(0.01, 0.02);
    }
}
