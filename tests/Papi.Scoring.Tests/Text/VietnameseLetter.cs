using System.Globalization;

namespace Papi.Scoring.Tests.Text;

/// <summary>One letter with diacritics and the ways to encode it, from the Unicode Character Database.</summary>
/// <param name="Composed">One character.</param>
/// <param name="Decomposed">The base letter and its marks in canonical order.</param>
/// <param name="Windows1258">The letter with hat or horn and the tone as a mark, as on Windows.</param>
/// <param name="Letter">The ASCII letter under the marks.</param>
public sealed record VietnameseLetter(string Composed, string Decomposed, string Windows1258, string Letter)
{
    public static IReadOnlyList<VietnameseLetter> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", "vietnamese-letters.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new VietnameseLetter(Read(cells[0]), Read(cells[1]), Read(cells[2]), cells[3])),
    ];

    /// <summary>Writes a composed text in another encoding of its letters.</summary>
    public static string Rewrite(string text, Func<VietnameseLetter, string> encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(encoding);
        return All.Aggregate(
            text,
            (rewritten, letter) => rewritten.Replace(letter.Composed, encoding(letter), StringComparison.Ordinal)
        );
    }

    private static string Read(string codePoints) =>
        string.Concat(
            codePoints
                .Split(' ')
                .Select(hex => (char)int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
        );
}
