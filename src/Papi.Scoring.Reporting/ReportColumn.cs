namespace Papi.Scoring.Reporting;

/// <summary>A column of a table in a report.</summary>
/// <param name="Heading">What stands above the column.</param>
/// <param name="IsNumeric">Whether its cells are numbers, which are set flush right.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ReportColumn(string Heading, bool IsNumeric);
