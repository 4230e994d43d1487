using Papi.Scoring.Numerics;

namespace Papi.Scoring.Classification;

/// <summary>The cuts of one node and what lies on which side of them; values are oriented, greater is better.</summary>
internal readonly ref struct TierCutter
{
    /// <summary>Four tiers of fewer provinces would leave one empty by construction.</summary>
    public const int FewestProvinces = 4;

    private readonly ReadOnlySpan<double> _sorted;

    private readonly TierScheme _scheme;

    private readonly int _below;

    private readonly double _firstKey;

    private readonly double _secondKey;

    private readonly double _thirdKey;

    private TierCutter(ReadOnlySpan<double> sorted, int below, TierScheme scheme)
    {
        _sorted = sorted;
        _below = below;
        _scheme = scheme;
        First = Cut(0.25);
        Second = Cut(0.5);
        Third = Cut(0.75);
        _firstKey = Resolution.Key(First);
        _secondKey = Resolution.Key(Second);
        _thirdKey = Resolution.Key(Third);
    }

    public double First { get; }

    public double Second { get; }

    public double Third { get; }

    /// <summary>Takes the quartiles of ascending values.</summary>
    /// <param name="sorted">The scored values.</param>
    /// <param name="missing">How many provinces have no score.</param>
    /// <param name="scheme">The convention.</param>
    /// <param name="cutter">The cuts, where they exist.</param>
    public static bool TryCut(ReadOnlySpan<double> sorted, int missing, TierScheme scheme, out TierCutter cutter)
    {
        int below = scheme.Population == TierPopulation.All ? missing : 0;
        bool exists =
            sorted.Length >= FewestProvinces
            && QuantilePosition.Of(scheme.Rule, sorted.Length + below, 0.25).Lower >= below;
        cutter = exists ? new TierCutter(sorted, below, scheme) : default;
        return exists;
    }

    /// <summary>The tier of a value by its <see cref="Resolution.Key"/>; none for a missing one.</summary>
    public Tier TierOf(double key)
    {
        if (double.IsNaN(key))
        {
            return Tier.None;
        }

        // Sums of flags instead of branches: which side of a cut a province lies on is as good as random.
        int passed =
            _scheme.Closure == TierClosure.HigherTier
                ? Flag(key >= _firstKey) + Flag(key >= _secondKey) + Flag(key >= _thirdKey)
                : Flag(key > _firstKey) + Flag(key > _secondKey) + Flag(key > _thirdKey);
        return Tier.Low + passed;
    }

    /// <summary>
    /// Finds the least value that lifts the province at one place of the ascending order over the cut of a tier, when
    /// the cut is taken anew with it.
    /// </summary>
    /// <param name="place">The 0-based place of the province among the scored values.</param>
    /// <param name="tier">The tier wanted, above low.</param>
    /// <param name="attained">Whether the value itself is enough.</param>
    /// <returns>The value; null where no value is enough.</returns>
    /// <remarks>
    /// Let y be the others in ascending order (missing ones first) and j + f the position of the quantile. As the own
    /// value x rises, the cut rises too, but never faster, so there is one threshold. With x above y[j] the cut is read
    /// at or below x; with x below y[j] and f > 0 it is read above x. So the threshold is y[j]; drawing level with it is
    /// enough exactly where a cut belongs to the higher tier. Where f = 0 the cut is x itself while x lies between
    /// y[j − 1] and y[j], and then the higher tier is reached from y[j − 1] on already.
    /// </remarks>
    public double? ThresholdFor(int place, Tier tier, out bool attained)
    {
        attained = _scheme.Closure == TierClosure.HigherTier;
        double share = 0.25 * (tier - Tier.Low);
        var position = QuantilePosition.Of(_scheme.Rule, _sorted.Length + _below, share);
        int other = position.Lower - (attained && position.Fraction == 0 ? 1 : 0) - _below;
        int others = _sorted.Length - 1;
        return other >= 0 && other < others ? _sorted[other < place ? other : other + 1] : null;
    }

    private double Cut(double share)
    {
        var position = QuantilePosition.Of(_scheme.Rule, _sorted.Length + _below, share);
        return (position with { Lower = position.Lower - _below }).In(_sorted);
    }

    private static int Flag(bool condition) => condition ? 1 : 0;
}
