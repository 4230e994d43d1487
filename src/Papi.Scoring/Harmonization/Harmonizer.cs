using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Harmonization;

/// <summary>Carries the scores of old provinces to the provinces that were formed from them, so that one series has one set of provinces.</summary>
/// <example><code>
/// var carried = Harmonizer.Harmonize(PublishedScores.Table.Aggregate(), ProvinceRegistry.Vintage2025);
/// Console.WriteLine(carried.Year(2024).Rank().Of("Tuyên Quang"));    // its score is marked as an estimate
/// </code></example>
/// <remarks>
/// <para>
/// On every node a province that was formed from several has Σ w x / Σ w over their scores x: the plain mean (w = 1)
/// unless weights are given. That is an estimate, because nobody surveyed the new province then; it is marked in the
/// year, in what is ranked, classified and compared from it, and in the version of the data. Where one of them has no
/// score there is no estimate, and <see cref="YearScores.MissingPredecessors"/> names it. A province that was formed
/// from one keeps its scores exactly; they are no estimates, only its ranks and tiers among the others are.
/// </para>
/// <para>
/// Tiers follow the convention of the year, applied to the new provinces: that of 2022 counts those without an estimate
/// at the bottom.
/// </para>
/// <para>
/// Aggregate before or after: by PAPI's own rules for what is missing, both give the same scores, to rounding, as long
/// as all provinces have their figures on the same nodes. Aggregate before where some have a dimension and others its
/// parts.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class Harmonizer
{
    /// <summary>Carries every year of a table.</summary>
    /// <param name="table">The table, aggregated or not; left as it is.</param>
    /// <param name="provinces">The provinces of the result, such as <see cref="ProvinceRegistry.Vintage2025"/>.</param>
    /// <param name="weights">What each old province counts; null gives all the same weight.</param>
    /// <returns>A table of which each year has these provinces; a year that has them already stays as it is.</returns>
    /// <exception cref="ArgumentException">
    /// A year has provinces from which these were not formed, or the weights are for other provinces. Scores of the 34
    /// provinces cannot be divided among the 63.
    /// </exception>
    public static ScoreTable Harmonize(
        ScoreTable table,
        ProvinceRegistry provinces,
        HarmonizationWeights? weights = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(provinces);
        ThrowIfForeign(weights, provinces);
        ThrowIfUnrelated(table.Years, provinces, nameof(table));
        return new ScoreTable(table.Editions, table.Years.Select(year => Carry(year, provinces, weights)));
    }

    /// <summary>Carries one year.</summary>
    /// <param name="scores">The scores of the year, aggregated or not; left as they are.</param>
    /// <param name="provinces">The provinces of the result, such as <see cref="ProvinceRegistry.Vintage2025"/>.</param>
    /// <param name="weights">What each old province counts; null gives all the same weight.</param>
    /// <returns>The scores of these provinces; the year itself where it has them already.</returns>
    /// <exception cref="ArgumentException">
    /// The year has provinces from which these were not formed, or the weights are for other provinces. Scores of the
    /// 34 provinces cannot be divided among the 63.
    /// </exception>
    public static YearScores Harmonize(
        YearScores scores,
        ProvinceRegistry provinces,
        HarmonizationWeights? weights = null
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(provinces);
        ThrowIfForeign(weights, provinces);
        ThrowIfUnrelated([scores], provinces, nameof(scores));
        return Carry(scores, provinces, weights);
    }

    private static YearScores Carry(YearScores old, ProvinceRegistry provinces, HarmonizationWeights? weights)
    {
        if (ReferenceEquals(old.Provinces, provinces))
        {
            return old;
        }

        var nodes = old.Index.Nodes;
        int[] columns = new int[nodes.Count];
        int count = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = old.HasColumn(nodes[i]) ? count++ : -1;
        }

        double[] cells = new double[count * provinces.Provinces.Count];
        foreach (var node in nodes.Where(old.HasColumn))
        {
            var target = cells.AsSpan(columns[node.Position] * provinces.Provinces.Count);
            foreach (var province in provinces.Provinces)
            {
                target[province.Index] = Mean(old.Column(node), province.Predecessors, weights);
            }
        }

        string mean = weights is null ? "mean" : "weighted mean";
        return new YearScores(
            old.Year,
            old.Index,
            provinces,
            $"{old.DataVersion}, harmonised to {provinces.Vintage} ({mean} of predecessors)",
            old.IsAggregated,
            columns,
            cells,
            old
        );
    }

    // A missing score is NaN and makes the mean NaN.
    private static double Mean(
        ReadOnlySpan<double> scores,
        IReadOnlyList<Province> predecessors,
        HarmonizationWeights? weights
    )
    {
        if (predecessors is [var only])
        {
            return scores[only.Index];
        }

        double sum = 0;
        double whole = 0;
        double lowest = double.PositiveInfinity;
        double highest = double.NegativeInfinity;
        foreach (var predecessor in predecessors)
        {
            double score = scores[predecessor.Index];
            double weight = weights?.Relative(predecessor) ?? 1;
            sum += weight * score;
            whole += weight;
            lowest = Math.Min(lowest, score);
            highest = Math.Max(highest, score);
        }

        // Rounding does not lead out of a scale, and provinces with the same score give just that score.
        return Math.Clamp(sum / whole, lowest, highest);
    }

    private static void ThrowIfForeign(HarmonizationWeights? weights, ProvinceRegistry provinces)
    {
        if (weights is not null && !ReferenceEquals(weights.Provinces, provinces))
        {
            throw new ArgumentException(
                $"The weights are for {weights.Provinces}, not for {provinces}.",
                nameof(weights)
            );
        }
    }

    private static void ThrowIfUnrelated(IEnumerable<YearScores> years, ProvinceRegistry provinces, string parameter)
    {
        YearScores[] unrelated = [.. years.Where(year => !AreFormedFrom(year.Provinces, provinces))];
        if (unrelated.Length > 0)
        {
            string list = string.Join(", ", unrelated.Select(year => $"{year.Year} with {year.Provinces}"));
            throw new ArgumentException($"The {provinces} were not formed from those of {list}.", parameter);
        }
    }

    private static bool AreFormedFrom(ProvinceRegistry old, ProvinceRegistry provinces) =>
        ReferenceEquals(old, provinces)
        || provinces.Provinces.All(province => province.Predecessors is [var first, ..] && old.Owns(first));
}
