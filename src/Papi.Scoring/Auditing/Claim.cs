using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>One figure or word that a report states about the result of a province, as printed.</summary>
/// <param name="Id">What the finding will be called by; unique among the claims of one audit.</param>
/// <param name="Node">
/// A number of the edition of <paramref name="Year"/> or a stable id; <see cref="AllDimensions"/> where the claim is
/// about the dimensions.
/// </param>
/// <param name="Quantity">What is stated.</param>
/// <param name="Year">The survey year.</param>
/// <param name="Printed">The text as it stands in the report, such as <c>6,44</c>, <c>31/63</c> or <c>thấp</c>.</param>
/// <param name="BaseYear">The year compared with; only where the quantity compares two years.</param>
/// <param name="Section">Where in the report it stands, such as <c>III.2</c>; null where that is not recorded.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record Claim(
    string Id,
    string Node,
    ClaimQuantity Quantity,
    SurveyYear Year,
    string Printed,
    SurveyYear? BaseYear = null,
    string? Section = null
)
{
    /// <summary>What stands for the dimensions of the index in place of a node: <c>dimensions</c>.</summary>
    public const string AllDimensions = "dimensions";

    /// <summary>Returns the id, the node, the quantity, the years and the text.</summary>
    public override string ToString() =>
        $"{Id}: {Node} {ClaimQuantities.NameOf(Quantity)} {(BaseYear is { } from ? $"{from}-" : "")}{Year} {Quotation.Of(Printed)}";
}
