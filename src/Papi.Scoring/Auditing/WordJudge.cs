using Papi.Scoring.Comparison;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Auditing;

/// <summary>Judges claims that are words: tiers, directions and nodes.</summary>
internal sealed class WordJudge(ProvinceFigures data)
{
    public Finding Judge(PrintedClaim claim) =>
        claim.Quantity switch
        {
            ClaimQuantity.Tier => JudgeTier(claim),
            ClaimQuantity.Direction => JudgeDirection(claim),
            ClaimQuantity.Highest => JudgeBest(claim, data.AllParts(claim.Node, claim.Year)),
            ClaimQuantity.MostImproved => JudgeBest(claim, data.AllPartChanges(claim.Node, claim.From, claim.Year)),
            _ => throw new InvalidOperationException($"{claim.Quantity} is not a word."),
        };

    private static Finding Find(PrintedClaim claim, bool isRight, LocalizedText expected, LocalizedText message) =>
        new(claim.Claim, isRight ? Verdict.Consistent : Verdict.Contradicted, AuditRules.Of(claim.Quantity), message)
        {
            ExpectedWords = expected,
        };

    private static Finding CannotTell(PrintedClaim claim) =>
        new(claim.Claim, Verdict.Unverifiable, AuditRules.Of(claim.Quantity), AuditMessages.Unverifiable(claim));

    // "Trung vị" is no tier, but it is true of the province in the middle.
    private Finding JudgeTier(PrintedClaim claim)
    {
        if (data.Standing(claim.Node, claim.Year) is not { } standing)
        {
            return CannotTell(claim);
        }

        string printed = claim.Claim.Printed;
        bool isMedian = PrintedWords.IsMedian(printed);
        if (standing.Tier is null && !isMedian)
        {
            return new Finding(claim.Claim, Verdict.Unverifiable, AuditRules.Of(claim.Quantity), AuditMessages.NoTiers);
        }

        bool isRight = isMedian ? standing.AtMedian : PrintedWords.FindTier(printed) == standing.Tier;
        return Find(claim, isRight, AuditMessages.Tier(standing), AuditMessages.Tier(claim, standing, isRight));
    }

    private Finding JudgeDirection(PrintedClaim claim)
    {
        if (data.Change(claim.Node, claim.From, claim.Year) is not { } change)
        {
            return CannotTell(claim);
        }

        var direction = Math.Sign(Resolution.Key(change)) switch
        {
            > 0 => ChangeDirection.Up,
            < 0 => ChangeDirection.Down,
            _ => ChangeDirection.Unchanged,
        };
        bool isRight = PrintedWords.FindDirection(claim.Claim.Printed) == direction;
        return Find(
            claim,
            isRight,
            AuditMessages.Direction(direction),
            AuditMessages.Direction(claim, change, isRight)
        );
    }

    private static Finding JudgeBest(PrintedClaim claim, PartFigure[]? parts)
    {
        if (parts is null or [])
        {
            return CannotTell(claim);
        }

        // Any of several equal ones is right.
        double best = parts.Max(part => part.Points);
        var winners = Array.FindAll(parts, part => Resolution.AreEqual(part.Points, best));
        bool isRight = Array.Exists(winners, part => PrintedWords.Names(claim.Claim.Printed, part.Node));
        string codes = string.Join(", ", winners.Select(part => part.Node.Code));
        return Find(claim, isRight, new LocalizedText(codes, codes), AuditMessages.Best(claim, codes, best, isRight));
    }
}
