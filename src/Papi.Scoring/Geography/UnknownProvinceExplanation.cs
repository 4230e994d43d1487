using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Geography;

/// <summary>Says in both languages why a registry has no such province, and which one may be meant.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class UnknownProvinceExplanation
{
    /// <summary>Explains a text that names nothing, or nothing any more.</summary>
    /// <param name="registry">The registry that was asked.</param>
    /// <param name="text">What was looked up.</param>
    /// <param name="suggestions">The near provinces; none is no hint.</param>
    public static LocalizedText ForUnknown(ProvinceRegistry registry, string text, IReadOnlyList<Province> suggestions)
    {
        string quoted = Quotation.Of(text);
        string count = registry.Provinces.Count.ToString(CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"Không có {registry.Noun.Vietnamese} {quoted} trong {count} đơn vị {registry.Validity.Vietnamese}"
                + $"{Hint("gần đúng", Language.Vietnamese)}.",
            $"No {registry.Noun.English} {quoted} among the {count} {registry.Validity.English}"
                + $"{Hint("near", Language.English)}."
        );

        string Hint(string word, Language language) =>
            suggestions.Count == 0
                ? ""
                : $"; {word}: {string.Join(", ", suggestions.Select(near => Named(near, language)))}";
    }

    /// <summary>Explains a text that names a province of the preceding vintage.</summary>
    /// <param name="text">What was looked up.</param>
    /// <param name="former">The old province.</param>
    /// <param name="successor">The province that it belongs to now.</param>
    /// <param name="since">The first day of the new one.</param>
    public static LocalizedText ForFormer(string text, Province former, Province successor, DateOnly since)
    {
        // Who wrote the code is told the name, and who wrote the name is told the code.
        string quoted = Quotation.Of(text);
        bool isCode = char.IsAsciiDigit(SpellingKey.Of(text)[0]);
        return new LocalizedText(
            $"{quoted} ({Other(Language.Vietnamese)}) đã nhập vào {Named(successor, Language.Vietnamese)} "
                + $"từ ngày {ProvinceRegistry.VietnameseDate(since)}.",
            $"{quoted} ({Other(Language.English)}) merged into {Named(successor, Language.English)} "
                + $"on {ProvinceRegistry.EnglishDate(since)}."
        );

        string Other(Language language) => isCode ? former.Name.In(language) : former.Code;
    }

    private static string Named(Province province, Language language) =>
        $"{province.Name.In(language)} ({province.Code})";
}
