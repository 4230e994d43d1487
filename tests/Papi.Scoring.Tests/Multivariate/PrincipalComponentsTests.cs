using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class PrincipalComponentsTests
{
    // Of R's singular values and our eigenvalues alike the error is some ulps of the greatest.
    private const double Tolerance = 1e-10;

    [Fact]
    public void Compute_Dimensions2024_HasTheEigenvaluesOfPrcomp()
    {
        foreach (
            var rows in ReferenceFile
                .Read("structure-components.csv")
                .GroupBy(row => row["parent"], StringComparer.Ordinal)
        )
        {
            var components = PrincipalComponents.Compute(Panel.Of2024, Panel.Design, rows.Key).Components;

            components.Should().HaveCount(rows.Count());
            foreach (var (component, row) in components.Zip(rows))
            {
                component.Number.Should().Be(row.Integer("component"));
                component.Eigenvalue.Should().BeApproximately(row.Number("eigenvalue"), Tolerance, "{0}", row);
                component.ExplainedShare.Should().BeApproximately(row.Number("share"), Tolerance, "{0}", row);
                component.CumulativeShare.Should().BeApproximately(row.Number("cumulative"), Tolerance, "{0}", row);
            }
        }
    }

    // Two sub-dimensions of a dimension are never equally great in a vector of 2024, so the signs are R's made positive too.
    [Fact]
    public void Compute_Dimensions2024_HasTheVectorsAndLoadingsOfPrcomp()
    {
        foreach (
            var rows in ReferenceFile
                .Read("structure-vectors.csv")
                .GroupBy(row => row["parent"], StringComparer.Ordinal)
        )
        {
            var components = PrincipalComponents.Compute(Panel.Of2024, Panel.Design, rows.Key);

            foreach (var row in rows)
            {
                var component = components.Components[row.Integer("component") - 1];
                int i = components.Indicators.ToList().IndexOf(row["indicator"]);
                component.Vector[i].Should().BeApproximately(row.Number("element"), Tolerance, "{0}", row);
                component.Loadings[i].Should().BeApproximately(row.Number("loading"), Tolerance, "{0}", row);
            }
        }
    }

    [Fact]
    public void Scores_Dimensions2024_AreThoseOfPrcomp()
    {
        foreach (
            var rows in ReferenceFile.Read("structure-scores.csv").GroupBy(row => row["parent"], StringComparer.Ordinal)
        )
        {
            var components = PrincipalComponents.Compute(Panel.Of2024, Panel.Design, rows.Key);

            components.Units.Select(unit => unit.Code).Should().Equal(rows.Select(row => row["unit"]));
            foreach (var (score, row) in components.First!.Scores.Zip(rows))
            {
                score.Should().BeApproximately(row.Number("first"), Tolerance, "{0}", row);
            }
        }
    }

    [Fact]
    public void KaiserCount_Of2024_CountsTheEigenvaluesAboveOne()
    {
        var byParent = ReferenceFile
            .Read("structure-components.csv")
            .ToLookup(row => row["parent"], StringComparer.Ordinal);

        foreach (var rows in byParent)
        {
            PrincipalComponents
                .Compute(Panel.Of2024, Panel.Design, rows.Key)
                .KaiserCount.Should()
                .Be(rows.Count(row => row.Number("eigenvalue") > 1));
        }

        PrincipalComponents
            .Compute(Panel.Of2024, Panel.Design)
            .ToString()
            .Should()
            .Be("total: 7 of 28 eigenvalues above 1, the first component explains 0.3085");
    }

    // By hand: of two indicators the eigenvalues are 1 + |r| and 1 − |r|, and all elements √½.
    [Theory]
    [InlineData(1, new[] { 1, 1, 1, -1 })]
    [InlineData(-1, new[] { 1, -1, 1, 1 })]
    public void Compute_TwoIndicators_HasTheFirstOfEquallyGreatElementsPositive(int sign, int[] signs)
    {
        var table = Panel.Table(("x", [1, 2, 3]), ("y", [1.0 * sign, 3.0 * sign, 2.0 * sign]));

        var components = PrincipalComponents.Compute(table, Panel.Flat("x", "y"));

        components.Components.Select(component => Math.Round(component.Eigenvalue, 12)).Should().Equal(1.5, 0.5);
        double[] elements = [.. components.Components.SelectMany(component => component.Vector)];
        elements.Zip(signs).Should().OnlyContain(pair => Math.Abs(pair.First - (pair.Second * Math.Sqrt(0.5))) < 1e-12);
        components.First!.ToString().Should().Be("component 1: eigenvalue 1.5, 0.75 of the variance");
    }

    // The four corners of a square have no correlation at all: both eigenvalues are 1, neither is above it.
    [Fact]
    public void KaiserCount_Uncorrelated_IsNone() =>
        PrincipalComponents
            .Compute(Panel.Table(("x", [0.1, 0.1, 0.7, 0.7]), ("y", [0.1, 0.7, 0.1, 0.7])), Panel.Flat("x", "y"))
            .KaiserCount.Should()
            .Be(0);

    [Fact]
    public void Compute_IndicatorThatFollowsFromTheOthers_HasNoNegativeEigenvalue()
    {
        var table = Panel.Table(("x", [1, 2, 3, 5]), ("y", [2, 1, 4, 3]), ("z", [3, 3, 7, 8]), ("w", [6, 6, 14, 16]));

        var components = PrincipalComponents.Compute(table, Panel.Flat("x", "y", "z", "w")).Components;

        components.Should().OnlyContain(component => component.Eigenvalue >= 0 && component.CumulativeShare <= 1);
        components[^1].Eigenvalue.Should().BeLessThan(1e-14);
    }

    [Fact]
    public void Compute_MissingOrConstant_IsLeftOutByName()
    {
        var table = Panel.Table(
            ("x", [1, 2, null, 3]),
            ("same", [5, 5, 5, 5]),
            ("y", [1, 3, 5, 2]),
            ("none", [null, null, null, null])
        );

        var components = PrincipalComponents.Compute(table, Panel.Flat("x", "same", "y", "none"));

        components.Indicators.Should().Equal("x", "y");
        components.Units.Select(unit => unit.Code).Should().Equal("u1", "u2", "u4");
        components.LeftOut.Select(left => left.ToString()).Should().Equal("same: Constant", "none: TooFewUnits");
        components.First!.Scores.Should().HaveCount(3);
    }

    [Fact]
    public void Compute_TooLittle_SaysWhy()
    {
        var components = PrincipalComponents.Compute(
            Panel.Table(("x", [1, null]), ("y", [1, 2])),
            Panel.Flat("x", "y")
        );

        (components.First, components.KaiserCount, components.Reason)
            .Should()
            .Be((null, 0, UndefinedReason.TooFewUnits));
        components.ToString().Should().Be("index: TooFewUnits");
    }
}
