using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Auditing;

/// <summary>Checks what a provincial report prints against the data and against itself.</summary>
/// <remarks>
/// <para>
/// A printed number agrees with the data when the data round to it: |printed − data| ≤ half a unit of the last printed
/// place + 0.000002, because the data have six decimals. Ranks and counts are whole and agree or not. A change is the
/// year minus the base year; a change of rank is positive when the province climbed. Tiers are those of the convention by
/// which the year was published.
/// </para>
/// <para>
/// An audit judges the arithmetic of what is printed. That a comparison crosses a break in the series, or that a rank
/// is given the wrong denominator, is a note and never a verdict.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class ReportAudit
{
    /// <summary>Tells whether a claim can be audited: whether its years, its node and its quantity fit together.</summary>
    /// <param name="table">The scores against which it would be audited.</param>
    /// <param name="claim">The claim.</param>
    /// <returns>All that is wrong with it; empty where it is in order.</returns>
    public static IReadOnlyList<ClaimProblem> Check(ScoreTable table, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimCheck(table).Check(claim);
    }

    /// <summary>Audits the claims of a report.</summary>
    /// <param name="table">The aggregated scores of all years.</param>
    /// <param name="province">
    /// The province that the report is about, of any year's registry; in the other years it is the province of the same
    /// territory.
    /// </param>
    /// <param name="claims">What the report prints; may be empty.</param>
    /// <returns>One finding for each claim, in their order, and notes.</returns>
    /// <exception cref="InvalidClaimsException">Some claims cannot be audited; nothing is audited then.</exception>
    /// <exception cref="InvalidOperationException">A year that claims are about has not been aggregated.</exception>
    public static AuditResult Compute(ScoreTable table, Province province, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(claims);
        var read = Read(table, [.. claims]);
        var data = new ProvinceFigures(table, province);
        var document = new PrintedFigures(read);
        var numbers = new NumberJudge(data, document);
        var words = new WordJudge(data);
        var findings = Array.ConvertAll(
            read,
            claim => claim.Quantity.IsWord() ? words.Judge(claim) : numbers.Judge(claim)
        );
        return new AuditResult(province, data.DataVersion, findings, [.. AuditNotes.Of(read, data, document)]);
    }

    private static PrintedClaim[] Read(ScoreTable table, Claim[] claims)
    {
        var check = new ClaimCheck(table);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<ClaimProblem>();
        foreach (var claim in claims)
        {
            ArgumentNullException.ThrowIfNull(claim, nameof(claims));
            problems.AddRange(check.Check(claim));
            if (!string.IsNullOrWhiteSpace(claim.Id) && !ids.Add(claim.Id))
            {
                problems.Add(new ClaimProblem(claim.Id, ClaimField.Id, ClaimMessages.DuplicateId(claim.Id)));
            }
        }

        return problems.Count == 0
            ? Array.ConvertAll(claims, claim => PrintedClaim.Read(claim, check.NodeOf(claim)))
            : throw new InvalidClaimsException([.. problems]);
    }
}
