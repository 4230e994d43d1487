using System.Collections.Frozen;

namespace Papi.Scoring.Calibration;

/// <summary>How many people of each group the population has: what weights are to add up to.</summary>
/// <remarks>Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PopulationMargin
{
    /// <summary>Creates a margin.</summary>
    /// <param name="column">The column of labels whose groups they are.</param>
    /// <param name="totals">For each label the number of people, above 0 and finite; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="column"/> is blank, or there are no totals.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A total is not above 0 and finite.</exception>
    public PopulationMargin(string column, IReadOnlyDictionary<string, double> totals)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        ArgumentNullException.ThrowIfNull(totals);
        if (totals.Count == 0)
        {
            throw new ArgumentException($"The margin of {column} has no totals.", nameof(totals));
        }

        foreach (var (label, total) in totals)
        {
            if (total is not (> 0 and < double.PositiveInfinity))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(totals),
                    total,
                    $"The total of '{label}' in {column} is above 0 and finite."
                );
            }
        }

        Column = column;
        Totals = totals.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the column of labels.</summary>
    public string Column { get; }

    /// <summary>Gets the number of people by label.</summary>
    public IReadOnlyDictionary<string, double> Totals { get; }

    /// <summary>Returns the column and the labels.</summary>
    public override string ToString() => $"{Column}: {string.Join(", ", Totals.Keys.Order(StringComparer.Ordinal))}";
}
