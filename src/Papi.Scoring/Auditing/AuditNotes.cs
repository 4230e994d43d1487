using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>Observes claims beside each other and what they leave unsaid.</summary>
internal static class AuditNotes
{
    public static IEnumerable<AuditNote> Of(
        IReadOnlyList<PrintedClaim> claims,
        ProvinceFigures data,
        PrintedFigures document
    ) =>
        [
            .. claims.Select(claim => CheckDenominator(claim, data)).OfType<AuditNote>(),
            .. claims.Select(CheckMaximum).OfType<AuditNote>(),
            .. CheckSums(claims, document, ClaimQuantity.Score, AuditRules.PartsAddUp),
            .. CheckSums(
                claims.Where(claim =>
                    claim.Quantity == ClaimQuantity.Change && data.HasSameParts(claim.Node, claim.From)
                ),
                document,
                ClaimQuantity.Change,
                AuditRules.ChangesAddUp
            ),
            .. FindBreaks(claims, data),
            .. document.Repeated.Select(CheckRepetition).OfType<AuditNote>(),
            .. FindEstimates(claims, data),
        ];

    private static AuditNote Note(AuditRule rule, IEnumerable<PrintedClaim> claims, LocalizedText message) =>
        new(rule, claims.Select(claim => claim.Claim.Id), message);

    private static AuditNote? CheckDenominator(PrintedClaim claim, ProvinceFigures data) =>
        claim is { Quantity: ClaimQuantity.Rank, Number.OutOf: { } printed }
        && data.Standing(claim.Node, claim.Year) is { } standing
        && printed != standing.Ranked
            ? Note(AuditRules.PrintedDenominator, [claim], AuditMessages.Denominator(claim, printed, standing.Ranked))
            : null;

    private static AuditNote? CheckMaximum(PrintedClaim claim) =>
        claim.Quantity.IsLevel()
        && claim is { Number.OutOf: { } printed, Scale: { } scale }
        && !new PrintedNumber(printed).IsConsistentWith(scale.Max)
            ? Note(AuditRules.PrintedMaximum, [claim], AuditMessages.Maximum(claim, printed, scale.Max))
            : null;

    // Each printed number is off by up to half a unit of its last place, and so is their sum by all of these together.
    private static IEnumerable<AuditNote> CheckSums(
        IEnumerable<PrintedClaim> claims,
        PrintedFigures document,
        ClaimQuantity quantity,
        AuditRule rule
    )
    {
        var wholes = claims
            .Where(claim => claim.Quantity == quantity && claim.Node.Rule == AggregationRule.Sum && !claim.Node.IsLeaf)
            .DistinctBy(claim => (claim.Node, claim.Year, claim.Claim.BaseYear));
        foreach (var first in wholes)
        {
            var (year, baseYear) = (first.Year, first.Claim.BaseYear);
            var whole = document.Finest(quantity, first.Node, year, baseYear);
            PrintedClaim?[] found =
            [
                .. first.Node.Parts.ToArray().Select(part => document.Finest(quantity, part, year, baseYear)),
            ];
            PrintedClaim[] parts = [.. found.OfType<PrintedClaim>()];
            if (whole is null || parts.Length < found.Length)
            {
                continue;
            }

            decimal sum = parts.Sum(part => part.Number!.Value.Value);
            decimal allowance = whole.Number!.Value.HalfUnit + parts.Sum(part => part.Number!.Value.HalfUnit);
            if (Math.Abs(whole.Number.Value.Value - sum) > allowance)
            {
                yield return Note(rule, [whole, .. parts], AuditMessages.Sum(whole, sum, allowance));
            }
        }
    }

    // Ranks are comparable always.
    private static IEnumerable<AuditNote> FindBreaks(IEnumerable<PrintedClaim> claims, ProvinceFigures data) =>
        from claim in claims
        where claim.Quantity.ComparesYears() && claim.Quantity != ClaimQuantity.RankChange
        group claim by (claim.Node, claim.From, claim.Year) into compared
        let comparability = data.Compare(compared.Key.Node, compared.Key.From, compared.Key.Year)
        let note = comparability.Note
        where note is not null
        select Note(
            AuditRules.SeriesBreak,
            compared,
            AuditMessages.Break(compared.First(), comparability.IsComparable, note)
        );

    // Two roundings of one figure: each may be off by half a unit of its own last place, whole numbers not at all.
    // Some two are further apart than that where the greatest lower end lies above the least upper end.
    private static AuditNote? CheckRepetition(IEnumerable<PrintedClaim> figures)
    {
        PrintedClaim[] claims = [.. figures];
        decimal low = claims.Max(claim => claim.Number!.Value.Value - AllowanceOf(claim));
        decimal high = claims.Min(claim => claim.Number!.Value.Value + AllowanceOf(claim));
        return low > high ? Note(AuditRules.PrintedTwice, claims, AuditMessages.Repetition(claims)) : null;
    }

    // One note for all: a report of a merged province would have one for every figure.
    private static IEnumerable<AuditNote> FindEstimates(IEnumerable<PrintedClaim> claims, ProvinceFigures data)
    {
        PrintedClaim[] estimated = [.. claims.Where(claim => RestsOnEstimates(claim, data))];
        return estimated.Length == 0 ? [] : [Note(AuditRules.PublishedData, estimated, AuditMessages.Estimates)];
    }

    // The estimate of one province moves the ranks and tiers of all.
    private static bool RestsOnEstimates(PrintedClaim claim, ProvinceFigures data) =>
        data.RestOnEstimates(claim.Year, claim.Quantity.IsAmongProvinces())
        || (claim.Claim.BaseYear is { } from && data.RestOnEstimates(from, claim.Quantity.IsAmongProvinces()));

    private static decimal AllowanceOf(PrintedClaim claim) =>
        claim.Quantity.IsWhole() ? 0 : claim.Number!.Value.HalfUnit;
}
