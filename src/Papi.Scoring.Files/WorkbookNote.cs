namespace Papi.Scoring.Files;

/// <summary>One thing in a workbook that was repaired or passed over, with its place.</summary>
/// <param name="Sheet">The name of the sheet, cut after 60 characters.</param>
/// <param name="Cell">The cell in A1 notation, such as <c>C5</c>; null where the note concerns the whole sheet.</param>
/// <param name="Message">What was found and what was made of it.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record WorkbookNote(string Sheet, string? Cell, LocalizedText Message)
{
    /// <summary>Gets the place and the message in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>For example <c>PAPI2024!C5: …</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of the enumeration.</exception>
    public string Describe(Language language) =>
        $"{CellReference.Of(Sheet, null, null)}{(Cell is null ? "" : "!")}{Cell}: {Message.In(language)}";

    /// <summary>Returns the place and the message in English.</summary>
    public override string ToString() => Describe(Language.English);
}
