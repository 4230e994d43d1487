namespace Papi.Scoring.Tests.Geography;

/// <summary>A row of <c>Reference/provinces.csv</c> or <c>Reference/provinces-2025.csv</c>.</summary>
/// <param name="Vintage">2008 or 2025.</param>
/// <param name="Code">The code.</param>
/// <param name="Vietnamese">The Vietnamese name.</param>
/// <param name="English">The English name.</param>
/// <param name="Kind">province or city.</param>
/// <param name="Region">The code of the region.</param>
/// <param name="Related">The code of the successor (2008) or the codes of the predecessors (2025).</param>
/// <param name="Aliases">Other spellings.</param>
public sealed record ReferenceProvince(
    int Vintage,
    string Code,
    string Vietnamese,
    string English,
    string Kind,
    string Region,
    IReadOnlyList<string> Related,
    IReadOnlyList<string> Aliases
)
{
    public static IReadOnlyList<ReferenceProvince> All { get; } =
    [.. Read("provinces.csv", 2008), .. Read("provinces-2025.csv", 2025)];

    public IEnumerable<string> Names => [Vietnamese, English, .. Aliases];

    private static IEnumerable<ReferenceProvince> Read(string file, int vintage) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", file))
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ReferenceProvince(
                vintage,
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5].Split(';'),
                cells[6].Split(';', StringSplitOptions.RemoveEmptyEntries)
            ));
}
