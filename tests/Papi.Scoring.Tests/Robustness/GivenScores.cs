using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

/// <summary>Scores that a test has made up: draw by draw those of all units.</summary>
internal sealed class GivenScores(Func<long, double[]> scoresOf) : IScoreDraws
{
    public void Draw(long first, Span<double> scores)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            double[] draw = scoresOf(first + lane);
            for (int unit = 0; unit < draw.Length; unit++)
            {
                scores[(unit * LaneVectors.Lanes) + lane] = draw[unit];
            }
        }
    }
}
