using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>What changes of scores and of ranks are made of, as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class DecompositionTables
{
    /// <summary>Makes a table: one row per dimension, each followed by its sub-dimensions; empty where the totals cannot be compared.</summary>
    /// <param name="decomposition">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decomposition"/> is null.</exception>
    public static ResultTable ToTable(this ChangeDecomposition decomposition, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(decomposition);
        return new TableLayout<Contribution>(language)
            .Node(row => row.Node)
            .Whole("level", row => row.Node.Depth)
            .Word("kind", row => (ContributionKind?)row.Kind)
            .Number("before", row => row.Before?.Points)
            .Number("after", row => row.After?.Points)
            .Change("points", row => row.Points)
            .Share("share", row => row.ShareOfChange)
            .Flag("acrossBreak", row => row.IsAcrossBreak)
            .Change("rest", row => row.Rest)
            .Localized("note", row => row.Note)
            .Fill(
                new LocalizedText(
                    $"{decomposition.Province.Name.Vietnamese}: thay đổi tổng điểm {decomposition.Change.From}–{decomposition.Change.To} theo nội dung",
                    $"{decomposition.Province.Name.English}: change of the total from {decomposition.Change.From} to {decomposition.Change.To} by node"
                ),
                decomposition.Dimensions.SelectMany(WithParts)
            );
    }

    /// <summary>Makes a table: one row per province that passed or was passed, that entered the ranking or left it.</summary>
    /// <param name="decomposition">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decomposition"/> is null.</exception>
    public static ResultTable ToTable(this RankDecomposition decomposition, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(decomposition);
        (string Group, IReadOnlyList<RankMove> Moves)[] groups =
        [
            ("passed", decomposition.Passed),
            ("passed-by", decomposition.PassedBy),
            ("entrant", decomposition.Entrants),
            ("leaver", decomposition.Leavers),
        ];
        return new TableLayout<(string Group, RankMove Move)>(language)
            .Word("group", row => row.Group)
            .Province(row => row.Move.Province)
            .Whole("before", row => row.Move.Before?.Rank)
            .Whole("after", row => row.Move.After?.Rank)
            .Fill(
                new LocalizedText(
                    $"{decomposition.Province.Name.Vietnamese}: ai vượt ai {decomposition.Change.Change.From}–{decomposition.Change.Change.To}",
                    $"{decomposition.Province.Name.English}: who passed whom from {decomposition.Change.Change.From} to {decomposition.Change.Change.To}"
                ),
                groups.SelectMany(group => group.Moves.Select(move => (group.Group, move)))
            );
    }

    private static IEnumerable<Contribution> WithParts(Contribution whole) =>
        whole.Parts.SelectMany(WithParts).Prepend(whole);
}
