namespace Papi.Scoring.Robustness;

/// <summary>Computes the outputs of a radial design strip by strip: A, B, and A with each input from B.</summary>
/// <remarks>The scratch of one thread. A row depends on the seeds of the samplers and its own number alone.</remarks>
internal sealed class RadialDesign
{
    private readonly VariantSampler _a;

    private readonly VariantSampler _b;

    private readonly VariantEvaluator _evaluator;

    private readonly VariantOutput _output;

    private readonly UncertainInput[] _inputs;

    private readonly double[] _lanesA;

    private readonly double[] _lanesB;

    private readonly double[] _weightsA;

    private readonly double[] _weightsB;

    public RadialDesign(
        VariantSampler a,
        VariantSampler b,
        VariantEvaluator evaluator,
        VariantOutput output,
        UncertainInput[] inputs
    )
    {
        _a = a;
        _b = b;
        _evaluator = evaluator;
        _output = output;
        _inputs = inputs;
        int nodes = a.Space.NominalWeights.Length;
        (_lanesA, _lanesB) = (new double[nodes * LaneVectors.Lanes], new double[nodes * LaneVectors.Lanes]);
        (_weightsA, _weightsB) = (new double[nodes], new double[nodes]);
    }

    /// <summary>Computes up to 16 rows.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="outputs">The outputs of A, of B, and of A with each input from B.</param>
    public void Compute(int first, int count, double[][] outputs)
    {
        _a.DrawWeights(first, _lanesA);
        _b.DrawWeights(first, _lanesB);
        for (int lane = 0; lane < count; lane++)
        {
            int row = first + lane;
            LaneCopy.From(_lanesA, lane, _weightsA);
            LaneCopy.From(_lanesB, lane, _weightsB);
            var (choiceA, choiceB) = (_a.ChoiceOf(row), _b.ChoiceOf(row));
            outputs[0][row] = _output.Of(_evaluator.Evaluate(choiceA, _weightsA, _a.ValueSeed, row));
            outputs[1][row] = _output.Of(_evaluator.Evaluate(choiceB, _weightsB, _b.ValueSeed, row));
            for (int i = 0; i < _inputs.Length; i++)
            {
                var input = _inputs[i];
                outputs[i + 2][row] = _output.Of(
                    _evaluator.Evaluate(
                        Mixed(choiceA, choiceB, input),
                        input == UncertainInput.Weights ? _weightsB : _weightsA,
                        input == UncertainInput.SamplingError ? _b.ValueSeed : _a.ValueSeed,
                        row
                    )
                );
            }
        }
    }

    private static VariantChoice Mixed(VariantChoice a, VariantChoice b, UncertainInput fromB) =>
        fromB switch
        {
            UncertainInput.Imputation => a with { Imputation = b.Imputation },
            UncertainInput.Normalization => a with { Normalization = b.Normalization },
            UncertainInput.Aggregation => a with { Aggregation = b.Aggregation },
            UncertainInput.LeftOut => a with { LeftOut = b.LeftOut },
            _ => a,
        };
}
