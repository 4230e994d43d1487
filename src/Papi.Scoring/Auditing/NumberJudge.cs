using Papi.Scoring.Numerics;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>Judges claims that are numbers.</summary>
/// <remarks>The verdicts are tried in the order in which <see cref="Verdict"/> lists them, the missing data after the document.</remarks>
internal sealed class NumberJudge(ProvinceFigures data, PrintedFigures document)
{
    public Finding Judge(PrintedClaim claim)
    {
        double? expected = Expect(claim);
        if (claim.Number is not { } number)
        {
            return Find(claim, Verdict.Malformed, expected, AuditMessages.Malformed(claim, expected));
        }

        if (IsOutside(claim, number, expected))
        {
            return Find(claim, Verdict.OutOfRange, expected, AuditMessages.OutOfRange(claim, number, expected));
        }

        if (expected is { } value && Agrees(claim.Quantity, number, value))
        {
            return Find(claim, Verdict.Consistent, expected, AuditMessages.Consistent(claim, value, Ranked(claim)));
        }

        if (FindPair(claim, number) is { } pair)
        {
            return Find(claim, Verdict.WithinDocument, expected, AuditMessages.WithinDocument(claim, pair, expected));
        }

        if (expected is not { } known)
        {
            return Find(claim, Verdict.Unverifiable, expected, AuditMessages.Unverifiable(claim));
        }

        return !claim.Quantity.IsWhole() && number.IsTruncationOf(known)
            ? Find(claim, Verdict.Truncated, expected, AuditMessages.Truncated(claim, number, known))
            : Find(
                claim,
                Verdict.Contradicted,
                expected,
                AuditMessages.Contradicted(claim, number, known, Ranked(claim))
            );
    }

    private static Finding Find(PrintedClaim claim, Verdict verdict, double? expected, LocalizedText message) =>
        new(claim.Claim, verdict, RuleOf(claim, verdict), message)
        {
            ExpectedNumber = expected,
            Difference = claim.Number is { } number ? (double)number.Value - expected : null,
        };

    private static AuditRule RuleOf(PrintedClaim claim, Verdict verdict) =>
        verdict switch
        {
            Verdict.Malformed => AuditRules.ReadableNumber,
            Verdict.OutOfRange => AuditRules.WithinScale,
            _ => AuditRules.Of(claim.Quantity),
        };

    // A level that rounds to the printed one may lie on the scale where the printed one does not: 0.3 for 1/3. Where the
    // data do not round to it, it is outside.
    private static bool IsOutside(PrintedClaim claim, PrintedNumber number, double? expected)
    {
        double value = (double)number.Value;
        if (!claim.Quantity.IsLevel() || claim.Scale is not { } scale || scale.Contains(value))
        {
            return false;
        }

        double half = (double)number.HalfUnit;
        return expected is { } known
            ? !number.IsConsistentWith(known)
            : value + half < scale.Min || value - half > scale.Max;
    }

    private static bool Agrees(ClaimQuantity quantity, PrintedNumber number, double expected) =>
        quantity.IsWhole() ? (double)number.Value == expected : number.IsConsistentWith(expected);

    private double? Expect(PrintedClaim claim) =>
        claim.Quantity switch
        {
            ClaimQuantity.Score => data.Score(claim.Node, claim.Year),
            ClaimQuantity.Change => data.Change(claim.Node, claim.From, claim.Year),
            ClaimQuantity.Rank => data.Standing(claim.Node, claim.Year)?.Rank,
            ClaimQuantity.RankChange => data.Standing(claim.Node, claim.From)?.Rank
                - data.Standing(claim.Node, claim.Year)?.Rank,
            ClaimQuantity.CountUp => CountMoved(claim, sign: 1),
            ClaimQuantity.CountDown => CountMoved(claim, sign: -1),
            ClaimQuantity.RangeMin => data.Statistics(claim.Node, claim.Year)?.Min.Points,
            ClaimQuantity.RangeMax => data.Statistics(claim.Node, claim.Year)?.Max.Points,
            ClaimQuantity.SpreadMin => Spread(claim)?.Min(part => part.Points),
            ClaimQuantity.SpreadMax => Spread(claim)?.Max(part => part.Points),
            _ => throw new InvalidOperationException($"{claim.Quantity} is not a number."),
        };

    // The lowest of some is not the lowest of all: one missing part leaves the spread open.
    private PartFigure[]? Spread(PrintedClaim claim) => data.AllParts(claim.Node, claim.Year);

    private int? CountMoved(PrintedClaim claim, int sign) =>
        data.AllPartChanges(claim.Node, claim.From, claim.Year) is { Length: > 0 } changes
            ? changes.Count(part => Math.Sign(Resolution.Key(part.Points)) == sign)
            : null;

    private int? Ranked(PrintedClaim claim) =>
        claim.Quantity == ClaimQuantity.Rank ? data.Standing(claim.Node, claim.Year)?.Ranked : null;

    // The difference of two decimals is exact, so that equality is at the finer of both numbers of places.
    private PrintedPair? FindPair(PrintedClaim claim, PrintedNumber number)
    {
        if (claim.Quantity is not (ClaimQuantity.Change or ClaimQuantity.RankChange))
        {
            return null;
        }

        var (level, change) =
            claim.Quantity == ClaimQuantity.Change
                ? (ClaimQuantity.Score, number.Value)
                : (ClaimQuantity.Rank, -number.Value);
        foreach (var after in document.Of(level, claim.Node, claim.Year))
        {
            if (document.Find(level, claim.Node, claim.From, after.Number!.Value.Value - change) is { } before)
            {
                return new PrintedPair(before.Claim, after.Claim);
            }
        }

        return null;
    }
}
