namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>What a cell of a workbook holds.</summary>
internal sealed record SheetValue(
    string Reference,
    int Row,
    int Column,
    string? Text,
    double? Number,
    string? Formula,
    uint FormatId,
    string? Format
);
