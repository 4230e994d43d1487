using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Measurement;

/// <summary>A score as it follows from measured indicators: a constant and a multiple of each.</summary>
/// <remarks>
/// Rescaling, means and sums are all linear, so every score of PAPI is. The rules are those of
/// <see cref="Aggregation.Aggregator"/>.
/// </remarks>
internal sealed class NodeFormula
{
    private NodeFormula(double constant, double[] multiples)
    {
        Constant = constant;
        Multiples = multiples;
    }

    public double Constant { get; }

    /// <summary>Gets what each indicator is multiplied by; 0 where it has no say.</summary>
    public double[] Multiples { get; }

    /// <summary>Finds the formulas of all nodes; null where parts are missing.</summary>
    /// <param name="index">The edition.</param>
    /// <param name="measured">The nodes that are measured, in the order of the indicators.</param>
    /// <param name="isPresent">Which of them have an estimate.</param>
    /// <param name="acceptIncomplete">Whether the indicators at hand stand for an incomplete set.</param>
    public static NodeFormula?[] Of(
        CompositeIndex index,
        IReadOnlyList<IndexNode> measured,
        bool[] isPresent,
        bool acceptIncomplete
    )
    {
        var formulas = new NodeFormula?[index.Nodes.Count];
        for (int i = 0; i < measured.Count; i++)
        {
            if (isPresent[i])
            {
                double[] multiples = new double[measured.Count];
                multiples[i] = 1;
                formulas[measured[i].Position] = new NodeFormula(0, multiples);
            }
        }

        // Nodes are listed parents first, so going backwards finds every part ready.
        for (int i = index.Nodes.Count - 1; i >= 0; i--)
        {
            var node = index.Nodes[i];
            if (!node.IsLeaf && (node.IndicatorsAreComplete || acceptIncomplete))
            {
                formulas[i] = Combine(node, formulas, measured.Count, acceptIncomplete);
            }
        }

        return formulas;
    }

    private static NodeFormula? Combine(IndexNode node, NodeFormula?[] formulas, int indicators, bool acceptIncomplete)
    {
        double constant = 0;
        double[] multiples = new double[indicators];
        double present = 0;
        bool isComplete = true;
        foreach (var part in node.Parts)
        {
            if (formulas[part.Position] is not { } formula)
            {
                isComplete = false;
                continue;
            }

            // A sum adds points; a mean adds shares of scale, turned round where less is better.
            var (factor, shift) = node.Rule == AggregationRule.Sum ? (1.0, 0.0) : ShareOf(part);
            constant += shift + (factor * formula.Constant);
            for (int i = 0; i < indicators; i++)
            {
                multiples[i] += factor * formula.Multiples[i];
            }

            present += part.Weight;
        }

        if (present == 0 || (!isComplete && !(acceptIncomplete && node.IsMeanOfIndicators)))
        {
            return null;
        }

        if (node.Rule == AggregationRule.Sum)
        {
            return new NodeFormula(constant, multiples);
        }

        var scale = node.Scale!.Value;
        double perShare = scale.Width / (isComplete ? 1 : present);
        return new NodeFormula(
            scale.Min + (perShare * constant),
            Array.ConvertAll(multiples, multiple => perShare * multiple)
        );
    }

    private static (double Factor, double Shift) ShareOf(IndexNode part)
    {
        var scale = part.Scale!.Value;
        double factor = part.Weight / scale.Width;
        double shift = -factor * scale.Min;
        return part.Direction == IndicatorDirection.LowerIsBetter ? (-factor, part.Weight - shift) : (factor, shift);
    }
}
