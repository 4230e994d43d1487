using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Multivariate;

/// <summary>The values of one indicator, turned round where less is better: the one place here that knows of directions.</summary>
/// <param name="Indicator">The code in the spelling of the design.</param>
/// <param name="Values">In the order of the units, NaN where missing; greater is better.</param>
internal sealed record OrientedColumn(string Indicator, double[] Values)
{
    /// <summary>Takes the columns of the indicators below a node.</summary>
    /// <exception cref="ArgumentException">The node is an indicator or unknown, or the table lacks an indicator.</exception>
    public static OrientedColumn[] Below(UnitTable data, IndexDesign design, string parent) =>
        design.ChildrenOf(parent).Count > 0
            ? [.. design.IndicatorsOf(parent).Select(node => Of(data, node))]
            : throw new ArgumentException($"{parent} is an indicator and has none below it.", nameof(parent));

    /// <summary>Whether the values of a column without NaN are all the same, to the resolution of scores.</summary>
    public static bool IsConstant(ReadOnlySpan<double> values)
    {
        double min = double.PositiveInfinity;
        double max = double.NegativeInfinity;
        foreach (double value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        return values.IsEmpty || Resolution.AreEqual(min, max);
    }

    /// <summary>Reads the column of an indicator as it is, NaN where missing.</summary>
    /// <exception cref="ArgumentException">The table lacks the indicator.</exception>
    public static ReadOnlySpan<double> Read(UnitTable data, string indicator) =>
        data.Column(data.IndexOfIndicator(indicator));

    private static OrientedColumn Of(UnitTable data, DesignNode node)
    {
        double[] values = Read(data, node.Code).ToArray();
        if (node.Direction == IndicatorDirection.LowerIsBetter)
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = -values[i];
            }
        }

        return new OrientedColumn(node.Code, values);
    }
}
