using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>How far the indicators below a node measure one thing.</summary>
/// <param name="Node">The node whose indicators they are.</param>
/// <param name="Count">The provinces that have all of the indicators.</param>
/// <param name="Alpha">Cronbach's alpha; null where it does not exist.</param>
/// <param name="StandardizedAlpha">The alpha of the standardised indicators; null where it does not exist.</param>
/// <param name="MeanCorrelation">The mean correlation of the pairs; null where it does not exist.</param>
/// <param name="Reason">Why there is no alpha; null where there is one.</param>
/// <param name="KaiserCount">How many eigenvalues are above 1.</param>
/// <param name="Eigenvalues">Those of the correlation matrix, the greatest first.</param>
/// <param name="Indicators">The indicators that count.</param>
/// <param name="LeftOut">Those that do not vary.</param>
internal sealed record StructureGroupDocument(
    string Node,
    int Count,
    double? Alpha,
    double? StandardizedAlpha,
    double? MeanCorrelation,
    UndefinedReason? Reason,
    int KaiserCount,
    IReadOnlyList<double> Eigenvalues,
    IReadOnlyList<StructureItemDocument> Indicators,
    IReadOnlyList<string> LeftOut
)
{
    public static StructureGroupDocument From(CronbachAlpha alpha, PrincipalComponents components) =>
        new(
            alpha.Parent,
            alpha.UnitCount,
            alpha.Alpha,
            alpha.StandardizedAlpha,
            alpha.MeanCorrelation,
            alpha.Reason == UndefinedReason.None ? null : alpha.Reason,
            components.KaiserCount,
            [.. components.Components.Select(component => component.Eigenvalue)],
            [.. alpha.Items.Select((item, i) => StructureItemDocument.From(item, components.First?.Loadings[i]))],
            [.. alpha.LeftOut.Select(indicator => indicator.Indicator)]
        );
}
