namespace Papi.Scoring.Comparison;

/// <summary>How a score moved per year, over three years or more that may be compared.</summary>
/// <remarks>Slopes are per calendar year, whatever years are missing between. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Trend
{
    internal const int FewestYears = 3;

    internal Trend(SurveyYear[] years, double[] values, bool isShareOfScale, LocalizedText? note)
    {
        Years = Array.AsReadOnly(years);
        IsShareOfScale = isShareOfScale;
        Note = note;
        double[] numbers = Array.ConvertAll(years, year => (double)year.Value);
        LeastSquares = LeastSquaresSlope.Fit(numbers, values);
        TheilSen = TheilSenSlope.Fit(numbers, values);
    }

    /// <summary>Gets the years, earliest first.</summary>
    public IReadOnlyList<SurveyYear> Years { get; }

    /// <summary>Gets whether slopes are shares of the scale (0 to 1) per year; otherwise they are points per year.</summary>
    public bool IsShareOfScale { get; }

    /// <summary>Gets the slope by ordinary least squares.</summary>
    public LeastSquaresSlope LeastSquares { get; }

    /// <summary>Gets the slope by Theil and Sen, robust against an odd year.</summary>
    public TheilSenSlope TheilSen { get; }

    /// <summary>Gets the breaks among the years: reasons not to compare them, or else breaks of parts; null where there are none.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Gets whether a break that speaks against comparing lies among the years, because the options asked for it.</summary>
    public bool IsAcrossBreak { get; internal init; }

    /// <summary>Gets whether one of the scores is an estimate, which no error of the slope accounts for.</summary>
    public bool IsEstimate { get; internal init; }

    /// <summary>Returns the years and both slopes.</summary>
    public override string ToString() =>
        $"{Years[0]}-{Years[^1]}, {Years.Count} years{(IsShareOfScale ? ", shares of the scale" : "")}: least squares {LeastSquares}; Theil-Sen {TheilSen}{(IsEstimate ? " (estimate)" : "")}{(IsAcrossBreak ? $"; across a break ({Note})" : "")}";
}
