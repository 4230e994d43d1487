using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>Sums and covariances of means.</summary>
internal static class MeanTerms
{
    public static SurveyContrast Combine(SurveySums sums, string name, IReadOnlyList<MeanTerm> terms)
    {
        double value = 0;
        var parts = new ScopeParts(sums.Tree);
        var effective = new EffectiveDegreesOfFreedom(sums.Tree);
        foreach (var term in terms)
        {
            value += Add(sums, term, parts, effective);
        }

        double error = parts.StandardError();
        return double.IsFinite(error)
            ? new SurveyContrast(
                name,
                value,
                error,
                sums.DegreesOfFreedomRule == DegreesOfFreedomRule.Design ? sums.DegreesOfFreedom : effective.Compute()
            )
            : throw new UndefinedEstimateException(
                new UndefinedEstimate(name, Domain: null, UndefinedReason.NoVariance)
            );
    }

    public static MeanCovariance Covariance(SurveySums sums, IReadOnlyList<MeanTerm> terms)
    {
        double[][] deviations = new double[terms.Count][];
        double[][] covariances = new double[terms.Count][];
        for (int i = 0; i < deviations.Length; i++)
        {
            var parts = new ScopeParts(sums.Tree);
            Add(sums, terms[i], parts, effective: null);
            deviations[i] = parts.Deviations();
            covariances[i] = new double[i + 1];
            for (int j = 0; j <= i; j++)
            {
                covariances[i][j] = Deviations.Product(deviations[i], deviations[j]);
            }

            if (!double.IsFinite(covariances[i][i]))
            {
                throw new UndefinedEstimateException(
                    new UndefinedEstimate(terms[i].Indicator, terms[i].Domain, UndefinedReason.NoVariance)
                );
            }
        }

        return new MeanCovariance(terms, covariances);
    }

    /// <summary>Adds a mean times its coefficient.</summary>
    /// <returns>The product.</returns>
    private static double Add(SurveySums sums, MeanTerm term, ScopeParts parts, EffectiveDegreesOfFreedom? effective)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (!double.IsFinite(term.Coefficient))
        {
            throw new ArgumentOutOfRangeException(nameof(term), term.Coefficient, "A coefficient is finite.");
        }

        int indicator = IndexOf(sums.Indicators, term.Indicator);
        var scope = term.Domain is null ? sums.WholeScope : sums.DomainScopes![IndexOf(sums.Domains, term.Domain)];
        var reader = new SumReader(sums, indicator);
        double weights = reader.TotalWeights(scope);
        if (weights == 0)
        {
            throw new UndefinedEstimateException(sums.UndefinedAt(indicator, scope));
        }

        double mean = reader.TotalValues(scope) / weights;
        for (int i = 0; i < scope.Cells.Length; i++)
        {
            int cell = scope.Cells[i];
            double part = (reader.Values(cell) - (mean * reader.Weights(cell))) / weights;
            parts.Add(scope.Leaves[i], term.Coefficient * part);
            effective?.Add(scope.Leaves[i], term.Coefficient * reader.Weights(cell) / weights);
        }

        return term.Coefficient * mean;
    }

    private static int IndexOf(IReadOnlyList<string> known, string name)
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (string.Equals(known[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"There are no sums of {Quotation.Of(name)}.", nameof(name));
    }
}
