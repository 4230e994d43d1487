namespace Papi.Scoring.Reporting;

/// <summary>A column of a spreadsheet.</summary>
/// <param name="Heading">What stands in its frozen first row.</param>
/// <param name="IsNumeric">Whether its cells are numbers, whose heading is set flush right.</param>
/// <param name="Width">Its width in digits.</param>
internal sealed record SheetColumn(string Heading, bool IsNumeric, int Width);
