namespace Papi.Scoring.Files.Json;

/// <summary>How documents name a language: by its code of ISO 639.</summary>
internal static class LanguageCode
{
    /// <summary>Gets the code of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static string Of(Language language) =>
        language switch
        {
            Language.Vietnamese => "vi",
            Language.English => "en",
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Vietnamese or English."),
        };
}
