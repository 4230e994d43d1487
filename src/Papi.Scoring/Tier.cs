namespace Papi.Scoring;

/// <summary>The four groups in which provinces are published, split at the quartiles.</summary>
/// <remarks>A province without a score has no tier: a null <c>Tier?</c>. A higher number is a better tier.</remarks>
public enum Tier
{
    /// <summary>Not classified; no result carries it.</summary>
    None = 0,

    /// <summary>Low (thấp): below the first quartile.</summary>
    Low = 1,

    /// <summary>Low average (trung bình thấp): between the first quartile and the median.</summary>
    LowAverage = 2,

    /// <summary>High average (trung bình cao): between the median and the third quartile.</summary>
    HighAverage = 3,

    /// <summary>High (cao): above the third quartile.</summary>
    High = 4,
}
