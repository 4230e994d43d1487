using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

/// <summary>Covariances of means in R's survey package 4.1-1: <c>svycontrast</c> and <c>vcov</c>.</summary>
public class SurveySumsTests
{
    private static readonly Dictionary<string, ReferenceRow> Reference = ReferenceFile
        .Read("survey-r-contrasts.csv")
        .ToDictionary(row => row["name"], StringComparer.Ordinal);

    private static readonly SurveySums Complete = ReferenceSurvey.Design.Sum(
        ["q001", "q002", "q003"],
        options: new EstimationOptions { MissingAnswers = MissingAnswers.CompleteCases }
    );

    [Fact]
    public void DifferenceOfMeans_DomainsThatShareClusters_IsThatOfR()
    {
        var expected = Reference["q002 female difference"];

        var difference = ReferenceSurvey.Design.Sum(["q002"], "sex").DifferenceOfMeans("q002", "1", "0");

        difference.Value.Should().BeApproximately(expected.Number("value"), 1e-12);
        difference.StandardError.Should().BeApproximately(expected.Number("se"), 1e-9 * expected.Number("se"));
        difference.ToString().Should().Be("1 − 0: 0.211959 (SE 0.027318)");
    }

    [Fact]
    public void CombineMeans_CompleteCases_IsThatOfR()
    {
        var expected = Reference["9 q001 + 2.25 q002 - q003"];

        var total = Complete.CombineMeans(
            "total",
            [
                new MeanTerm("q001", Coefficient: 9),
                new MeanTerm("q002", Coefficient: 2.25),
                new MeanTerm("q003", null, -1),
            ]
        );

        total.Value.Should().BeApproximately(expected.Number("value"), 1e-11);
        total.StandardError.Should().BeApproximately(expected.Number("se"), 1e-9 * expected.Number("se"));
        total.DegreesOfFreedom.Should().Be(693);
    }

    [Fact]
    public void CovarianceOfMeans_CompleteCases_IsThatOfR()
    {
        double expected = Reference["covariance q001 q002"].Number("value");

        var covariance = Complete.CovarianceOfMeans([new MeanTerm("q001"), new MeanTerm("q002")]);

        covariance[0, 1].Should().BeApproximately(expected, 1e-9 * expected);
        covariance[1, 0].Should().Be(covariance[0, 1]);
    }

    // The covariance goes another way than the grid of standard errors: each is the other's check.
    [Fact]
    public void CovarianceOfMeans_VarianceOfEachProvince_IsTheSquareOfItsStandardError()
    {
        var sums = ReferenceSurvey.Design.Sum(["q004"], "province");

        var covariance = sums.CovarianceOfMeans([.. sums.Domains.Select(domain => new MeanTerm("q004", domain))]);

        for (int i = 0; i < sums.Domains.Count; i++)
        {
            double error = sums.Means().Rows[i].StandardError;
            covariance[i, i].Should().BeApproximately(error * error, 1e-12 * error * error);
        }

        // Provinces are strata: their samples are independent.
        covariance[0, 1].Should().BeApproximately(0, 1e-20);
    }

    [Fact]
    public void CovarianceOfMeans_NoSuchTerm_SaysHowManyThereAre() =>
        Complete
            .CovarianceOfMeans([new MeanTerm("q001")])
            .Invoking(covariance => covariance[0, 1])
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("There are 1 terms.*");

    [Fact]
    public void CombineMeans_UnknownIndicator_IsNamed() =>
        Complete
            .Invoking(sums => sums.CombineMeans("x", [new MeanTerm("q999")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There are no sums of 'q999'.*");
}
