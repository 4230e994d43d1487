using System.Globalization;
using System.Runtime.InteropServices;

namespace Papi.Scoring.Survey;

/// <summary>Reads the design columns of rows: the unit of the last stage and the weight of each.</summary>
internal sealed class RowReader(SurveyData data, SampleUnits units, SurveyProblemList problems)
{
    /// <summary>Reads the weights; all of them are above 0 if there is no problem.</summary>
    public double[] ReadWeights()
    {
        double[] weights = data.Numbers(units.Options.Weights);
        for (int row = 0; row < weights.Length; row++)
        {
            if (double.IsNaN(weights[row]))
            {
                problems.Add(SurveyProblemKind.MissingWeight, row, $"{units.Options.Weights} is missing");
            }
            else if (weights[row] <= 0)
            {
                problems.Add(
                    SurveyProblemKind.WeightNotPositive,
                    row,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{units.Options.Weights} is {weights[row]}; a weight is above 0"
                    )
                );
            }
        }

        return weights;
    }

    /// <summary>Looks up the columns of all stages.</summary>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public static void RequireColumns(SurveyData data, SurveyDesignOptions options)
    {
        foreach (var stage in options.Stages.Take(options.Depth))
        {
            foreach (string labels in new[] { stage.Strata, stage.Clusters }.OfType<string>())
            {
                data.Categories(labels);
            }

            string?[] numbers = [stage.PopulationSizes ?? stage.SamplingFractions, stage.Certainty];
            foreach (string column in numbers.OfType<string>())
            {
                data.Numbers(column);
            }
        }
    }

    /// <summary>Reads the units of all stages.</summary>
    /// <returns>For each row the number of its unit of the last stage.</returns>
    public int[] ReadUnits()
    {
        int[] numbers = new int[data.RowCount];
        for (int stage = 0; stage < units.Depth; stage++)
        {
            ReadStage(stage, numbers);
        }

        return numbers;
    }

    private void ReadStage(int number, int[] numbers)
    {
        var stage = units.Options.Stages[number];
        var strata = stage.Strata is null ? null : data.Categories(stage.Strata);
        var clusters = stage.Clusters is null ? null : data.Categories(stage.Clusters);
        string? sizeColumn = stage.PopulationSizes ?? stage.SamplingFractions;
        double[]? sizes = sizeColumn is null ? null : data.Numbers(sizeColumn);
        double[]? certain = stage.Certainty is null ? null : data.Numbers(stage.Certainty);
        var seen = new Dictionary<(int Parent, int Stratum, int Cluster), int>();
        var last = (Parent: -1, Stratum: -1, Cluster: -1);
        int unit = 0;
        for (int row = 0; row < numbers.Length; row++)
        {
            var key = (Parent: numbers[row], Stratum: strata?.Codes[row] ?? 0, Cluster: clusters?.Codes[row] ?? row);
            if (key.Stratum == CategoryColumn.Missing)
            {
                problems.Add(SurveyProblemKind.MissingStratum, row, $"{stage.Strata} is missing");
            }

            if (key.Cluster == CategoryColumn.Missing)
            {
                problems.Add(SurveyProblemKind.MissingCluster, row, $"{stage.Clusters} is missing");
            }

            double size = sizes?[row] ?? double.NaN;
            bool isCertain = IsCertain(stage, certain, row);
            if (key != last)
            {
                last = key;
                ref int entry = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, key, out bool isKnown);
                if (!isKnown)
                {
                    var described = new SampleUnit(
                        key.Parent,
                        LabelOf(strata, key.Stratum),
                        LabelOf(clusters, key.Cluster),
                        isCertain ? double.NaN : size,
                        isCertain,
                        row
                    );
                    entry = clusters is null
                        ? units.Enter(number, described)
                        : units.NumberOf(number, described, problems);
                }

                unit = entry;
            }

            if (stage.LeavesVarianceToNext)
            {
                CheckSize(stage, size, isCertain || sizes is null, row);
                units.Check(number, unit, size, isCertain, row, problems);
            }

            numbers[row] = unit;
        }
    }

    private static string LabelOf(CategoryColumn? column, int code) =>
        column is null || code == CategoryColumn.Missing ? "" : column.Labels[code];

    private bool IsCertain(SamplingStage stage, double[]? certain, int row)
    {
        if (certain is null || certain[row] is 0)
        {
            return false;
        }

        if (certain[row] is not 1)
        {
            problems.Add(
                SurveyProblemKind.Certainty,
                row,
                double.IsNaN(certain[row])
                    ? $"{stage.Certainty} is missing"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{stage.Certainty} is {certain[row]}, neither 0 nor 1"
                    )
            );
        }

        return true;
    }

    private void CheckSize(SamplingStage stage, double size, bool needsNone, int row)
    {
        if (!needsNone && (!(size > 0) || (stage.SamplingFractions is not null && size > 1)))
        {
            string found = double.IsNaN(size) ? "missing" : size.ToString(CultureInfo.InvariantCulture);
            SampleUnits.AddSizeProblem(stage, row, found, problems);
        }
    }
}
