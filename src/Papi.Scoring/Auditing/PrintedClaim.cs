using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>A claim with its node found and its number read.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Node">The node, of the edition of the claim's year; the total where the claim is about the dimensions.</param>
/// <param name="Number">The printed number; null where the claim is a word, or not a number in any accepted style.</param>
internal sealed record PrintedClaim(Claim Claim, IndexNode Node, PrintedNumber? Number)
{
    public static PrintedClaim Read(Claim claim, IndexNode node)
    {
        PrintedNumber number = default;
        bool isNumber =
            !claim.Quantity.IsWord() && PrintedNumber.TryParse(claim.Printed, DecimalStyle.Report, out number);
        return new PrintedClaim(claim, node, isNumber ? number : null);
    }

    public ClaimQuantity Quantity => Claim.Quantity;

    public SurveyYear Year => Claim.Year;

    /// <summary>The year compared with, of a claim that compares two.</summary>
    public SurveyYear From => Claim.BaseYear!.Value;

    /// <summary>The scale on which a level lies: that of the node, or of its parts; null where there is none.</summary>
    public ScoreRange? Scale => Quantity.IsAboutParts() ? Node.Parts[0].Scale : Node.Scale;
}
