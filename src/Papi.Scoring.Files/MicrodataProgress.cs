using System.Globalization;

namespace Papi.Scoring.Files;

/// <summary>How far the reading of a file of microdata has come.</summary>
/// <param name="Rows">The rows read so far; 0 or more.</param>
/// <param name="Share">The share of the bytes of the file, from 0 to 1; null where a stream does not know its length.</param>
/// <threadsafety static="true" instance="true"/>
public readonly record struct MicrodataProgress(long Rows, double? Share)
{
    /// <summary>Returns the rows and the share, such as <c>65536 rows, 12 %</c>.</summary>
    public override string ToString() =>
        Share is { } share
            ? string.Create(CultureInfo.InvariantCulture, $"{Rows} rows, {100 * share:0} %")
            : string.Create(CultureInfo.InvariantCulture, $"{Rows} rows");
}
