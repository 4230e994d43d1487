namespace Papi.Scoring.Construction;

/// <summary>What an index is about: a province, or any other unit.</summary>
/// <param name="Code">The code, unique among the units of a table.</param>
/// <param name="Name">The name in both languages; the code where there is none.</param>
/// <param name="Group">The code of the group that it belongs to, such as a province's region; null where there is none.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record IndexUnit(string Code, LocalizedText Name, string? Group = null)
{
    /// <summary>Returns the code and, where there is one, the English name.</summary>
    public override string ToString() =>
        string.Equals(Name.English, Code, StringComparison.Ordinal) ? Code : $"{Code} {Name.English}";
}
