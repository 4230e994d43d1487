using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Quantiles of one or several indicators in one or several domains.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class QuantileEstimates
{
    internal QuantileEstimates(List<QuantileEstimate> rows, List<UndefinedEstimate> undefined)
    {
        Rows = rows.AsReadOnly();
        Undefined = undefined.AsReadOnly();
    }

    /// <summary>Gets the estimates: the indicators in the order asked for, each with its domains in ordinal order.</summary>
    public IReadOnlyList<QuantileEstimate> Rows { get; }

    /// <summary>Gets what was asked for and cannot be estimated.</summary>
    public IReadOnlyList<UndefinedEstimate> Undefined { get; }

    /// <summary>Returns how many estimates there are and how many are undefined.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} quantiles, {Undefined.Count} undefined");
}
