using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>The tier of each rank where no two units tie; immutable.</summary>
/// <remarks>
/// A cut falls on one of the ordered scores or between two of them, so ranks decide the tiers of almost every draw. They
/// do not where units tie, nor where a cut lies so near a score that it rounds to it.
/// </remarks>
internal sealed class TierTable
{
    private readonly TierScheme _scheme;

    private readonly int _missing;

    private readonly Tier[] _atPlace;

    // The 0-based places of the ascending order at which a tier starts.
    private readonly int[] _starts;

    private TierTable(Tier[] atPlace, int missing, TierScheme scheme)
    {
        _atPlace = atPlace;
        _missing = missing;
        _scheme = scheme;
        _starts = [.. Enumerable.Range(1, atPlace.Length - 1).Where(place => atPlace[place] != atPlace[place - 1])];
        int count = atPlace.Length + (scheme.Population == TierPopulation.All ? missing : 0);
        HoldsWithoutTies =
            QuantilePosition.Of(scheme.Rule, count, 0.25).Fraction == 0
            && QuantilePosition.Of(scheme.Rule, count, 0.5).Fraction == 0
            && QuantilePosition.Of(scheme.Rule, count, 0.75).Fraction == 0;
    }

    /// <summary>Whether all cuts are scores themselves, so that the table holds in every draw without ties.</summary>
    public bool HoldsWithoutTies { get; }

    /// <summary>Works the table out; null where a scheme has no tiers for so few units.</summary>
    /// <param name="units">The number of units with a score.</param>
    /// <param name="missing">How many units have no score.</param>
    /// <param name="scheme">The convention.</param>
    public static TierTable? TryCreate(int units, int missing, TierScheme scheme)
    {
        // Any numbers do that are far apart beside the resolution.
        double[] places = [.. Enumerable.Range(0, units).Select(place => (double)place)];
        if (!TierCutter.TryCut(places, missing, scheme, out var cutter))
        {
            return null;
        }

        var atPlace = new Tier[units];
        for (int place = 0; place < units; place++)
        {
            atPlace[place] = cutter.TierOf(Resolution.Key(places[place]));
        }

        return new TierTable(atPlace, missing, scheme);
    }

    /// <summary>The tier of a rank, from 1.</summary>
    public Tier AtRank(int rank) => _atPlace[^rank];

    /// <summary>Whether the table holds for the scores of a draw.</summary>
    /// <param name="sorted">The scores, ascending, without ties.</param>
    public bool Holds(ReadOnlySpan<double> sorted)
    {
        // Tiers rise with the scores: where each starts at its place, everything between is right too.
        var cutter = Cut(sorted);
        foreach (int start in _starts)
        {
            if (
                cutter.TierOf(Resolution.Key(sorted[start - 1])) != _atPlace[start - 1]
                || cutter.TierOf(Resolution.Key(sorted[start])) != _atPlace[start]
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cuts the scores of a draw.</summary>
    /// <param name="sorted">The scores, ascending.</param>
    public TierCutter Cut(ReadOnlySpan<double> sorted)
    {
        // Whether cuts exist depends on numbers of units alone, and the table exists.
        TierCutter.TryCut(sorted, _missing, _scheme, out var cutter);
        return cutter;
    }
}
