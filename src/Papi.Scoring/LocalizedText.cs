namespace Papi.Scoring;

/// <summary>A name or a sentence in both languages of PAPI.</summary>
/// <param name="Vietnamese">The Vietnamese text, in composed Unicode form.</param>
/// <param name="English">The English text.</param>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>Gets the text in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string In(Language language) =>
        language switch
        {
            Language.Vietnamese => Vietnamese,
            Language.English => English,
            _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Vietnamese or English."),
        };

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
