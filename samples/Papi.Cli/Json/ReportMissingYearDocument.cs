using Papi.Cli.Commands;
using Papi.Scoring;

namespace Papi.Cli.Json;

/// <summary>An earlier year without an estimate in <c>papi report</c>.</summary>
/// <param name="Predecessors">The provinces that have no total in that year.</param>
internal sealed record ReportMissingYearDocument(int Year, IReadOnlyList<ProvinceDocument> Predecessors)
{
    public static ReportMissingYearDocument From(MissingYear missing, Language language) =>
        new(
            missing.Year.Value,
            [.. missing.Predecessors.Select(province => ProvinceDocument.From(province, language))]
        );
}
