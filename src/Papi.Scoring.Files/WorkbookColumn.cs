namespace Papi.Scoring.Files;

/// <summary>The figures of all provinces of a year on one node.</summary>
/// <param name="Sheet">The sheet that they were read from.</param>
/// <param name="Layout">Where the provinces of the sheet are.</param>
/// <param name="Line">The line of the sheet.</param>
/// <param name="Values">In the order of the registry; NaN where missing.</param>
/// <param name="Places">Where along the line the figure of each province is; -1 where it has none.</param>
internal sealed record WorkbookColumn(
    WorkbookSheet Sheet,
    WorkbookLayout Layout,
    int Line,
    double[] Values,
    int[] Places
);
