using FsCheck;
using FsCheck.Fluent;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>Generates inputs from good ones: as they are, damaged once or many times, or put together from tokens alone.</summary>
internal static class FuzzInputs
{
    private const int MostEdits = 12;

    /// <summary>Gets texts.</summary>
    /// <param name="corpus">Good texts; the more of the form they use, the deeper the damaged ones get.</param>
    /// <param name="words">Words of the form beside the <see cref="HostileTokens"/>.</param>
    public static Gen<FuzzInput> OfTexts(IReadOnlyList<string> corpus, params string[] words) =>
        From(corpus, [.. HostileTokens.All, .. words]);

    /// <summary>Gets UTF-8 documents as bytes.</summary>
    public static Gen<FuzzInput> OfDocuments(IReadOnlyList<string> corpus, params string[] words) =>
        From(
            [.. corpus.Select(BytesText.OfUtf8)],
            [
                .. HostileTokens.All.Concat(words).Select(BytesText.OfUtf8),
                .. "\u0080\u00C3\u00E1\u00ED\u00F0\u00FF".Select(value => value.ToString()),
            ]
        );

    /// <summary>Gets what is no text as bytes.</summary>
    public static Gen<FuzzInput> OfBinaries(IReadOnlyList<byte[]> corpus) =>
        From(
            [.. corpus.Select(bytes => BytesText.Of(bytes))],
            [
                "\0",
                "\0\0\0\0",
                "\u0001",
                "\u007F",
                "\u0080",
                "\u00FF",
                "\u00FF\u00FF\u00FF\u00FF",
                "\u00FF\u00FF\u00FF\u007F",
                "\0\0\0\u0080",
                "\0\0\u00F0\u007F",
                "\0\0\0\0\0\0\u00F8\u007F",
                "PK\u0003\u0004",
                "PK\u0001\u0002",
                "PK\u0005\u0006",
                "PSUM",
            ]
        );

    private static Gen<FuzzInput> From(IReadOnlyList<string> corpus, IReadOnlyList<string> tokens)
    {
        var edit =
            from kind in Gen.Elements(Enum.GetValues<EditKind>())
            from place in Gen.Choose(0, Edit.Whole)
            from extent in Gen.Choose(0, byte.MaxValue)
            from token in Gen.Elements(tokens.AsEnumerable())
            select new Edit(kind, place, extent, token);
        var damaged =
            from good in Gen.Elements(corpus.AsEnumerable())
            from count in Gen.Frequency(
                (1, Gen.Constant(0)),
                (12, Gen.Constant(1)),
                (6, Gen.Constant(2)),
                (3, Gen.Choose(3, MostEdits))
            )
            from edits in Gen.ListOf(edit, count)
            select new FuzzInput(good, [.. edits]);

        // Without a good text all that an edit can do is to put in its token.
        var random =
            from count in Gen.Choose(0, MostEdits)
            from edits in Gen.ListOf(edit, count)
            select new FuzzInput("", [.. edits]);
        return Gen.Frequency((9, damaged), (1, random));
    }
}
