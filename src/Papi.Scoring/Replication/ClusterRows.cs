using System.Globalization;
using Papi.Scoring.Survey;
using Papi.Scoring.Text;

namespace Papi.Scoring.Replication;

/// <summary>A table with one row for each cluster of the first stage of a sample.</summary>
internal sealed class ClusterRows
{
    private readonly SurveyData _table;

    // The row of each cluster.
    private readonly int[] _rows;

    /// <summary>Finds the clusters by their labels.</summary>
    /// <exception cref="ArgumentException">A cluster has no row, or a row has no cluster of its own.</exception>
    public ClusterRows(SurveyDesign design, SurveyData table)
    {
        if (design.Options.Stages is not [{ Clusters: { } clusterColumn } stage, ..])
        {
            throw new ArgumentException("Rows of the sample were drawn without clusters.", nameof(table));
        }

        _table = table;
        _rows = new int[design.ClusterCount];
        Array.Fill(_rows, -1);
        var clusters = ClustersOf(design, stage.Strata, clusterColumn);
        for (int row = 0; row < table.RowCount; row++)
        {
            var labels = LabelsAt(table, stage.Strata, clusterColumn, row);
            if (!clusters.TryGetValue(labels, out int cluster) || _rows[cluster] >= 0)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Row {row + 1} is {NameOf(labels)}, which is no cluster of the sample or has a row already."
                    ),
                    nameof(table)
                );
            }

            _rows[cluster] = row;
        }

        if (Array.IndexOf(_rows, -1) is >= 0 and var missing)
        {
            var labels = clusters.First(item => item.Value == missing).Key;
            throw new ArgumentException($"The cluster {NameOf(labels)} has no row.", nameof(table));
        }
    }

    /// <summary>Gives a column of weights or multipliers back that is complete and not negative.</summary>
    public static double[] Checked(string column, double[] values, string parameter)
    {
        int wrong = Array.FindIndex(values, value => !(value >= 0));
        return wrong < 0
            ? values
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Row {wrong + 1} of {Quotation.Of(column)} is missing or negative."
                ),
                parameter
            );
    }

    /// <summary>Reads one column in the order of the clusters.</summary>
    public double[] Read(string column)
    {
        double[] values = Checked(column, _table.Numbers(column), nameof(column));
        return Array.ConvertAll(_rows, row => values[row]);
    }

    private static Dictionary<(string Stratum, string Cluster), int> ClustersOf(
        SurveyDesign design,
        string? strata,
        string clusterColumn
    )
    {
        var clusters = new Dictionary<(string Stratum, string Cluster), int>();
        int[] clusterOfLeaf = design.Tree.Stages[0].UnitOfLeaf;
        for (int row = 0; row < design.LeafOfRow.Length; row++)
        {
            clusters.TryAdd(LabelsAt(design.Data, strata, clusterColumn, row), clusterOfLeaf[design.LeafOfRow[row]]);
        }

        return clusters;
    }

    private static (string Stratum, string Cluster) LabelsAt(
        SurveyData data,
        string? strata,
        string clusters,
        int row
    ) => (strata is null ? "" : data.CategoryAt(strata, row) ?? "", data.CategoryAt(clusters, row) ?? "");

    private static string NameOf((string Stratum, string Cluster) labels) =>
        labels.Stratum.Length == 0 ? labels.Cluster : $"{labels.Stratum} / {labels.Cluster}";
}
