using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Calibration;

/// <summary>A sample whose weights are within bounds.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class TrimmedDesign
{
    internal TrimmedDesign(
        SurveyDesign before,
        double[] weights,
        int raisedCount,
        int cutCount,
        double movedWeight,
        int iterations
    )
    {
        Design = before.WithWeights(weights);
        Weights = Array.AsReadOnly(weights);
        RaisedCount = raisedCount;
        CutCount = cutCount;
        MovedWeight = movedWeight;
        Iterations = iterations;
    }

    /// <summary>Gets the sample with the new weights.</summary>
    public SurveyDesign Design { get; }

    /// <summary>Gets the new weights, one a row.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Gets how many weights ended on the lower bound.</summary>
    public int RaisedCount { get; }

    /// <summary>Gets how many weights ended on the upper bound.</summary>
    public int CutCount { get; }

    /// <summary>Gets how much weight went from some rows to others; the sum of all weights stays.</summary>
    public double MovedWeight { get; }

    /// <summary>Gets how often weights were cut and what was cut off was shared out; 0 where all were within bounds.</summary>
    public int Iterations { get; }

    /// <summary>Returns what was trimmed.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CutCount} weights cut, {RaisedCount} raised, {MovedWeight:0.######} moved in {Iterations} iterations"
        );
}
