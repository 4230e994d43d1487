using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Measurement;

/// <summary>A score of a province that a survey measured, with its standard error.</summary>
/// <param name="Province">The province.</param>
/// <param name="Node">The indicator, sub-dimension, dimension or total.</param>
/// <param name="Score">The score in the unit of the node.</param>
/// <param name="StandardError">Its standard error in the same unit; 0 or more and finite.</param>
/// <param name="DegreesOfFreedom">By the rule asked for, not necessarily whole; 0 or more.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record MeasuredScore(
    Province Province,
    IndexNode Node,
    Score Score,
    double StandardError,
    double DegreesOfFreedom
)
{
    /// <summary>Takes the score as an estimate: for intervals and the significance of differences.</summary>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    public ScoreEstimate ToScoreEstimate() =>
        DegreesOfFreedom > 0
            ? new ScoreEstimate(Score, StandardError, DegreesOfFreedom)
            : throw new InvalidOperationException("The design has as many strata as clusters.");

    /// <summary>Returns the province, the node and the score with at most six decimals.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province}, {Node.Code}: {Score.Points:0.######} (SE {StandardError:0.######})"
        );
}
