using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

/// <summary>What holds for every province and every pair of years of the published panel.</summary>
public class DecompositionPropertyTests
{
    // Half the distance from 1 to the next number: the error of one rounding.
    private const double Rounding = 1.1102230246251565e-16;

    public static TheoryData<int, int> PairsOfYears
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (int from = 2011; from <= 2024; from++)
            {
                for (int to = from + 1; to <= 2024; to++)
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(PairsOfYears))]
    public void Change_EveryProvince_AddsUpAtEveryLevel(int from, int to)
    {
        int decomposed = 0;
        var options = new ComparisonOptions { AcrossBreaks = AcrossBreaks.Insist };
        foreach (var province in Published.Scored.Year(to).Provinces.Provinces)
        {
            var strict = ChangeDecomposition.Compute(Published.Scored, province, from, to);
            var decomposition = ChangeDecomposition.Compute(Published.Scored, province, from, to, options);

            (strict.Total is not null)
                .Should()
                .Be(strict.Change.Comparability.IsComparable && decomposition.Total is not null);
            if (decomposition.Total is { } total)
            {
                decomposed++;
                total.Points.Should().Be(decomposition.Change.Points!.Value);
                ShouldAddUp(total, parts: 6);
                foreach (var dimension in total.Parts.Where(part => part.Kind == ContributionKind.Kept))
                {
                    ShouldAddUp(dimension, parts: 2);
                }
            }
        }

        decomposed.Should().BeGreaterThan(50);
    }

    [Theory]
    [MemberData(nameof(PairsOfYears))]
    public void Rank_EveryProvince_ReconcilesWithThePlaces(int from, int to)
    {
        var total = Published.Scored.Year(to).Index.Total;
        bool comparable = Published.Scored.Editions.Compare("total", from, to).IsComparable;
        foreach (var province in Published.Scored.Year(to).Provinces.Provinces)
        {
            var moved = RankDecomposition.Compute(Published.Scored, province, total, from, to);
            if (moved.PlacesClimbed is { } places)
            {
                int counted = moved.Passed.Count - moved.PassedBy.Count + moved.LeaversAhead - moved.EntrantsAhead;
                (counted, moved.OwnPlaces is not null).Should().Be((places, comparable), "{0}", moved);
                if (comparable)
                {
                    (moved.OwnPlaces + moved.OthersPlaces).Should().Be(places);
                }
            }
        }
    }

    /// <summary>The rest is what rounding leaves: a rounding for each addition, of the size of what is added.</summary>
    private static void ShouldAddUp(Contribution whole, int parts)
    {
        double size =
            whole.Before!.Value.Points
            + whole.After!.Value.Points
            + Math.Abs(whole.Points)
            + whole.Parts.Sum(part => Math.Abs(part.Points));
        whole.Parts.Count.Should().BeGreaterThanOrEqualTo(parts);
        Math.Abs(whole.Rest!.Value).Should().BeLessThanOrEqualTo((whole.Parts.Count + 1) * Rounding * size);
    }
}
