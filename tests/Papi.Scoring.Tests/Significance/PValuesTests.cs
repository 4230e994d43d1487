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

    [Fact]
    public void Adjust_NoPValueOrMethod_SaysWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => PValues.Adjust([0.5, 1.01, -1], MultipleTesting.Holm)),
            Refusal.Of(() => PValues.Adjust([0.5, -0.01], MultipleTesting.None)),
            Refusal.Of(() => PValues.Adjust([0.5], (MultipleTesting)9)),
        }
            .Should()
            .Equal(
                "pValues = 1.01: A p-value lies between 0 and 1.",
                "pValues = -0.01: A p-value lies between 0 and 1.",
                "method = 9: One of the methods."
            );

    // By hand: the least of two p-values of 1/2 and 1 counts twice.
    [Theory]
    [InlineData(MultipleTesting.None, 0.5)]
    [InlineData(MultipleTesting.Holm, 1)]
    [InlineData(MultipleTesting.BenjaminiHochberg, 1)]
    public void Adjust_OneAndZero_AreTaken(MultipleTesting method, double half)
    {
        PValues.Adjust([1, 0.5], method).Should().Equal(1, half);
        PValues.Adjust([1, 0], method).Should().Equal(1, 0);
    }
}
