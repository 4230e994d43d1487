namespace Papi.Scoring.Reporting;

/// <summary>How a cell of a spreadsheet looks; the values are the numbers of the formats in the workbook.</summary>
internal enum SheetFormat
{
    Text = 0,
    StrongText = 1,
    WrappedText = 2,
    Heading = 3,
    NumericHeading = 4,
    Points = 5,
    StrongPoints = 6,
    Change = 7,
    StrongChange = 8,
    Whole = 9,
    StrongWhole = 10,
    SignedWhole = 11,
    Date = 12,
}
