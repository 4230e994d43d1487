namespace Papi.Scoring.Survey;

/// <summary>Ratios with their standard errors.</summary>
internal static class RatioEstimator
{
    public static SurveyEstimates Run(SurveySums sums)
    {
        SumScope[] scopes = sums.DomainScopes ?? [sums.WholeScope];
        string[] names = [.. sums.RatioDefinitions.Select(ratio => ratio.ToString())];
        var grid = new SurveyEstimate?[names.Length * scopes.Length];
        var undefined = new List<UndefinedEstimate>();
        for (int i = 0; i < grid.Length; i++)
        {
            int ratio = i / scopes.Length;
            var scope = scopes[i % scopes.Length];
            var reason = Compute(sums, ratio, names[ratio], scope, out grid[i]);
            if (reason != UndefinedReason.None)
            {
                undefined.Add(new UndefinedEstimate(names[ratio], scope.Domain, reason));
            }
        }

        return new SurveyEstimates(names, sums.DomainScopes is null ? null : sums.Domains, grid, undefined);
    }

    private static UndefinedReason Compute(
        SurveySums sums,
        int ratio,
        string name,
        SumScope scope,
        out SurveyEstimate? estimate
    )
    {
        estimate = null;
        var numerator = new SumReader(sums, sums.Indicators.Count + (2 * ratio));
        var denominator = new SumReader(sums, sums.Indicators.Count + (2 * ratio) + 1);
        double rows = numerator.TotalRows(scope);
        double below = denominator.TotalValues(scope);
        if (rows == 0 || below == 0)
        {
            return scope.Cells.Length == 0 ? UndefinedReason.NoRows
                : rows == 0 ? UndefinedReason.NoAnswers
                : UndefinedReason.ZeroDenominator;
        }

        double value = numerator.TotalValues(scope) / below;
        var parts = new ScopeParts(sums.Tree);
        for (int i = 0; i < scope.Cells.Length; i++)
        {
            int cell = scope.Cells[i];
            parts.Add(scope.Leaves[i], (numerator.Values(cell) - (value * denominator.Values(cell))) / below);
        }

        double error = parts.StandardError();
        if (!double.IsFinite(error))
        {
            return UndefinedReason.NoVariance;
        }

        double weights = numerator.TotalWeights(scope);
        double degrees = sums.DegreesOfFreedomOf(sums.Indicators.Count + (2 * ratio), scope);
        estimate = new SurveyEstimate(name, scope.Domain, value, error, (long)rows, weights, degrees);
        return UndefinedReason.None;
    }
}
