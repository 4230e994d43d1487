using FsCheck;
using FsCheck.Fluent;

namespace Papi.Scoring.Tests.Support;

/// <summary>Columns of numbers on which sums, means and spreads go wrong where they can.</summary>
internal static class HardNumbers
{
    private const int Longest = 40;

    private const int Usual = 300;

    private static readonly Gen<double> Share = Gen.Choose(0, int.MaxValue).Select(i => (i + 0.5) / int.MaxValue);

    private static readonly Gen<double> Score = Gen.Choose(-60_000_000, 60_000_000).Select(i => i / 1e6);

    // What the least numbers are multiples of.
    private static readonly Gen<double> Denormal = Gen.Choose(1, 1000).Select(i => i * double.Epsilon);

    /// <summary>Checks a property on 300 columns, always the same ones, and shows one that breaks it.</summary>
    /// <param name="decades">How far from 1 numbers may lie, in powers of ten.</param>
    /// <param name="property">What holds for any column.</param>
    public static void Satisfy(int decades, Func<double[], bool> property) => Check(Usual, Column(decades), property);

    /// <summary>Checks a property on pairs of a column and weights that are not negative and not all 0.</summary>
    /// <param name="decades">How far from 1 numbers may lie, in powers of ten.</param>
    /// <param name="property">What holds for any pair.</param>
    /// <param name="count">How many pairs.</param>
    public static void Satisfy(int decades, Func<double[], double[], bool> property, int count = Usual) =>
        Check(
            count,
            Column(decades)
                .SelectMany(column =>
                    Weights(column.Length, decades).Select(weights => (Column: column, Weights: weights))
                ),
            pair => property(pair.Column, pair.Weights)
        );

    private static void Check<T>(int count, Gen<T> generator, Func<T, bool> property) =>
        FsCheck.Check.One(FixedSeed.Config(count), Prop.ForAll(Arb.From(generator), property));

    private static Gen<double[]> Column(int decades) =>
        Gen.Choose(2, Longest)
            .SelectMany(count =>
                Gen.OneOf(
                    Score.ArrayOf(count),
                    Any(decades).ArrayOf(count),
                    // One number beside which the others nearly vanish.
                    Score.ArrayOf(count).SelectMany(rest => Any(decades).Select(one => (double[])[one, .. rest[1..]])),
                    // All but a little cancels.
                    Any(decades)
                        .ArrayOf(count)
                        .Select(half => (double[])[.. half, .. half.Select(x => -x * (1 + 1e-15))]),
                    Denormal.ArrayOf(count),
                    Score.Select(score => Enumerable.Repeat(score, count).ToArray()),
                    // A little on top of much.
                    Gen.Choose(-100, 100).ArrayOf(count).Select(rest => Array.ConvertAll(rest, x => 1e15 + (x / 8.0))),
                    // Ties at the billionth.
                    Gen.Choose(-2, 2).ArrayOf(count).Select(rest => Array.ConvertAll(rest, x => 43.4796 + (x * 5e-10)))
                )
            );

    private static Gen<double[]> Weights(int count, int decades) =>
        Gen.OneOf(
            Share.ArrayOf(count),
            Any(decades).Select(Math.Abs).ArrayOf(count),
            Share.ArrayOf(count).Select(rest => (double[])[Math.Pow(10, decades), .. rest[1..]]),
            Share.ArrayOf(count).Select(rest => Array.ConvertAll(rest, x => x * Math.Pow(10, -decades))),
            Gen.Constant(Enumerable.Repeat(1.0 / count, count).ToArray()),
            Gen.Choose(0, 1).ArrayOf(count).Select(rest => (double[])[1, .. rest[1..]])
        );

    private static Gen<double> Any(int decades) =>
        Gen.Choose(-decades, decades)
            .SelectMany(exponent => Score.Select(score => score / 60 * Math.Pow(10, exponent)));
}
