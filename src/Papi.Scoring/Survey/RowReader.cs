using System.Globalization;
using System.Runtime.InteropServices;
using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>Reads the design columns of rows: the unit of the last stage and the weight of each.</summary>
internal sealed class RowReader(
    SurveyData data,
    SurveyDesignOptions options,
    SampleUnits units,
    SurveyProblemList problems
)
{
    /// <summary>Notes a size of a stratum that does not fit.</summary>
    public static void AddSizeProblem(SamplingStage stage, int row, string found, SurveyProblemList problems)
    {
        if (stage.SamplingFractions is null)
        {
            problems.Add(SurveyProblemKind.PopulationSize, row, $"{stage.PopulationSizes} is {found}");
        }
        else
        {
            problems.Add(SurveyProblemKind.SamplingFraction, row, $"{stage.SamplingFractions} is {found}");
        }
    }

    /// <summary>Reads the weights; all of them are above 0 if there is no problem.</summary>
    public double[] ReadWeights()
    {
        double[] weights = data.Numbers(options.Weights);
        for (int row = 0; row < weights.Length; row++)
        {
            if (double.IsNaN(weights[row]))
            {
                problems.Add(SurveyProblemKind.MissingWeight, row, $"{options.Weights} is missing");
            }
            else if (weights[row] <= 0)
            {
                problems.Add(
                    SurveyProblemKind.WeightNotPositive,
                    row,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{options.Weights} is {weights[row]}; a weight is above 0"
                    )
                );
            }
        }

        return weights;
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
        var stage = options.Stages[number];
        var strata = stage.Strata is null ? null : data.Categories(stage.Strata);
        var clusters = stage.Clusters is null ? null : data.Categories(stage.Clusters);
        string? sizeColumn = stage.PopulationSizes ?? stage.SamplingFractions;
        double[]? sizes = sizeColumn is null ? null : data.Numbers(sizeColumn);
        double[]? certain = stage.Certainty is null ? null : data.Numbers(stage.Certainty);
        var seen = new Dictionary<(int Parent, int Stratum, int Cluster), int>();
        var homes = new Dictionary<int, (int Parent, int Stratum)>();
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
                        clusters is null ? "" : LabelOf(clusters, key.Cluster),
                        isCertain ? double.NaN : size,
                        isCertain,
                        row
                    );
                    entry = clusters is null ? units.Enter(number, described) : units.NumberOf(number, described);
                    CheckHome(stage, clusters, homes, key, row);
                }

                unit = entry;
            }

            CheckUnit(stage, units.At(number)[unit], size, isCertain, sizes is not null, row);
            numbers[row] = unit;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>A label that was declared unique lies in one place.</summary>
    private void CheckHome(
        SamplingStage stage,
        CategoryColumn? clusters,
        Dictionary<int, (int Parent, int Stratum)> homes,
        (int Parent, int Stratum, int Cluster) key,
        int row
    )
    {
        if (
            options.HasUniqueClusters
            && clusters is not null
            && key.Cluster != CategoryColumn.Missing
            && !homes.TryAdd(key.Cluster, (key.Parent, key.Stratum))
            && homes[key.Cluster] != (key.Parent, key.Stratum)
        )
        {
            problems.Add(
                SurveyProblemKind.ClusterInTwoStrata,
                row,
                $"{stage.Clusters} {Quotation.Of(clusters.Labels[key.Cluster])} lies in two strata, although its label was declared unique"
            );
        }
    }

    private void CheckUnit(SamplingStage stage, SampleUnit unit, double size, bool isCertain, bool hasSizes, int row)
    {
        if (unit.IsCertain != isCertain)
        {
            problems.Add(
                SurveyProblemKind.Certainty,
                row,
                $"{stage.Certainty} varies within {Quotation.Of(unit.Cluster)}"
            );
        }
        else if (!hasSizes || isCertain)
        {
            return;
        }
        else if (!(size > 0) || (stage.SamplingFractions is not null && size > 1))
        {
            AddSizeProblem(stage, row, double.IsNaN(size) ? "missing" : Text($"{size}"), problems);
        }
        else if (!size.Equals(unit.Size))
        {
            AddSizeProblem(stage, row, Text($"{unit.Size} and {size} in one unit"), problems);
        }
    }
}
