using MathNet.Numerics.LinearAlgebra;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Replication;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Shares that add up to one, parts that add up to their whole, components that solve their equation.</summary>
public class WeightAccuracyTests
{
    // n − 1 additions and a quotient each.
    [Fact]
    public void Normalize_AnyWeights_AddUpToOneWithinNUnits() =>
        HardNumbers.Satisfy(
            250,
            (_, weights) =>
            {
                int n = weights.Length;
                double[] shares = [.. weights];
                WeightShares.Normalize(shares);
                var whole = BigRational.Sum(weights.Select(BigRational.Of));
                var bound = RoundingBound.Gamma(n);
                return AddUpToOne(shares)
                    && weights
                        .Zip(shares)
                        .All(pair =>
                        {
                            var exact = BigRational.Of(pair.First) / whole;
                            return RoundingBound.Holds(pair.Second, exact, (bound * exact) + RoundingBound.Underflow);
                        });
            }
        );

    [Fact]
    public void Draw_AnyNominalWeights_AddUpToOneInEveryLane() =>
        HardNumbers.Satisfy(
            100,
            (_, weights) =>
                new IWeightDraws[]
                {
                    new NoiseWeights(weights, 0.25, 1),
                    new NoiseWeights(weights, 0.999, 2),
                    new DirichletWeights(weights, 1, 3),
                    new DirichletWeights(weights, DirichletWeights.LeastConcentration, 4),
                    new GivenWeights(weights, weights.Length),
                }.All(draws =>
                {
                    double[] lanes = new double[weights.Length * LaneVectors.Lanes];
                    draws.Draw(0, lanes);
                    WeightShares.NormalizeLanes(lanes);
                    return Enumerable
                        .Range(0, LaneVectors.Lanes)
                        .All(lane =>
                            AddUpToOne([
                                .. Enumerable
                                    .Range(0, weights.Length)
                                    .Select(node => lanes[(node * LaneVectors.Lanes) + lane]),
                            ])
                        );
                })
        );

    // Parts are differences of scores that were added up in another order: the sizes of both years, once for each part.
    [Fact]
    public void Decompose_EveryPublishedChange_AddsUpWithinItsBound()
    {
        var insist = new ComparisonOptions { AcrossBreaks = AcrossBreaks.Insist };
        int checkedChanges = 0;
        for (int year = 2012; year <= 2024; year++)
        {
            foreach (var province in Published.Scored.Year(year).Provinces.Provinces)
            {
                var total = Published.Scored.Decompose(province.Code, year - 1, year, insist).Total;
                foreach (
                    var whole in total is null ? [] : total.Parts.Prepend(total).Where(part => part.Parts.Count > 0)
                )
                {
                    var size = BigRational.Sum(whole.Parts.Select(SizeOf));
                    RoundingBound
                        .Holds(
                            whole.Points,
                            BigRational.Sum(whole.Parts.Select(part => BigRational.Of(part.Points))),
                            RoundingBound.Gamma(whole.Parts.Count + 2) * size
                        )
                        .Should()
                        .BeTrue("{0} of {1} in {2} adds up", whole.Node.Code, province.Code, year);
                    checkedChanges++;
                }
            }
        }

        checkedChanges.Should().BeGreaterThan(4000);
    }

    // Each weight is divided by the greatest, then k products, two sums and a quotient.
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 300)]
    [InlineData(3, 300)]
    public void Harmonize_AnyWeights_IsTheWeightedMeanWithinItsBound(int seed, int decades)
    {
        var random = new Random(seed);
        var weights = Harmonized.Weights(_ => Math.Pow(10, random.Next(-decades, decades)) * (1 + random.NextDouble()));
        var year = Published.Scored.Year(2019);
        var carried = Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025, weights);

        foreach (var merger in carried.Provinces.Mergers)
        {
            var parts = merger
                .Predecessors.Select(old =>
                    (
                        Weight: BigRational.Of(weights.Of(old)!.Value),
                        Score: BigRational.Of(year.ScoreOf(old, year.Index.Total)!.Value.Points)
                    )
                )
                .ToList();
            var exact =
                BigRational.Sum(parts.Select(part => part.Weight * part.Score))
                / BigRational.Sum(parts.Select(part => part.Weight));
            RoundingBound
                .Holds(
                    carried.ScoreOf(merger.Successor, carried.Index.Total)!.Value.Points,
                    exact,
                    RoundingBound.Gamma((2 * parts.Count) + 3) * exact
                )
                .Should()
                .BeTrue("{0} is the mean of its parts", merger);
        }
    }

    // A symmetric eigensolver is backward stable: R v = λ v and vᵀv = 1 up to a modest multiple of the order times u; ‖R‖ is
    // at most the order.
    [Theory]
    [InlineData(3, 1)]
    [InlineData(8, 2)]
    [InlineData(28, 3)]
    [InlineData(100, 4)]
    public void Decompose_AnyColumns_SolveTheirEquation(int order, int seed)
    {
        var random = new Random(seed);
        double[][] columns = new double[order][];
        for (int i = 0; i < order; i++)
        {
            // One in three follows from those before, as indicators do.
            double[] free = [.. Enumerable.Range(0, 63).Select(_ => 1e3 + random.NextDouble())];
            columns[i] = i % 3 == 2 ? [.. columns[i - 1].Zip(columns[i - 2], (a, b) => a + (2 * b))] : free;
        }

        var components = PrincipalComponents.Decompose(columns);
        var matrix = Matrix<double>.Build.Dense(
            order,
            order,
            (i, j) => i == j ? 1 : CorrelationMeasure.Pearson(columns[i], columns[j])
        );
        double bound = 40 * order * Math.ScaleB(1, -53) * components[0].Eigenvalue;
        foreach (var component in components)
        {
            var vector = Vector<double>.Build.DenseOfEnumerable(component.Vector);
            ((matrix * vector) - (component.Eigenvalue * vector)).L2Norm().Should().BeLessThan(bound);
            (vector.L2Norm() - 1).Should().BeApproximately(0, 40 * order * Math.ScaleB(1, -53));
        }

        components.Sum(component => component.Eigenvalue).Should().BeApproximately(order, bound * order);
    }

    // About their mean the replicates have no first-order term: the error of the mean, δ, adds n δ².
    [Fact]
    public void Covariance_AnyReplicates_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            140,
            replicates =>
            {
                int n = replicates.Length;
                double[] scales = new double[n];
                Array.Fill(scales, 1);
                var numbers = replicates.Select(BigRational.Of).ToList();
                var mean = BigRational.Sum(numbers) / n;
                var squares = BigRational.Sum(numbers.Select(x => (x - mean) * (x - mean)));
                var shift = RoundingBound.Gamma(n) * BigRational.Sum(numbers.Select(BigRational.Abs)) / n;
                return RoundingBound.Holds(
                    new ReplicateVariance(0.5, scales, ReplicateCentre.MeanOfReplicates).Covariance(
                        0,
                        replicates,
                        0,
                        replicates
                    ),
                    squares / 2,
                    (RoundingBound.Gamma(n + 6) * squares) + (n * shift * shift) + (n * RoundingBound.Underflow)
                );
            }
        );

    private static bool AddUpToOne(double[] shares) =>
        RoundingBound.Holds(
            1,
            BigRational.Sum(shares.Select(BigRational.Of)),
            RoundingBound.Gamma(shares.Length) + (shares.Length * RoundingBound.Underflow)
        );

    private static BigRational SizeOf(Contribution part) =>
        BigRational.Abs(BigRational.Of(part.Before?.Points ?? 0))
        + BigRational.Abs(BigRational.Of(part.After?.Points ?? 0));
}
