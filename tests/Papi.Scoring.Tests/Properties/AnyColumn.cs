using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Properties;

/// <summary>Any scores of 4 to 70 provinces on one node, with ties and gaps, for properties that hold for all of them.</summary>
/// <remarks>Scores are eighths, exact in binary, and far enough apart for any change that a property makes.</remarks>
internal static class AnyColumn
{
    private static readonly Gen<double?> Score = Gen.Frequency(
        (1, Gen.Constant((double?)null)),
        (4, Gen.Choose(-20, 20).Select(i => (double?)i)),
        (4, Gen.Choose(-400, 400).Select(i => (double?)(i / 8.0)))
    );

    private static readonly Gen<double?[]> Column = Gen.Choose(4, 70)
        .SelectMany(count => Score.ArrayOf(count))
        .Where(column => column.Count(score => score is not null) >= 4);

    /// <summary>Checks a property on 200 columns, always the same ones, and shows the smallest that breaks it.</summary>
    public static void Satisfies(Func<double?[], bool> property) =>
        Check.One(FixedSeed.Config(200), Prop.ForAll(Arb.From(Column, Shrink), property));

    private static IEnumerable<double?[]> Shrink(double?[] column) =>
        Enumerable
            .Range(0, column.Length)
            .Select(left => column.Where((_, i) => i != left).ToArray())
            .Where(shorter => shorter.Count(score => score is not null) >= 4);
}
