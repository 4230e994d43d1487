namespace Papi.Scoring.Robustness;

/// <summary>The scores of given variants, one after the other and then from the first again; what one thread holds.</summary>
/// <param name="space">The combinations that the variants have.</param>
/// <param name="evaluator">The scratch of this thread.</param>
/// <param name="choices">The choices of each variant.</param>
/// <param name="weights">The weights of all nodes in each variant.</param>
internal sealed class GivenVariants(
    VariantSpace space,
    VariantEvaluator evaluator,
    VariantChoice[] choices,
    double[][] weights
) : IScoreDraws
{
    /// <inheritdoc/>
    public void Draw(long first, Span<double> scores)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            long variant = (first + lane) % choices.Length;
            var index = evaluator.Evaluate(choices[variant], weights[variant], seed: 0, replicate: 0);
            LaneCopy.To(index, space.Units, lane, scores);
        }
    }
}
