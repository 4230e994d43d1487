using System.Globalization;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests.Geography;

/// <summary>The ways in which people, keyboards and programs write one name.</summary>
internal static class SpellingVariants
{
    private static readonly string[] Prefixes =
    [
        "tỉnh ",
        "Tỉnh ",
        "TỈNH ",
        "Tinh ",
        "thành phố ",
        "Thành Phố ",
        "Thanh pho ",
        "TP. ",
        "TP.",
        "TP ",
        "Tp. ",
        "T.P. ",
    ];

    private static readonly string[] Suffixes = [" province", " Province", " PROVINCE", " city", " City"];

    /// <summary>Gets everything, without repetitions.</summary>
    public static IEnumerable<string> Of(string name) =>
        Affixed(name).SelectMany(Encoded).SelectMany(Cased).SelectMany(Spaced).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Affixed(string name) =>
        [
            name,
            .. Prefixes.Select(prefix => prefix + name),
            .. Suffixes.Select(suffix => name + suffix),
            $"Tỉnh {name} Province",
        ];

    private static IEnumerable<string> Encoded(string name) =>
        [
            name,
            VietnameseLetter.Rewrite(name, letter => letter.Decomposed),
            VietnameseLetter.Rewrite(name, letter => letter.Windows1258),
            VietnameseLetter.Rewrite(name, letter => letter.Decomposed[..1]).Replace('Đ', 'D').Replace('đ', 'd'),
            name.Replace('Đ', '\u00D0').Replace('đ', '\u00F0'),
        ];

    private static IEnumerable<string> Cased(string name)
    {
        CultureInfo turkish = UnderCulture.Named("tr-TR");
        return
        [
            name,
            name.ToUpperInvariant(),
            name.ToLower(UnderCulture.Named("vi-VN")),
            name.ToUpper(turkish),
            name.ToLower(turkish),
        ];
    }

    private static IEnumerable<string> Spaced(string name) =>
        [
            name,
            $"  {name} ",
            $"\uFEFF{name}",
            name.Replace(' ', '\u00A0'),
            name.Replace(' ', '-'),
            name.Replace(" ", "  ", StringComparison.Ordinal),
            name.Replace(" ", "\u200B ", StringComparison.Ordinal),
            name.Replace(" ", "", StringComparison.Ordinal),
            name.Replace('-', '–'),
            name.Replace('-', ' '),
            name.Replace(" - ", "-", StringComparison.Ordinal),
        ];
}
