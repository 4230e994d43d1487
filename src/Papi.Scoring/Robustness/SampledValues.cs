using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Draws every value of a table within its standard error. Immutable.</summary>
internal sealed class SampledValues
{
    // By the position of the indicator in the design; empty for a group.
    private readonly double[][] _values;

    private readonly double[][] _errors;

    public SampledValues(ConstructedIndex nominal, UnitTable standardErrors)
    {
        var design = nominal.Design;
        _values = new double[design.Nodes.Count][];
        _errors = new double[design.Nodes.Count][];
        var engine = new IndexEngine(nominal.Preparation, design);
        for (int node = 0; node < _values.Length; node++)
        {
            _values[node] = engine.IsIndicator(node) ? engine.Values(node).ToArray() : [];
            _errors[node] = engine.IsIndicator(node) ? Match(nominal, standardErrors, node, _values[node]) : [];
        }
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

    private static double[] Match(ConstructedIndex nominal, UnitTable errors, int node, double[] values)
    {
        var data = nominal.Data;
        string code = nominal.Design.Nodes[node].Code;
        if (!errors.TryIndexOf(code, out int column))
        {
            throw new ArgumentException($"There are no standard errors of {code}.", nameof(errors));
        }

        if (nominal.Treatments.Any(row => row.IsTransformed && row.Indicator == nominal.Design.Nodes[node]))
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
