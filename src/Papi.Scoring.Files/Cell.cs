namespace Papi.Scoring.Files;

/// <summary>One field of a table with its place.</summary>
/// <param name="Line">The 1-based line on which its row starts.</param>
/// <param name="Column">The 1-based number of the field in the row.</param>
/// <param name="Header">The name of its column, trimmed; empty beyond the header.</param>
/// <param name="Text">What it says, without white space around.</param>
internal readonly record struct Cell(int Line, int Column, string Header, string Text)
{
    public bool IsBlank => Text.Length == 0;
}
