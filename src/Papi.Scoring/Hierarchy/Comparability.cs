namespace Papi.Scoring.Hierarchy;

/// <summary>Whether the scores of one node may be compared between two years, and why not.</summary>
/// <remarks>
/// A break of the node itself, of every node, or of its scale is a reason against. A break of a part is a warning: the
/// whole stays comparable, with a note that names the part. Ranks are comparable always. Immutable.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Comparability
{
    internal Comparability(IReadOnlyList<LocalizedText> reasons, IReadOnlyList<LocalizedText> warnings)
    {
        Reasons = reasons;
        Warnings = warnings;
    }

    /// <summary>Gets whether the difference of two scores means a change.</summary>
    public bool IsComparable => Reasons.Count == 0;

    /// <summary>Gets what speaks against a comparison; empty where nothing does.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>Gets the breaks of parts of the node, which leave the node itself comparable.</summary>
    public IReadOnlyList<LocalizedText> Warnings { get; }

    /// <summary>Gets the reasons, or else the warnings, in one sentence each; null where there are none.</summary>
    public LocalizedText? Note
    {
        get
        {
            var texts = IsComparable ? Warnings : Reasons;
            return texts.Count == 0
                ? null
                : new LocalizedText(
                    string.Join("; ", texts.Select(text => text.Vietnamese)),
                    string.Join("; ", texts.Select(text => text.English))
                );
        }
    }

    internal static Comparability Refused(LocalizedText reason) => new([reason], []);

    /// <summary>Returns <c>comparable</c> or <c>not comparable</c> with the note in English.</summary>
    public override string ToString() =>
        (IsComparable ? "comparable" : "not comparable") + (Note is { } note ? ": " + note.English : "");
}
