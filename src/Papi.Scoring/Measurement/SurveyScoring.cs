using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Replication;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Measurement;

/// <summary>Carries the answers to a survey up to indicators, sub-dimensions, dimensions and the total.</summary>
/// <remarks>
/// Every score of PAPI is a constant plus multiples of the means of its indicators: each is rescaled linearly from its own
/// scale, turned round where less is better, averaged and added up. Indicators of a province come from the same clusters
/// and move together, so the variance of a score is not the sum of those of its parts: it is that of the same multiples of
/// the linearised values of the means, cluster by cluster (Särndal, Swensson and Wretman 1992, section 5.5), or it comes
/// from replicates of the whole computation. Both agree in the first order; with the dozen clusters of a province the
/// jackknife is a few per cent greater.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class SurveyScoring
{
    /// <summary>Computes scores with standard errors by linearisation.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="questionnaire">How the indicators follow from the answers; each on its own valid rows.</param>
    /// <param name="options">The year and the column of provinces.</param>
    /// <exception cref="ArgumentException">Two labels name one province.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition does not cover the year, or an answer that counts in a mean is outside the scale of its indicator.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <exception cref="UnknownProvinceException">A label names no province of the year.</exception>
    /// <exception cref="UndefinedEstimateException">A variance cannot be computed.</exception>
    public static MeasuredScores Compute(SurveyDesign design, Questionnaire questionnaire, SurveyScoringOptions options)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(options);
        var sums = Sum(design, questionnaire, options, options.MaxThreads);
        return Collect(
            questionnaire,
            options,
            sums.Means(),
            (domain, node, formula) =>
            {
                MeanTerm[] terms = [.. TermsOf(questionnaire, domain, formula)];
                var sum = sums.CombineMeans(node.Code, terms);
                return sum with { Value = formula.Constant + sum.Value };
            }
        );
    }

    /// <summary>Computes scores with standard errors from replicates of the whole computation.</summary>
    /// <param name="replicates">The sample with its replicates.</param>
    /// <param name="questionnaire">How the indicators follow from the answers; each on its own valid rows.</param>
    /// <param name="options">The year and the column of provinces.</param>
    /// <exception cref="ArgumentException">Two labels name one province.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The edition does not cover the year, or an answer that counts in a mean is outside the scale of its indicator.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <exception cref="UnknownProvinceException">A label names no province of the year.</exception>
    public static MeasuredScores Compute(
        ReplicateDesign replicates,
        Questionnaire questionnaire,
        SurveyScoringOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(replicates);
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(options);
        var means = replicates.EstimateMeans(
            (design, maxThreads) => Sum(design, questionnaire, options, maxThreads),
            options.MaxThreads
        );
        return Collect(
            questionnaire,
            options,
            means.Estimates,
            (domain, node, formula) =>
            {
                double value = formula.Constant;
                double degrees = double.PositiveInfinity;
                double[] values = new double[replicates.Count];
                Array.Fill(values, formula.Constant);
                foreach (var term in TermsOf(questionnaire, domain, formula))
                {
                    var mean = means.Estimates.Find(term.Indicator, domain);
                    value += term.Coefficient * mean.Value;

                    // The indicators of a province share its clusters: that with the fewest answers bounds the sum.
                    degrees = Math.Min(degrees, mean.DegreesOfFreedom);
                    var ofTerm = means.ReplicatesOf(term.Indicator, domain);
                    for (int i = 0; i < values.Length; i++)
                    {
                        values[i] += term.Coefficient * ofTerm[i];
                    }
                }

                return new SurveyContrast(node.Code, value, replicates.StandardError(value, values), degrees);
            }
        );
    }

    private static SurveySums Sum(
        SurveyDesign design,
        Questionnaire questionnaire,
        SurveyScoringOptions options,
        int? maxThreads
    ) =>
        design.Sum(
            [.. questionnaire.Nodes.Select(node => node.Id)],
            [],
            [
                .. questionnaire.Indicators.Zip(
                    questionnaire.Nodes,
                    (indicator, node) => indicator.Recode(design.Data.Numbers(indicator.Question), node.Scale!.Value)
                ),
            ],
            options.By,
            new EstimationOptions { DegreesOfFreedom = options.DegreesOfFreedom, MaxThreads = maxThreads }
        );

    private static MeasuredScores Collect(
        Questionnaire questionnaire,
        SurveyScoringOptions options,
        SurveyEstimates means,
        Func<string, IndexNode, NodeFormula, SurveyContrast> compute
    )
    {
        var provinces = FindProvinces(means, options);
        var rows = new MeasuredScore[provinces.Count][];
        var estimated = means.Rows.ToLookup(row => row.Domain, row => row, StringComparer.Ordinal);
        Parallel.For(
            0,
            rows.Length,
            new ParallelOptions { MaxDegreeOfParallelism = options.MaxThreads ?? -1 },
            i =>
            {
                var (province, domain) = provinces[i];
                var present = estimated[domain].ToDictionary(mean => mean.Indicator, StringComparer.Ordinal);
                var formulas = NodeFormula.Of(
                    questionnaire.Index,
                    questionnaire.Nodes,
                    [.. questionnaire.Nodes.Select(node => present.ContainsKey(node.Id))],
                    options.AcceptIncompleteIndicators
                );
                rows[i] =
                [
                    .. questionnaire
                        .Index.Nodes.Where(node => formulas[node.Position] is not null)
                        .Select(node =>
                        {
                            var sum = compute(domain, node, formulas[node.Position]!);
                            return new MeasuredScore(
                                province,
                                node,
                                new Score(sum.Value),
                                sum.StandardError,
                                sum.DegreesOfFreedom
                            );
                        }),
                ];
            }
        );
        return new MeasuredScores(questionnaire, options, [.. rows.SelectMany(row => row)]);
    }

    private static List<(Province Province, string Domain)> FindProvinces(
        SurveyEstimates means,
        SurveyScoringOptions options
    )
    {
        var registry = options.Provinces ?? ProvinceRegistry.ForYear(options.Year);
        var found = new SortedDictionary<int, (Province Province, string Domain)>();
        foreach (string label in means.Domains)
        {
            var province = registry.Find(label);
            if (!found.TryAdd(province.Index, (province, label)))
            {
                throw new ArgumentException(
                    $"'{found[province.Index].Domain}' and '{label}' both name {province}.",
                    nameof(options)
                );
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<MeanTerm> TermsOf(Questionnaire questionnaire, string domain, NodeFormula formula) =>
        questionnaire
            .Nodes.Select((node, i) => new MeanTerm(node.Id, domain, formula.Multiples[i]))
            .Where(term => term.Coefficient != 0);
}
