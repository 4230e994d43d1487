using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What the years that were say of a year to come: how much lasts, and what comes as a surprise.</summary>
/// <remarks>
/// <para>
/// Let d be the distance of a province to the national mean on one dimension in the earlier year of a pair, and d' in the
/// later one. Then d' = b d + s: a share b of the distance lasts, the same on every dimension, and s is the surprise. b is
/// the least-squares slope over all pairs, provinces and dimensions: Σ d d' / Σ d²; where all provinces have the same
/// scores, 1.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class OddsHistory
{
    private readonly OddsChanges[] _changes;

    private OddsHistory(OddsChanges[] changes)
    {
        _changes = changes;
        Pairs = Array.AsReadOnly(Array.ConvertAll(changes, change => new OddsPair(change.Years, change.Provinces)));
        double spread = changes.Sum(change => change.Spread());
        Persistence = spread > 0 ? changes.Sum(change => change.Common()) / spread : 1;
    }

    /// <summary>Gets the pairs of years, earliest first unless chosen in another order.</summary>
    public IReadOnlyList<OddsPair> Pairs { get; }

    /// <summary>Gets how many changes there are to draw from: the provinces of all pairs.</summary>
    public int Changes => Pairs.Sum(pair => pair.Provinces);

    /// <summary>
    /// Gets the share of its distance to the national mean that a province keeps from one year to the next: 1 where
    /// distances last, 0 where every year starts anew.
    /// </summary>
    public double Persistence { get; }

    /// <summary>Returns the pairs and the persistence.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", Pairs.Select(pair => pair.Years))}: {Changes} changes, persistence {Persistence:0.####}"
        );

    internal IEnumerable<YearScores> Years => _changes.SelectMany(change => new[] { change.Earlier, change.Later });

    internal static OddsHistory Of(
        ScoreTable table,
        YearScores present,
        IndexNode[] parts,
        IReadOnlyList<YearStep>? chosen
    )
    {
        var found = new List<OddsChanges>();
        var reasons = new List<LocalizedText>();
        foreach (var years in chosen ?? StepsUpTo(table, present.Year))
        {
            if (OddsChanges.TryTake(table, present, parts, years, out var reason) is { } changes)
            {
                found.Add(changes);
            }
            else
            {
                reasons.Add(reason!);
            }
        }

        // What was asked for by name is not passed over; of all pairs, only those that serve are meant.
        return found.Count > 0 && (chosen is null || reasons.Count == 0)
            ? new OddsHistory([.. found])
            : throw new OddsUnavailableException(Explain(present.Year, reasons));
    }

    /// <summary>The national shift of every part, pair by pair.</summary>
    internal double[][] Shifts() => Array.ConvertAll(_changes, change => change.Shifts);

    /// <summary>The surprises of the total, pair by pair.</summary>
    internal double[][] Surprises() => Array.ConvertAll(_changes, change => change.Surprises(Persistence));

    private static IReadOnlyList<YearStep> StepsUpTo(ScoreTable table, SurveyYear last) =>
        [
            .. table
                .Years.Where(scores => scores.Year < last)
                .Select(scores => new YearStep(scores.Year))
                .Where(step => table.TryGetYear(step.To, out _)),
        ];

    private static LocalizedText Explain(SurveyYear year, List<LocalizedText> reasons)
    {
        // Of a long series the latest pairs tell enough.
        var last = reasons.TakeLast(3).ToArray();
        return last.Length == 0
            ? new LocalizedText(
                $"Không có hai năm liền nhau nào đến năm {year} để làm căn cứ",
                $"There are no two consecutive years up to {year} to draw from"
            )
            : new LocalizedText(
                $"Không có cặp năm so sánh được với năm {year}: {string.Join("; ", last.Select(text => text.Vietnamese))}",
                $"No pair of years is comparable with {year}: {string.Join("; ", last.Select(text => text.English))}"
            );
    }
}
