using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

/// <summary>Reads drawn weights set by set.</summary>
internal static class WeightLanes
{
    /// <summary>The weights of the first draws, a multiple of 16.</summary>
    public static double[][] Sets(IWeightDraws weights, int draws)
    {
        double[] strip = new double[weights.Nodes * LaneVectors.Lanes];
        double[][] sets = new double[draws][];
        for (int draw = 0; draw < draws; draw++)
        {
            int lane = draw % LaneVectors.Lanes;
            if (lane == 0)
            {
                weights.Draw(draw, strip);
            }

            sets[draw] = Lane(strip, lane);
        }

        return sets;
    }

    /// <summary>The same, divided by their sums.</summary>
    public static double[][] Shares(IWeightDraws weights, int draws)
    {
        double[][] sets = Sets(weights, draws);
        foreach (double[] set in sets)
        {
            WeightShares.Normalize(set);
        }

        return sets;
    }

    public static double[] Lane(double[] strip, int lane) => [.. strip.Where((_, i) => i % LaneVectors.Lanes == lane)];
}
