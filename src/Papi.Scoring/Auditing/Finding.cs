using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>What an audit found of one claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What the audit says of it.</param>
/// <param name="Rule">The check that decided.</param>
/// <param name="Message">The verdict in a sentence.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record Finding(Claim Claim, Verdict Verdict, AuditRule Rule, LocalizedText Message)
{
    /// <summary>Gets what the data say, where the claim is a number; null where they say nothing.</summary>
    /// <remarks>Index points for scores and changes, whole numbers for ranks and counts; never rounded.</remarks>
    public double? ExpectedNumber { get; init; }

    /// <summary>Gets what the data say, where the claim is a word: a tier, a direction, the numbers of nodes; null where they say nothing.</summary>
    public LocalizedText? ExpectedWords { get; init; }

    /// <summary>Gets the printed number minus the expected one; null where either is missing.</summary>
    public double? Difference { get; init; }

    /// <summary>Gets whether the report has to be corrected: malformed, out of range or contradicted.</summary>
    public bool IsError => Verdict is Verdict.Malformed or Verdict.OutOfRange or Verdict.Contradicted;

    /// <summary>Returns the rule, the claim, the verdict and the message in English.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Rule.Id} {Claim.Id} {Quotation.Of(Claim.Printed)} {Verdict}: {Message.English}"
        );
}
