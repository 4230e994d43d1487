using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Auditing;

/// <summary>The numbers that a document prints, found by what they are about.</summary>
internal sealed class PrintedFigures
{
    private readonly ILookup<FigureKey, PrintedClaim> _byKey;

    private readonly Dictionary<(FigureKey Key, decimal Value), PrintedClaim> _byValue = [];

    public PrintedFigures(IEnumerable<PrintedClaim> claims)
    {
        _byKey = claims.Where(claim => claim.Number is not null).ToLookup(KeyOf);
        foreach (var figures in _byKey)
        {
            foreach (var claim in figures)
            {
                _byValue.TryAdd((figures.Key, claim.Number!.Value.Value), claim);
            }
        }
    }

    /// <summary>All figures that the document prints more than once.</summary>
    public IEnumerable<IEnumerable<PrintedClaim>> Repeated => _byKey.Where(figures => figures.Skip(1).Any());

    /// <summary>The figures of one quantity; none where the document prints none that can be read.</summary>
    public IEnumerable<PrintedClaim> Of(
        ClaimQuantity quantity,
        IndexNode node,
        SurveyYear year,
        SurveyYear? baseYear = null
    ) => _byKey[new FigureKey(quantity, node.Id, year, baseYear)];

    /// <summary>The first figure of a quantity that is printed with this value, with however many decimals.</summary>
    public PrintedClaim? Find(ClaimQuantity quantity, IndexNode node, SurveyYear year, decimal value) =>
        _byValue.GetValueOrDefault((new FigureKey(quantity, node.Id, year, BaseYear: null), value));

    /// <summary>The figure of one quantity that is printed with the most decimals.</summary>
    public PrintedClaim? Finest(ClaimQuantity quantity, IndexNode node, SurveyYear year, SurveyYear? baseYear = null) =>
        Of(quantity, node, year, baseYear).MaxBy(claim => claim.Number!.Value.Decimals);

    private static FigureKey KeyOf(PrintedClaim claim) =>
        new(claim.Quantity, claim.Node.Id, claim.Year, claim.Claim.BaseYear);

    private readonly record struct FigureKey(
        ClaimQuantity Quantity,
        string NodeId,
        SurveyYear Year,
        SurveyYear? BaseYear
    );
}
