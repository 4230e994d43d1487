using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Files;

/// <summary>Whose values a file of indicators has.</summary>
/// <param name="Province">The province or unit.</param>
/// <param name="Registry">The registry that it belongs to.</param>
internal sealed record IndicatorOwner(Province Province, ProvinceRegistry Registry)
{
    private const string UnitCode = "unit";

    private static readonly LocalizedText UnitName = new("Đơn vị", "Unit");

    /// <summary>Gets the province of the options, or a unit named after the file.</summary>
    /// <exception cref="ArgumentException">The province is of neither vintage.</exception>
    public static IndicatorOwner Of(IndicatorFileOptions options, string fileName)
    {
        if (options.Province is { } province)
        {
            ProvinceRegistry[] vintages = [ProvinceRegistry.Vintage2008, ProvinceRegistry.Vintage2025];
            return Array.Find(vintages, vintage => vintage.Provinces.Contains(province)) is { } registry
                ? new IndicatorOwner(province, registry)
                : throw new ArgumentException(
                    $"{province} is no province of Viet Nam, of 2008 or 2025.",
                    nameof(options)
                );
        }

        string name = Path.GetFileNameWithoutExtension(fileName).Trim();
        var unit = new RegistryUnit(UnitCode, IsName(name) ? new LocalizedText(name, name) : UnitName);
        var units = ProvinceRegistry.FromUnits(options.Index.FirstYear.Value, [unit]);
        return new IndicatorOwner(units.Provinces[0], units);
    }

    // What a registry can find a unit by: a letter or digit, and a modifier letter is none.
    private static bool IsName(string text) =>
        text.Any(c =>
            char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter
        );
}
