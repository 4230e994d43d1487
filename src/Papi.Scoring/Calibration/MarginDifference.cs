using System.Globalization;

namespace Papi.Scoring.Calibration;

/// <summary>How far the weights of one group are from the number of its people.</summary>
/// <param name="Column">The column of labels.</param>
/// <param name="Label">The label of the group.</param>
/// <param name="Total">The number of people.</param>
/// <param name="WeightSum">What the weights of the group add up to.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record MarginDifference(string Column, string Label, double Total, double WeightSum)
{
    /// <summary>Gets the difference as a share of the total; 0 or more.</summary>
    public double Relative => Math.Abs((WeightSum / Total) - 1);

    /// <summary>Returns the group and both numbers.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Column} '{Label}': {WeightSum:0.######} instead of {Total:0.######} ({100 * Relative:0.######} %)"
        );
}
