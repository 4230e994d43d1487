using Papi.Scoring.Geography;
using Papi.Scoring.Numerics;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Measurement;

/// <summary>How scores are made of a survey.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SurveyScoringOptions
{
    /// <summary>Gets the survey year, which the edition covers.</summary>
    public required SurveyYear Year { get; init; }

    /// <summary>Gets the column of labels that names the province of a row, by its code or any spelling of its name.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public required string By
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Gets the provinces; null, the default, takes those of the year.</summary>
    public ProvinceRegistry? Provinces { get; init; }

    /// <summary>Gets whether the indicators at hand stand for a set that is not complete; false, the default, leaves such a score out.</summary>
    /// <remarks>The result is then not the published score.</remarks>
    public bool AcceptIncompleteIndicators { get; init; }

    /// <summary>Gets what every result will name as the version of its data: <c>survey</c> unless given.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or blank.</exception>
    public string DataVersion
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "survey";

    /// <inheritdoc cref="EstimationOptions.DegreesOfFreedom"/>
    public DegreesOfFreedomRule DegreesOfFreedom
    {
        get;
        init => field = EstimationOptions.Checked(value);
    }

    /// <summary>Gets how many threads work at most, 1 or more; null, the default, leaves it to the runtime. No number depends on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MaxThreads
    {
        get;
        init => field = ThreadCount.Checked(value, nameof(value));
    }
}
