using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

/// <summary>What holds for any p-values and any estimates.</summary>
public class SignificancePropertyTests
{
    // Thousandths, so that ties are frequent.
    private static readonly Gen<double[]> PValueSets = Gen.Choose(0, 40)
        .SelectMany(count => Gen.Choose(0, 1000).Select(i => i / 1000.0).ArrayOf(count));

    private static readonly Gen<ScoreEstimate> Estimates =
        from score in Gen.Choose(-800, 800)
        from error in Gen.Choose(0, 200)
        from degrees in Gen.Frequency(
            (1, Gen.Constant(double.PositiveInfinity)),
            (3, Gen.Choose(1, 4000).Select(i => i / 10.0))
        )
        select new ScoreEstimate(new Score(score / 10.0), error / 100.0, degrees);

    private static readonly Gen<(ScoreEstimate First, ScoreEstimate Second)> Pairs =
        from first in Estimates
        from second in Estimates
        select (first, second);

    public static TheoryData<MultipleTesting> Methods =>
        [MultipleTesting.None, MultipleTesting.Holm, MultipleTesting.BenjaminiHochberg];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Adjust_AnyPValues_AreNoLessAndAtMostOne(MultipleTesting method) =>
        Satisfies(
            PValueSets,
            set => PValues.Adjust(set, method).Zip(set).All(pair => pair.First >= pair.Second && pair.First <= 1)
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void Adjust_AnyPValues_KeepTheirOrder(MultipleTesting method) =>
        Satisfies(
            PValueSets,
            set =>
            {
                var adjusted = PValues.Adjust(set, method);
                return Enumerable
                    .Range(0, set.Length)
                    .All(i => Enumerable.Range(0, set.Length).All(j => set[i] > set[j] || adjusted[i] <= adjusted[j]));
            }
        );

    [Fact]
    public void Adjust_AnyPValues_HolmIsNoLessThanBenjaminiHochberg() =>
        Satisfies(
            PValueSets,
            set =>
                PValues
                    .Adjust(set, MultipleTesting.Holm)
                    .Zip(PValues.Adjust(set, MultipleTesting.BenjaminiHochberg))
                    .All(pair => pair.First >= pair.Second - 1e-15)
        );

    [Fact]
    public void Interval_HigherLevel_IsNoNarrowerAndHoldsTheScore() =>
        Satisfies(
            Estimates,
            estimate =>
            {
                double[] levels = [0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.9999];
                var intervals = levels.Select(estimate.Interval).ToList();
                return intervals.TrueForAll(interval => interval.Contains(estimate.Score.Points))
                    && intervals
                        .Zip(intervals.Skip(1))
                        .All(pair =>
                            estimate.StandardError == 0
                                ? pair.First.Upper == pair.Second.Upper
                                : pair.First.Upper < pair.Second.Upper && pair.First.Lower > pair.Second.Lower
                        );
            }
        );

    [Fact]
    public void Compute_EstimatesExchanged_TurnsTheSignAlone() =>
        Satisfies(
            Pairs,
            pair =>
            {
                var test = DifferenceTest.Compute(pair.First, pair.Second);
                var reverse = DifferenceTest.Compute(pair.Second, pair.First);
                return test.Difference == -reverse.Difference
                    && test.Statistic == -reverse.Statistic
                    && test.StandardError == reverse.StandardError
                    && test.PValue == reverse.PValue
                    && Math.Abs(test.DegreesOfFreedom / reverse.DegreesOfFreedom - 1) is < 1e-12 or double.NaN;
            }
        );

    // The two ways to the same decision: 0 lies outside the interval where p is below 1 − level.
    [Fact]
    public void PValue_AgainstTheInterval_DecidesAlike() =>
        Satisfies(
            Pairs,
            pair =>
            {
                var test = DifferenceTest.Compute(pair.First, pair.Second);
                return Math.Abs(test.PValue - 0.1) < 1e-9 || test.Interval(0.9).Contains(0) == (test.PValue > 0.1);
            }
        );

    private static void Satisfies<T>(Gen<T> generator, Func<T, bool> property) =>
        Check.One(FixedSeed.Config(300), Prop.ForAll(Arb.From(generator), property));
}
