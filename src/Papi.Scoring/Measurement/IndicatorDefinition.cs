using System.Collections.ObjectModel;
using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Measurement;

/// <summary>How an indicator follows from the answers to a question.</summary>
/// <remarks>Checked by <see cref="Questionnaire.Create"/>, which reports all problems of all indicators together. Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorDefinition
{
    /// <summary>Gets the number in the edition or the stable id of the indicator, such as <c>7.2.1</c>.</summary>
    public string Node { get; init; } = "";

    /// <summary>Gets the column of answers.</summary>
    public string Question { get; init; } = "";

    /// <summary>Gets what is made of the answers; a share unless given.</summary>
    public IndicatorMeasure Measure { get; init; }

    /// <summary>Gets the codes that are answers; any other code counts as no answer. Empty, the default, takes every number, which in a mean must lie on the scale.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<double> ValidCodes
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the codes that count in a share; empty for a mean.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<double> CountedCodes
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets which end of the scale is the good one; null, the default, leaves it to the edition, and anything else must agree with it.</summary>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>Gets the scale; null, the default, leaves it to the edition, and anything else must agree with it.</summary>
    public ScoreRange? Scale { get; init; }

    /// <summary>Returns the indicator and the question.</summary>
    public override string ToString() => $"{Node} from {Question}";

    /// <summary>Makes the values of the indicator of the answers.</summary>
    /// <param name="answers">One answer a row; NaN is a missing one.</param>
    /// <param name="scale">The scale of the indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">An answer that counts in a mean is outside the scale.</exception>
    internal double[] Recode(double[] answers, ScoreRange scale)
    {
        double[] values = Array.ConvertAll(
            answers,
            answer =>
                double.IsNaN(answer) || (ValidCodes.Count > 0 && !ValidCodes.Contains(answer)) ? double.NaN
                : Measure == IndicatorMeasure.Mean ? answer
                : CountedCodes.Contains(answer) ? scale.Max
                : scale.Min
        );

        // A code of no answer, such as 98, would pass as a very good one: few of them leave the mean on its scale.
        int beyond = Array.FindIndex(values, value => !double.IsNaN(value) && !scale.Contains(value));
        return beyond < 0
            ? values
            : throw new ArgumentOutOfRangeException(
                nameof(answers),
                values[beyond],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Row {beyond + 1} of {Question} is outside the scale {scale} of {Node}; name the valid codes where some are no answers."
                )
            );
    }

    private static ReadOnlyCollection<double> Copy(IReadOnlyList<double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Array.AsReadOnly([.. value]);
    }
}
