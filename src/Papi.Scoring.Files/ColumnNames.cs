using System.Collections.Frozen;

namespace Papi.Scoring.Files;

/// <summary>The names that columns of every kind of file may have, in any case.</summary>
internal static class ColumnNames
{
    // The names with marks also as some systems write them, letter and mark apart.
    public static readonly FrozenSet<string> Province = new[]
    {
        "province",
        "province_code",
        "code",
        "tỉnh",
        "ti\u0309nh",
        "tinh",
        "mã tỉnh",
        "ma\u0303 ti\u0309nh",
        "ma_tinh",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> Year = new[] { "year", "năm", "na\u0306m", "nam" }.ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    );
}
