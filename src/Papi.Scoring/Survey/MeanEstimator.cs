using System.Buffers;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Survey;

/// <summary>Means and totals with their standard errors, four indicators at a time.</summary>
internal static class MeanEstimator
{
    private const int Lanes = 4;

    public static SurveyEstimates Means(SurveySums sums, SumScope[]? scopes) => Run(sums, scopes, isMean: true);

    public static SurveyEstimates Totals(SurveySums sums, SumScope[]? scopes) => Run(sums, scopes, isMean: false);

    private static SurveyEstimates Run(SurveySums sums, SumScope[]? domains, bool isMean)
    {
        SumScope[] scopes = domains ?? [sums.WholeScope];
        var grid = new SurveyEstimate?[sums.Indicators.Count * scopes.Length];
        Parallel.For(
            0,
            sums.Blocks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = sums.MaxThreads ?? -1 },
            block =>
            {
                var parts = ArrayPool<Vector256<double>>.Shared.Rent(sums.Tree.LeafCount);
                int[] leaves = ArrayPool<int>.Shared.Rent(sums.Tree.LeafCount);
                for (int first = block * SumKernel.Lanes; first < (block + 1) * SumKernel.Lanes; first += Lanes)
                {
                    for (int scope = 0; scope < scopes.Length && first < sums.Indicators.Count; scope++)
                    {
                        var four = FourEstimates.Compute(
                            sums,
                            block,
                            first % SumKernel.Lanes,
                            scopes[scope],
                            isMean,
                            leaves,
                            parts
                        );
                        for (int lane = 0; lane < Lanes && first + lane < sums.Indicators.Count; lane++)
                        {
                            string indicator = sums.Indicators[first + lane];
                            string? domain = scopes[scope].Domain;
                            grid[((first + lane) * scopes.Length) + scope] = four.At(
                                lane,
                                indicator,
                                domain,
                                sums.DegreesOfFreedomOf(first + lane, scopes[scope])
                            );
                        }
                    }
                }

                ArrayPool<Vector256<double>>.Shared.Return(parts);
                ArrayPool<int>.Shared.Return(leaves);
            }
        );
        return new SurveyEstimates(
            sums.Indicators,
            domains is null ? null : sums.Domains,
            grid,
            UndefinedOf(sums, scopes, grid)
        );
    }

    private static List<UndefinedEstimate> UndefinedOf(SurveySums sums, SumScope[] scopes, SurveyEstimate?[] grid)
    {
        var undefined = new List<UndefinedEstimate>();
        for (int i = 0; i < grid.Length; i++)
        {
            if (grid[i] is null)
            {
                var scope = scopes[i % scopes.Length];
                undefined.Add(sums.UndefinedAt(i / scopes.Length, scope));
            }
        }

        return undefined;
    }
}
