namespace Papi.Scoring.Construction;

/// <summary>One unit in a constructed index: its scores and ranks on all nodes, its strengths and its weaknesses.</summary>
/// <remarks>
/// Strengths and weaknesses are the indicators with the best and the worst ranks of the unit; equal ranks in the order of
/// the design. No indicator is both: where there are too few for twice the number wanted, each half has its share, the
/// strengths the odd one. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class UnitReport
{
    private UnitReport(ConstructedIndex index, IndexUnit unit, StrengthConvention convention, int count)
    {
        Index = index;
        Unit = unit;
        Convention = convention;
        Nodes = index.ScoresOf(unit.Code);
        IndicatorStanding[] standings = [.. Standings().OrderBy(standing => standing.Rank)];
        int strengths = Math.Min(count, (standings.Length + 1) / 2);
        int weaknesses = Math.Min(count, standings.Length / 2);
        Strengths = Array.AsReadOnly(standings[..strengths]);
        Weaknesses = Array.AsReadOnly(standings[^weaknesses..]);
    }

    /// <summary>Gets the index.</summary>
    public ConstructedIndex Index { get; }

    /// <summary>Gets the unit.</summary>
    public IndexUnit Unit { get; }

    /// <summary>Gets which indicators can be strengths and weaknesses.</summary>
    public StrengthConvention Convention { get; }

    /// <summary>Gets the scores and ranks in the order of the design, the index itself first; nodes without a score are left out.</summary>
    public IReadOnlyList<ConstructedScore> Nodes { get; }

    /// <summary>Gets the indicators with the best ranks, the best first.</summary>
    public IReadOnlyList<IndicatorStanding> Strengths { get; }

    /// <summary>Gets the indicators with the worst ranks, the worst last.</summary>
    public IReadOnlyList<IndicatorStanding> Weaknesses { get; }

    /// <summary>Makes the report of one unit.</summary>
    /// <param name="index">The index.</param>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="count">How many strengths and how many weaknesses at most; 1 or more.</param>
    /// <param name="convention">Which indicators can be among them.</param>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or the convention not a member of its enumeration.</exception>
    public static UnitReport Of(
        ConstructedIndex index,
        string unit,
        int count = 5,
        StrengthConvention convention = StrengthConvention.All
    )
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (!Enum.IsDefined(convention))
        {
            throw new ArgumentOutOfRangeException(nameof(convention), convention, "All or Coinr.");
        }

        return new UnitReport(index, index.Data.Units[index.Data.IndexOfUnit(unit)], convention, count);
    }

    /// <summary>Returns the unit and its rank on the index itself.</summary>
    public override string ToString() =>
        Index.RankOf(Unit.Code, Index.Design.Root.Code) is { } rank
            ? $"{Unit}: rank {rank} of {Index.Rows.Count}"
            : $"{Unit}: not ranked";

    private IEnumerable<IndicatorStanding> Standings()
    {
        int place = Index.Data.IndexOfUnit(Unit.Code);
        foreach (var indicator in Index.Design.Indicators)
        {
            int[] above = Index.Above(Index.Design.PositionOf(indicator.Code)).ToArray();
            bool isLast = above[place] == above.Max();
            if (above[place] < 0 || (isLast && Convention == StrengthConvention.Coinr))
            {
                continue;
            }

            double? given = Index.Data.ValueOf(Unit.Code, indicator.Code);
            yield return new IndicatorStanding(
                indicator,
                above[place] + 1,
                above.Count(greater => greater >= 0),
                given ?? ImputedOn(indicator),
                given is null
            );
        }
    }

    private double ImputedOn(DesignNode indicator) =>
        Index.Imputed.First(imputed => imputed.Indicator == indicator && imputed.Unit == Unit).Value;
}
