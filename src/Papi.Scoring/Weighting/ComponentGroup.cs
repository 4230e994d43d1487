using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>How well the first principal component stands for the children of one group.</summary>
/// <param name="Group">The group.</param>
/// <param name="ExplainedShare">The share of the variance of the standardised children along the component, above 0 to 1.</param>
/// <param name="Units">How many units have a score on all children and so count.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ComponentGroup(DesignNode Group, double ExplainedShare, int Units)
{
    /// <summary>Returns the group and the share with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Group}: {ExplainedShare:0.####} of the variance, {Units} units");
}
