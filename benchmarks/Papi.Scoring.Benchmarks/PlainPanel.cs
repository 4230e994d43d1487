using Papi.Scoring.Classification;
using Papi.Scoring.Data;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Benchmarks;

/// <summary>The panel as a careful analyst would score it with arrays and LINQ: the plain reference.</summary>
internal sealed class PlainPanel
{
    private static readonly double[] Quartiles = [0.25, 0.5, 0.75];

    private readonly (CompositeIndex Index, TierScheme Scheme, double?[][] SubDimensions)[] _years =
    [
        .. PublishedScores.Table.Years.Select(year =>
            (
                year.Index,
                TierScheme.For(year.Year),
                year.Provinces.Provinces.Select(province =>
                        year.Index.SubDimensions.Select(node => year.ScoreOf(province, node)?.Points).ToArray()
                    )
                    .ToArray()
            )
        ),
    ];

    /// <summary>Dimensions and totals of every province and year; totals last.</summary>
    public double?[][][] Aggregate() =>
        [.. _years.Select(year => year.SubDimensions.Select(row => Aggregate(year.Index, row)).ToArray())];

    /// <summary>Ranks and tiers of every node of every year.</summary>
    public List<(int? Rank, int? Tier)[]> RankAndClassify(double?[][][] aggregated, bool totalOnly)
    {
        var result = new List<(int? Rank, int? Tier)[]>();
        for (int i = 0; i < _years.Length; i++)
        {
            int computed = aggregated[i][0].Length;
            for (int node = totalOnly ? computed - 1 : 0; node < computed; node++)
            {
                result.Add(RankAndClassify([.. aggregated[i].Select(row => row[node])], _years[i].Scheme));
            }

            for (int node = 0; !totalOnly && node < _years[i].SubDimensions[0].Length; node++)
            {
                result.Add(RankAndClassify([.. _years[i].SubDimensions.Select(row => row[node])], _years[i].Scheme));
            }
        }

        return result;
    }

    /// <summary>The change of every dimension and total from the year before.</summary>
    public static List<double?[]> Changes(double?[][][] aggregated)
    {
        var result = new List<double?[]>();
        for (int i = 1; i < aggregated.Length; i++)
        {
            for (int province = 0; province < aggregated[i].Length; province++)
            {
                result.Add([
                    .. aggregated[i][province].Zip(aggregated[i - 1][province], (after, before) => after - before),
                ]);
            }
        }

        return result;
    }

    private static double?[] Aggregate(CompositeIndex index, double?[] row)
    {
        int next = 0;
        double?[] dimensions = new double?[index.Dimensions.Count];
        for (int i = 0; i < dimensions.Length; i++)
        {
            dimensions[i] = 0;
            foreach (var _ in index.Dimensions[i].Children)
            {
                dimensions[i] += row[next++];
            }
        }

        double? total = 0;
        foreach (double? dimension in dimensions)
        {
            total += dimension;
        }

        return [.. dimensions, total];
    }

    private static (int? Rank, int? Tier)[] RankAndClassify(double?[] scores, TierScheme scheme)
    {
        double[] sorted = [.. scores.OfType<double>().Order()];
        int missing = scheme.Population == TierPopulation.All ? scores.Length - sorted.Length : 0;
        double[] cuts = [.. Quartiles.Select(share => Quantile(sorted, missing, share))];
        return
        [
            .. scores.Select(score =>
                score is { } value
                    ? (
                        (int?)(1 + sorted.Count(other => other > value)),
                        (int?)(
                            1 + cuts.Count(cut => scheme.Closure == TierClosure.HigherTier ? value >= cut : value > cut)
                        )
                    )
                    : (null, null)
            ),
        ];
    }

    private static double Quantile(double[] sorted, int missing, double share)
    {
        double position = ((sorted.Length + missing - 1) * share) - missing;
        int lower = (int)position;
        double fraction = position - lower;
        return fraction == 0 ? sorted[lower] : sorted[lower] + (fraction * (sorted[lower + 1] - sorted[lower]));
    }
}
