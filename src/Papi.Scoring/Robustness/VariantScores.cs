namespace Papi.Scoring.Robustness;

/// <summary>The scores of drawn variants; what one thread holds.</summary>
internal sealed class VariantScores(VariantSampler sampler, VariantEvaluator evaluator) : IScoreDraws
{
    private readonly double[] _weights = sampler.Space.NominalWeights.ToArray();

    private readonly double[] _lanes = new double[sampler.Space.NominalWeights.Length * LaneVectors.Lanes];

    /// <inheritdoc/>
    public void Draw(long first, Span<double> scores)
    {
        sampler.DrawWeights(first, _lanes);
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            long replicate = first + lane;
            LaneCopy.From(_lanes, lane, _weights);
            var index = evaluator.Evaluate(sampler.ChoiceOf(replicate), _weights, sampler.ValueSeed, replicate);
            LaneCopy.To(index, sampler.Space.Units, lane, scores);
        }
    }
}
