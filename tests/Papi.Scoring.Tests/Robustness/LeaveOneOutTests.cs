using Papi.Scoring.Construction;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class LeaveOneOutTests
{
    [Fact]
    public void Compute_Dimensions2024_RanksBySumsOfTheOthers()
    {
        var year = Published.Scored.Year(2024);
        var table = LeaveOneOut.Compute(
            ConstructedIndex.Compute(
                UnitTable.From(year, depth: 1),
                IndexDesign.From(year.Index, depth: 1),
                ConstructionOptions.Papi
            )
        );

        table.Rows.Should().HaveCount(8);
        foreach (var row in table.Rows)
        {
            double Rest(string code) =>
                Published.Points(2024, code, "total") - Published.Points(2024, code, row.Node.Code);
            foreach (var shift in row.Comparison.Rows)
            {
                int rank = 1 + row.Comparison.Rows.Count(other => Rest(other.Unit.Code) > Rest(shift.Unit.Code) + 1e-9);
                shift.SecondRank.Should().Be(rank);
            }
        }
    }

    [Fact]
    public void Compute_LevelOfOneNode_IsRefused()
    {
        var compute = () => LeaveOneOut.Compute(ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design), level: 0);

        compute.Should().Throw<ArgumentOutOfRangeException>();
    }

    // COINr, compare_coins: arithmetic against geometric means.
    [Fact]
    public void IndexComparison_ArithmeticAndGeometric_EqualsCoinr()
    {
        var comparison = IndexComparison.Compute(
            ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design),
            CoinrIndex.Construct(
                new IndexVariant { Aggregation = Papi.Scoring.Aggregation.AggregationMethod.Geometric }
            )
        );

        foreach (var row in ReferenceFile.Read("coinr-compare-amean-gmean.csv"))
        {
            var shift = comparison
                .Rows.Should()
                .ContainSingle(shift => shift.Unit.Code.Equals(row["uCode"], StringComparison.Ordinal))
                .Subject;
            shift.FirstRank.Should().Be(row.Integer("coin.1"));
            shift.SecondRank.Should().Be(row.Integer("coin.2"));
            shift.Shift.Should().Be(row.Integer("Diff"));
        }
    }

    // Of the mean of x and y a is second and b third; by y alone b is second, by x alone the order is a, b, c.
    [Fact]
    public void ToString_TwoIndicators_AreTheShiftsByHand()
    {
        var table = LeaveOneOut.Compute(ThreeUnits.Nominal);

        table.ToString().Should().Be("three: 2 nodes left out in turn");
        table
            .Rows.Select(row => row.ToString())
            .Should()
            .Equal("without x: mean shift 0.667, largest 1", "without y: mean shift 1.333, largest 2");
        table.Rows[0].Comparison.ToString().Should().Be("3 units, mean shift 0.667");
        table
            .Rows[0]
            .Comparison.Rows.Select(shift => shift.ToString())
            .Should()
            .Equal("a: 2 to 3", "b: 3 to 2", "c: 1 to 1");
    }

    [Fact]
    public void IndexComparison_NoUnitInCommon_HasNoShift()
    {
        var comparison = IndexComparison.Compute(
            ThreeUnits.Nominal,
            ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design)
        );

        (comparison.MeanShift, comparison.LargestShift).Should().Be((null, null));
        comparison.ToString().Should().Be("0 units, mean shift ");
    }

    [Fact]
    public void Compute_LevelOfOneNode_SaysHowManyAreNeeded() =>
        Refusal
            .Of(() => LeaveOneOut.Compute(ThreeUnits.Nominal, level: 0))
            .Should()
            .Be("level = 0: Two nodes or more of the level are needed to leave one out.");
}
