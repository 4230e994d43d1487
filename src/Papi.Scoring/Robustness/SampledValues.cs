using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Draws every value of a table within its standard error. Immutable.</summary>
internal sealed class SampledValues
{
    // By the position of the indicator in the design; empty for a group.
    private readonly double[][] _values;

    private readonly double[][] _errors;

    private SampledValues(PreparedData prepared, IndexDesign design, UnitTable standardErrors)
    {
        _values = new double[design.Nodes.Count][];
        _errors = new double[design.Nodes.Count][];
        var engine = new IndexEngine(prepared, design);
        for (int node = 0; node < _values.Length; node++)
        {
            _values[node] = engine.IsIndicator(node) ? engine.Values(node).ToArray() : [];
            _errors[node] = engine.IsIndicator(node)
                ? Match(prepared, design.Nodes[node], standardErrors, _values[node])
                : [];
        }
    }

    /// <summary>Sets the draws up, one for each way to impute; null where values do not vary.</summary>
    /// <exception cref="ArgumentException">A standard error is missing or negative, or values became logarithms.</exception>
    public static SampledValues[]? Of(VariantSpace space, UnitTable? standardErrors)
    {
        if (standardErrors is null)
        {
            return null;
        }

        var all = new SampledValues[space.Preparations.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new SampledValues(space.Preparations[i], space.Nominal.Design, standardErrors);
        }

        return all;
    }

    /// <summary>Replaces the values of a scratch by drawn ones: value + standard error × a standard normal number.</summary>
    public void Draw(IndexEngine engine, ulong seed, long replicate)
    {
        var stream = new RandomStream(seed, replicate);
        for (int node = 0; node < _values.Length; node++)
        {
            var target = _values[node].Length == 0 ? [] : engine.Values(node);
            for (int unit = 0; unit < target.Length; unit++)
            {
                // Each value takes its number, missing or exact ones too: what is missing does not shift the others.
                double normal = NormalDistribution.Quantile(stream.NextUniform());
                target[unit] = _values[node][unit] + (_errors[node][unit] * normal);
            }
        }
    }

    private static double[] Match(PreparedData prepared, DesignNode node, UnitTable errors, double[] values)
    {
        var data = prepared.Values;
        string code = node.Code;
        if (!errors.TryIndexOf(code, out int column))
        {
            throw new ArgumentException($"There are no standard errors of {code}.", nameof(errors));
        }

        if (prepared.Treatments.Any(row => row.IsTransformed && row.Indicator == node))
        {
            throw new ArgumentException(
                $"The treatment of outliers made logarithms of {code}; its standard errors are those of the values.",
                nameof(errors)
            );
        }

        double[] matched = new double[values.Length];
        for (int unit = 0; unit < values.Length; unit++)
        {
            string name = data.Units[unit].Code;
            double error = double.IsNaN(values[unit]) ? 0 : errors.Column(column)[errors.IndexOfUnit(name)];
            matched[unit] =
                error >= 0
                    ? error
                    : throw new ArgumentException(
                        $"The standard error of {code} for {name} is missing or negative; 0 is for an exact value.",
                        nameof(errors)
                    );
        }

        return matched;
    }
}
