using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>The rankings of the same units by two constructions, side by side.</summary>
/// <remarks>Source: <c>compare_coins</c> of COINr. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class IndexComparison
{
    private IndexComparison(ConstructedIndex first, ConstructedIndex second, RankShift[] rows)
    {
        First = first;
        Second = second;
        Rows = Array.AsReadOnly(rows);
    }

    /// <summary>Gets the first construction.</summary>
    public ConstructedIndex First { get; }

    /// <summary>Gets the second construction.</summary>
    public ConstructedIndex Second { get; }

    /// <summary>Gets the units that both rank, in the order of the first table.</summary>
    public IReadOnlyList<RankShift> Rows { get; }

    /// <summary>Gets the mean of |first rank − second rank|; null where no unit is ranked by both.</summary>
    public double? MeanShift => Rows.Count == 0 ? null : Rows.Average(row => Math.Abs(row.Shift));

    /// <summary>Gets the greatest of |first rank − second rank|; null where no unit is ranked by both.</summary>
    public int? LargestShift => Rows.Count == 0 ? null : Rows.Max(row => Math.Abs(row.Shift));

    /// <summary>Compares two constructions.</summary>
    /// <param name="first">The first construction.</param>
    /// <param name="second">The second construction.</param>
    public static IndexComparison Compute(ConstructedIndex first, ConstructedIndex second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var ranks = second.Rows.ToDictionary(row => row.Unit.Code, row => row.Rank, StringComparer.OrdinalIgnoreCase);
        var rows = first.Rows.ToDictionary(row => row.Unit.Code, StringComparer.OrdinalIgnoreCase);
        return new IndexComparison(
            first,
            second,
            [
                .. first
                    .Data.Units.Where(unit => rows.ContainsKey(unit.Code) && ranks.ContainsKey(unit.Code))
                    .Select(unit => new RankShift(unit, rows[unit.Code].Rank, ranks[unit.Code])),
            ]
        );
    }

    /// <summary>Returns how many units are compared and the mean shift.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} units, mean shift {MeanShift:0.###}");
}
