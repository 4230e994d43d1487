using Papi.Scoring.Geography;

namespace Papi.Scoring.Auditing;

/// <summary>What an audit found: one finding for each claim, and notes.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class AuditResult
{
    private readonly int[] _counts = new int[Enum.GetValues<Verdict>().Length];

    internal AuditResult(Province province, string dataVersion, Finding[] findings, AuditNote[] notes)
    {
        Province = province;
        DataVersion = dataVersion;
        Findings = Array.AsReadOnly(findings);
        Notes = Array.AsReadOnly(notes);
        foreach (var finding in findings)
        {
            _counts[(int)finding.Verdict]++;
        }
    }

    /// <summary>Gets the province whose report was audited.</summary>
    public Province Province { get; }

    /// <summary>Gets the version of the data, or all versions, against which the claims were judged.</summary>
    public string DataVersion { get; }

    /// <summary>Gets one finding for each claim, in the order of the claims.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the observations beside the verdicts.</summary>
    public IReadOnlyList<AuditNote> Notes { get; }

    /// <summary>Gets the checks that were made: one without a finding or note found nothing.</summary>
    public IReadOnlyList<AuditRule> Rules { get; } = AuditRules.All;

    /// <summary>Gets whether the report has to be corrected: whether a claim is malformed, out of range or contradicted.</summary>
    public bool HasErrors =>
        _counts[(int)Verdict.Malformed] + _counts[(int)Verdict.OutOfRange] + _counts[(int)Verdict.Contradicted] > 0;

    /// <summary>Gets whether a claim was judged against estimates for merged provinces; the note of <see cref="AuditRules.PublishedData"/> names these claims.</summary>
    public bool IsEstimate => Notes.Any(note => note.Rule == AuditRules.PublishedData);

    /// <summary>Gets how many claims have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not a member of the enumeration.</exception>
    public int Count(Verdict verdict) =>
        (uint)verdict < (uint)_counts.Length
            ? _counts[(int)verdict]
            : throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "One of the verdicts.");

    /// <summary>Returns the province, how many claims there are, and how many have each verdict.</summary>
    public override string ToString() =>
        $"{Province.Name.English}: {Findings.Count} claims"
        + string.Concat(
            Enum.GetValues<Verdict>()
                .Where(verdict => Count(verdict) > 0)
                .Select(verdict => $", {Count(verdict)} {verdict}")
        );
}
