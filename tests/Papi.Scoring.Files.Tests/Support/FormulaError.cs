namespace Papi.Scoring.Files.Tests.Support;

/// <summary>What a cell holds whose formula ended in an error.</summary>
/// <param name="Text">The error, such as <c>#DIV/0!</c>.</param>
internal sealed record FormulaError(string Text);
