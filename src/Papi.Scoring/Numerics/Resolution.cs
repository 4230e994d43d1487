using System.Numerics;

namespace Papi.Scoring.Numerics;

/// <summary>
/// The step below which two scores are the same score. Published figures have at most six decimals (computed ones of
/// other tools nine), so two sums that differ by less than a billionth differ only by the order in which binary
/// fractions were added: without the step, provinces with the same printed total would not tie.
/// </summary>
internal static class Resolution
{
    public const double StepsPerPoint = 1e9;

    // Beyond 2^52 every double is an integer already.
    private const double NoFractionFrom = 4503599627370496;

    public static double Key(double score) => Math.Round(score * StepsPerPoint);

    public static bool AreEqual(double left, double right) => Key(left) == Key(right);

    /// <summary>Writes the key of every score; NaN stays NaN.</summary>
    public static void Keys(ReadOnlySpan<double> scores, Span<double> keys)
    {
        int i = 0;
        var steps = new Vector<double>(StepsPerPoint);
        var magic = new Vector<double>(NoFractionFrom);
        var signs = new Vector<double>(-0.0);
        for (; i <= scores.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            // Adding and taking away 2^52 rounds half to even exactly as Math.Round does, with the sign put aside.
            var scaled = new Vector<double>(scores[i..]) * steps;
            var size = Vector.Abs(scaled);
            var rounded = size + magic - magic;
            var sized = Vector.ConditionalSelect(Vector.LessThan(size, magic), rounded, size);
            (sized | (scaled & signs)).CopyTo(keys[i..]);
        }

        for (; i < scores.Length; i++)
        {
            keys[i] = Key(scores[i]);
        }
    }
}
