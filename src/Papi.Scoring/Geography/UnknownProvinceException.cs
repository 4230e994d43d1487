namespace Papi.Scoring.Geography;

/// <summary>A code or name that a registry does not have.</summary>
/// <remarks>The message is the English <see cref="Explanation"/>. Its own data never change.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class UnknownProvinceException : KeyNotFoundException
{
    internal UnknownProvinceException(string text, LocalizedText explanation, IReadOnlyList<Province> suggestions)
        : base(explanation.English)
    {
        Text = text;
        Explanation = explanation;
        Suggestions = suggestions;
    }

    /// <summary>Gets the text that was looked up, as it was given.</summary>
    public string Text { get; }

    /// <summary>Gets the message in both languages, for the user of a program.</summary>
    public LocalizedText Explanation { get; }

    /// <summary>Gets up to three provinces of the registry that may be meant, the nearest first.</summary>
    public IReadOnlyList<Province> Suggestions { get; }
}
