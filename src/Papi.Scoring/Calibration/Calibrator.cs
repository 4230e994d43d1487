using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Calibration;

/// <summary>Makes the weights of a sample add up to known numbers of people, and keeps them within bounds.</summary>
/// <remarks>
/// Standard errors by linearisation take the new weights as if they were those of the sample: they do not know that the
/// margins are certain, and are as a rule too great. Replicates know it where each of them is calibrated like the sample:
/// calibrate <c>replicates.Replicate(k)</c> for every k, estimate, and take
/// <see cref="Replication.ReplicateDesign.StandardError"/>. Source: Särndal, Swensson and Wretman (1992), section 7.6;
/// Lumley, Complex Surveys (2010), chapter 7.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class Calibrator
{
    /// <summary>Multiplies the weights of each group so that they add up to the number of its people.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="margin">The groups and their people.</param>
    /// <exception cref="ArgumentException">A row has no label, a label that rows have has no total, or the other way round.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public static CalibratedDesign PostStratify(SurveyDesign design, PopulationMargin margin)
    {
        ArgumentNullException.ThrowIfNull(margin);
        return Rake(design, [margin]);
    }

    /// <summary>Meets several margins at once by scaling to one after the other, over and over.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="margins">The groups of each margin and their people; at least one, all of the same population.</param>
    /// <param name="options">When to end; null for the default.</param>
    /// <returns>The sample with new weights. Among the rows of two groups of each of two margins, odds stay what they were.</returns>
    /// <remarks>Source: Deming and Stephan, Annals of Mathematical Statistics 11 (1940).</remarks>
    /// <exception cref="ArgumentException">
    /// There is no margin, a row has no label, a label that rows have has no total or the other way round, or two margins
    /// add up to different populations.
    /// </exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <exception cref="RakingException">The margins are not met after the greatest number of iterations; it names the worst.</exception>
    public static CalibratedDesign Rake(
        SurveyDesign design,
        IReadOnlyList<PopulationMargin> margins,
        RakingOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(margins);
        options ??= RakingOptions.Default;
        if (margins.Count == 0)
        {
            throw new ArgumentException("There is no margin.", nameof(margins));
        }

        MarginGroups[] groups = [.. margins.Select(margin => MarginGroups.Of(design, margin))];
        ThrowIfDifferentPopulations(margins, groups, options);
        double[] weights = design.Weights.ToArray();
        var iterations = new List<MarginDifference>();
        do
        {
            foreach (var group in groups)
            {
                group.Scale(weights);
            }

            iterations.Add(groups.Select(group => group.WorstOf(weights)).MaxBy(worst => worst.Relative)!);
        } while (iterations[^1].Relative > options.Tolerance && iterations.Count < options.MaxIterations);

        return iterations[^1].Relative <= options.Tolerance
            ? new CalibratedDesign(design, weights, iterations)
            : throw new RakingException(iterations);
    }

    /// <summary>Cuts weights to bounds and shares what is cut off among the others, in proportion to their weights.</summary>
    /// <param name="design">The sample; rows of weight 0 stay as they are.</param>
    /// <param name="lower">The least weight; 0 or more.</param>
    /// <param name="upper">The greatest weight; above <paramref name="lower"/>.</param>
    /// <returns>The sample with weights within the bounds and with the same sum, and what was done. Margins may be met no more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not finite or not in order.</exception>
    /// <exception cref="ArgumentException">The sum of the weights fits no weights within these bounds.</exception>
    public static TrimmedDesign Trim(SurveyDesign design, double lower, double upper)
    {
        ArgumentNullException.ThrowIfNull(design);
        if (lower is not (>= 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(lower), lower, "The lower bound is finite and not negative.");
        }

        if (upper <= lower || !double.IsFinite(upper))
        {
            throw new ArgumentOutOfRangeException(
                nameof(upper),
                upper,
                "The upper bound is finite and above the lower."
            );
        }

        double[] before = design.Weights.ToArray();
        double[] weights = [.. before];
        double sum = Sum(before);
        int count = before.Count(weight => weight > 0);
        if (sum < lower * count || sum > upper * count)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} weights between {lower} and {upper} cannot add up to {sum}."
                ),
                nameof(upper)
            );
        }

        // A weight that has been cut stays cut, so there are no more iterations than rows.
        bool[] isFixed = Array.ConvertAll(before, weight => weight <= 0);
        int iterations = 0;
        while (CutNext(weights, isFixed, lower, upper))
        {
            iterations++;
            Share(weights, isFixed, sum);
        }

        return new TrimmedDesign(
            design,
            weights,
            weights.Where((weight, row) => before[row] > 0 && before[row] < weight && weight <= lower).Count(),
            weights.Where((weight, row) => before[row] > weight && weight >= upper).Count(),
            0.5 * weights.Select((weight, row) => Math.Abs(weight - before[row])).Sum(),
            iterations
        );
    }

    private static void ThrowIfDifferentPopulations(
        IReadOnlyList<PopulationMargin> margins,
        MarginGroups[] groups,
        RakingOptions options
    )
    {
        for (int i = 1; i < groups.Length; i++)
        {
            if (Math.Abs((groups[i].Population / groups[0].Population) - 1) > options.Tolerance)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The totals of {margins[0].Column} add up to {groups[0].Population}, those of {margins[i].Column} to {groups[i].Population}."
                    ),
                    nameof(margins)
                );
            }
        }
    }

    // Both ends at once could leave too little for the rest: first the end at which more is to move.
    private static bool CutNext(double[] weights, bool[] isFixed, double lower, double upper)
    {
        double above = 0;
        double below = 0;
        for (int row = 0; row < weights.Length; row++)
        {
            above += isFixed[row] ? 0 : Math.Max(weights[row] - upper, 0);
            below += isFixed[row] ? 0 : Math.Max(lower - weights[row], 0);
        }

        if (above == 0 && below == 0)
        {
            return false;
        }

        for (int row = 0; row < weights.Length; row++)
        {
            bool isOut = above >= below ? weights[row] > upper : weights[row] < lower;
            if (isOut && !isFixed[row])
            {
                weights[row] = above >= below ? upper : lower;
                isFixed[row] = true;
            }
        }

        return true;
    }

    private static void Share(double[] weights, bool[] isFixed, double sum)
    {
        double cut = 0;
        double free = 0;
        for (int row = 0; row < weights.Length; row++)
        {
            if (isFixed[row])
            {
                cut += weights[row];
            }
            else
            {
                free += weights[row];
            }
        }

        for (int row = 0; row < weights.Length; row++)
        {
            weights[row] *= isFixed[row] || free == 0 ? 1 : (sum - cut) / free;
        }
    }

    private static double Sum(double[] weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
