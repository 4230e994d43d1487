namespace Papi.Scoring;

/// <summary>The two languages in which PAPI is published.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the provincial documents.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
