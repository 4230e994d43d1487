using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Calibration;

/// <summary>A sample whose weights add up to known numbers of people.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class CalibratedDesign
{
    internal CalibratedDesign(SurveyDesign before, double[] weights, IReadOnlyList<MarginDifference> iterations)
    {
        Design = before.WithWeights(weights);
        Weights = Array.AsReadOnly(weights);
        Iterations = Array.AsReadOnly([.. iterations]);
        var old = before.Weights;
        double least = double.PositiveInfinity;
        double greatest = 0;
        for (int row = 0; row < weights.Length; row++)
        {
            if (old[row] > 0)
            {
                least = Math.Min(least, weights[row] / old[row]);
                greatest = Math.Max(greatest, weights[row] / old[row]);
            }
        }

        LeastFactor = least;
        GreatestFactor = greatest;
    }

    /// <summary>Gets the sample with the new weights.</summary>
    public SurveyDesign Design { get; }

    /// <summary>Gets the new weights, one a row.</summary>
    public IReadOnlyList<double> Weights { get; }

    /// <summary>Gets the worst group after each iteration; the last one is within the tolerance.</summary>
    public IReadOnlyList<MarginDifference> Iterations { get; }

    /// <summary>Gets the least factor between a new and an old weight; above 0.</summary>
    public double LeastFactor { get; }

    /// <summary>Gets the greatest factor between a new and an old weight: great ones call for trimming.</summary>
    public double GreatestFactor { get; }

    /// <summary>Returns the iterations and the factors.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Iterations.Count} iterations, weights × {LeastFactor:0.####} to {GreatestFactor:0.####}"
        );
}
