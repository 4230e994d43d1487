using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Construction;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

/// <summary>What holds for any table of three indicators.</summary>
public class MultivariatePropertyTests
{
    // A factor and a shift of this size cost some bits of the values: a millionth of what they leave.
    private const double Tolerance = 1e-9;

    // Eighths are exact in binary, and so is what becomes of them by a power of two and a whole number.
    private static readonly Gen<double?> Value = Gen.Frequency(
        (1, Gen.Constant((double?)null)),
        (9, Gen.Choose(-100, 100).Select(i => (double?)(i / 8.0)))
    );

    private static readonly Gen<double?[][]> Columns = Gen.Choose(5, 40)
        .SelectMany(count => Value.ArrayOf(count).ArrayOf(3));

    [Theory]
    [InlineData(CorrelationMethod.Pearson)]
    [InlineData(CorrelationMethod.Spearman)]
    [InlineData(CorrelationMethod.Kendall)]
    public void Correlations_PositiveAffineRescale_AreTheSame(CorrelationMethod method) =>
        Satisfies(columns =>
            Correlations
                .Compute(Table(columns), Design, method)
                .Pairs.Zip(Correlations.Compute(Rescaled(columns), Design, method).Pairs)
                .All(pair => pair.First.Reason == pair.Second.Reason && Agree(pair.First.Value, pair.Second.Value))
        );

    [Theory]
    [InlineData(CorrelationMethod.Spearman)]
    [InlineData(CorrelationMethod.Kendall)]
    public void Correlations_IncreasingTransformation_KeepsThoseByRank(CorrelationMethod method) =>
        Satisfies(columns =>
            Correlations
                .Compute(Table(columns), Design, method)
                .Pairs.SequenceEqual(
                    Correlations.Compute(Table(Each(columns, value => value * value * value)), Design, method).Pairs
                )
        );

    [Fact]
    public void Correlations_AnyTable_LieBetweenMinusOneAndOne() =>
        Satisfies(columns =>
            Enum.GetValues<CorrelationMethod>()
                .SelectMany(method => Correlations.Compute(Table(columns), Design, method).Pairs)
                .All(pair =>
                    pair.Reason != UndefinedReason.None
                    || (pair is { Value: >= -1 and <= 1, P: >= 0 and <= 1 } && pair.Count >= 3)
                )
        );

    [Fact]
    public void Statistics_PositiveAffineRescale_KeepsSkewnessAndKurtosis() =>
        Satisfies(columns =>
            IndicatorStatistics
                .Compute(Table(columns))
                .Rows.Zip(IndicatorStatistics.Compute(Rescaled(columns)).Rows)
                .All(pair =>
                    Agree(pair.First.Skewness, pair.Second.Skewness)
                    && Agree(pair.First.Kurtosis, pair.Second.Kurtosis)
                    && pair.First.Unique == pair.Second.Unique
                )
        );

    [Fact]
    public void Alpha_SameIndicatorThreeTimes_IsOne() =>
        Satisfies(columns =>
        {
            var alpha = CronbachAlpha.Compute(Table([columns[0], columns[0], columns[0]]), Design);
            return alpha.Reason != UndefinedReason.None || (Agree(alpha.Alpha, 1) && Agree(alpha.StandardizedAlpha, 1));
        });

    [Fact]
    public void Alpha_StandardisedTable_IsTheStandardisedAlpha() =>
        Satisfies(columns =>
        {
            var alpha = CronbachAlpha.Compute(Table(columns), Design);
            var rescaled = CronbachAlpha.Compute(Rescaled(columns), Design);
            return Agree(alpha.StandardizedAlpha, rescaled.StandardizedAlpha) && alpha.Alpha is not > 1 + Tolerance;
        });

    [Fact]
    public void Components_AnyTable_HaveEigenvaluesThatAddUpToTheIndicators() =>
        Satisfies(columns =>
        {
            var components = PrincipalComponents.Compute(Table(columns), Design);
            return components.First is null
                || (
                    Agree(components.Components.Sum(component => component.Eigenvalue), components.Indicators.Count)
                    && Agree(components.Components[^1].CumulativeShare, 1)
                    && components.Components.All(component =>
                        Agree(component.Vector.Sum(element => element * element), 1)
                        && Agree(
                            component.Scores.Sum(score => score * score) / (components.Units.Count - 1),
                            component.Eigenvalue
                        )
                    )
                );
        });

    [Fact]
    public void Components_PositiveAffineRescale_HaveTheSameEigenvalues() =>
        Satisfies(columns =>
            PrincipalComponents
                .Compute(Table(columns), Design)
                .Components.Zip(PrincipalComponents.Compute(Rescaled(columns), Design).Components)
                .All(pair => Agree(pair.First.Eigenvalue, pair.Second.Eigenvalue))
        );

    private static IndexDesign Design { get; } = Panel.Flat("x", "y", "z");

    private static UnitTable Table(double?[][] columns) =>
        Panel.Table(("x", columns[0]), ("y", columns[1]), ("z", columns[2]));

    private static UnitTable Rescaled(double?[][] columns) =>
        Table([
            [.. columns[0].Select(value => (value * 0.37) - 1000)],
            [.. columns[1].Select(value => (value * 128) + 3)],
            [.. columns[2].Select(value => value + 0.1)],
        ]);

    private static double?[][] Each(double?[][] columns, Func<double, double> map) =>
        [
            .. columns.Select(column =>
                column.Select(value => value is { } given ? map(given) : (double?)null).ToArray()
            ),
        ];

    private static bool Agree(double? left, double? right) =>
        left is null == right is null && !(Math.Abs((left - right) ?? 0) > Tolerance);

    private static void Satisfies(Func<double?[][], bool> property) =>
        Check.One(FixedSeed.Config(200), Prop.ForAll(Arb.From(Columns), property));
}
