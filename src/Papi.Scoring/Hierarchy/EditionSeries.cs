using System.Diagnostics.CodeAnalysis;

namespace Papi.Scoring.Hierarchy;

/// <summary>The editions of one index in the order of their years; no two cover the same year.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class EditionSeries
{
    private readonly CompositeIndex[] _editions;

    private readonly SeriesBreak[] _breaks;

    private EditionSeries(CompositeIndex[] editions)
    {
        _editions = editions;
        Editions = Array.AsReadOnly(editions);
        _breaks = [.. editions.SelectMany(edition => edition.Breaks)];
    }

    /// <summary>Gets the editions, earliest first.</summary>
    public IReadOnlyList<CompositeIndex> Editions { get; }

    /// <summary>Makes a series.</summary>
    /// <param name="editions">The editions in any order; at least one.</param>
    /// <exception cref="InvalidStructureException">Two editions cover the same year or share an id or a number; the exception carries every such pair.</exception>
    /// <exception cref="ArgumentException">There is no edition.</exception>
    public static EditionSeries Create(IEnumerable<CompositeIndex> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        CompositeIndex[] sorted = [.. editions.OrderBy(edition => edition.FirstYear)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("A series has at least one edition.", nameof(editions));
        }

        var problems = new List<StructureProblem>();
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = i + 1; j < sorted.Length; j++)
            {
                AddOverlap(sorted[i], sorted[j], problems);
            }
        }

        return problems.Count == 0
            ? new EditionSeries(sorted)
            : throw new InvalidStructureException("series of editions", problems);
    }

    /// <summary>Gets a series in which one edition is added, or replaces the edition of the same id.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="InvalidStructureException">The edition covers a year of another one.</exception>
    public EditionSeries With(CompositeIndex edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return With([edition]);
    }

    /// <summary>Gets a series that the editions of another one join, in place of those of the same id.</summary>
    /// <param name="other">The other series.</param>
    /// <exception cref="InvalidStructureException">An edition of the other series covers a year of another one here.</exception>
    public EditionSeries With(EditionSeries other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return With(other._editions);
    }

    /// <summary>Gets the edition that covers a year.</summary>
    /// <param name="year">The survey year.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers the year.</exception>
    public CompositeIndex For(SurveyYear year) =>
        TryFind(year, out var edition)
            ? edition
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"No edition covers {year}; known are {this}.");

    /// <summary>Finds the edition that covers a year.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="edition">The edition, where there is one.</param>
    public bool TryFind(SurveyYear year, [NotNullWhen(true)] out CompositeIndex? edition)
    {
        edition = Array.Find(_editions, candidate => candidate.Covers(year));
        return edition is not null;
    }

    /// <summary>Judges whether the scores of a node may be compared between two years.</summary>
    /// <param name="nodeId">The stable id of the node (not its number, which may mean another node in the other year).</param>
    /// <param name="year">One year.</param>
    /// <param name="otherYear">The other year; the order does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers one of the years.</exception>
    /// <exception cref="ArgumentException"><paramref name="nodeId"/> is a number of one of the editions, not an id.</exception>
    /// <exception cref="UnknownNodeException">Neither edition has a node of this id.</exception>
    public Comparability Compare(string nodeId, SurveyYear year, SurveyYear otherYear)
    {
        ArgumentNullException.ThrowIfNull(nodeId);
        var (from, to) = year <= otherYear ? (year, otherYear) : (otherYear, year);
        return CompareAcross(nodeId, from, For(from), to, For(to));
    }

    /// <summary>The same by the editions that two years of a table have; the series may hold a later one of the same id.</summary>
    internal Comparability CompareAcross(
        string nodeId,
        SurveyYear from,
        CompositeIndex earlier,
        SurveyYear to,
        CompositeIndex later
    )
    {
        if (from > to)
        {
            return CompareAcross(nodeId, to, later, from, earlier);
        }

        var (before, after) = (earlier.FindById(nodeId), later.FindById(nodeId));
        if (before is null || after is null)
        {
            var present = after ?? before ?? ThrowNotAnId(nodeId, later, earlier);
            var absent = before is null ? from : to;
            return Comparability.Refused(
                Text(
                    $"Năm {absent} không có mục '{present.Name.Vietnamese}'",
                    $"{absent} has no node '{present.Name.English}'"
                )
            );
        }

        var breaks = _breaks.Where(item => item.Separates(from, to)).ToArray();
        var reasons = breaks
            .Where(item => item.NodeId is null || IsId(item.NodeId, nodeId))
            .Select(item => Describe(item, after))
            .ToList();
        if (before.Scale != after.Scale)
        {
            reasons.AddRange(ScaleChange(before, after, breaks));
        }

        var parts = Descendants(after).Select(part => part.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var warnings = breaks
            .Where(item => item.NodeId is { } id && parts.Contains(id))
            .Select(item => Describe(item, after));
        return new Comparability([.. reasons], [.. warnings]);
    }

    /// <summary>Returns the editions with their years.</summary>
    public override string ToString() => string.Join(", ", _editions.AsEnumerable());

    /// <summary>The verdict of <see cref="Compare"/> without its reasons, for whole tables; the order of the years does not matter either.</summary>
    internal bool AreComparable(IndexNode before, IndexNode after, SurveyYear from, SurveyYear to)
    {
        (from, to) = from <= to ? (from, to) : (to, from);
        bool isWhole = before.Scale == after.Scale;
        foreach (var item in _breaks)
        {
            isWhole = isWhole && !(item.Separates(from, to) && (item.NodeId is not { } id || IsId(id, after.Id)));
        }

        return isWhole;
    }

    /// <summary>
    /// The known breaks that can move the scores of a node from one year to another: its own, those of the nodes that it
    /// is a part of, and those of every node. A break of the total follows from its dimensions and says nothing of others.
    /// </summary>
    internal IReadOnlyList<SeriesBreak> BreaksAround(IndexNode node, SurveyYear from, SurveyYear to)
    {
        (from, to) = from <= to ? (from, to) : (to, from);
        return
        [
            .. _breaks.Where(item =>
                item.Separates(from, to) && (item.NodeId is not { } id || IsId(id, node.Id) || IsWithin(node, id))
            ),
        ];
    }

    /// <summary>
    /// Says why an id is none: never returns. A number is refused even where an edition has it, because another one may
    /// give it to another node.
    /// </summary>
    /// <exception cref="ArgumentException">The text is a number in one of the editions.</exception>
    /// <exception cref="UnknownNodeException">The text is nothing in any of them.</exception>
    internal static IndexNode ThrowNotAnId(string nodeId, params ReadOnlySpan<CompositeIndex> editions)
    {
        foreach (var edition in editions)
        {
            if (edition.TryFind(nodeId, out var node))
            {
                throw new ArgumentException(
                    $"'{nodeId}' is a number, which another edition may give to another node; in {edition} it is '{node.Id}'.",
                    nameof(nodeId)
                );
            }
        }

        return editions[0].Find(nodeId);
    }

    private EditionSeries With(CompositeIndex[] joining) =>
        Create(_editions.Where(old => !Array.Exists(joining, edition => IsId(edition.Id, old.Id))).Concat(joining));

    private static bool IsId(string id, string other) => string.Equals(id, other, StringComparison.OrdinalIgnoreCase);

    private static LocalizedText Text(string vietnamese, string english) => new(vietnamese, english);

    private static bool IsWithin(IndexNode node, string id)
    {
        for (var whole = node.Parent; whole is { Depth: > 0 }; whole = whole.Parent)
        {
            if (IsId(id, whole.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IndexNode> Descendants(IndexNode node) =>
        node.Children.Concat(node.Children.SelectMany(Descendants));

    private static LocalizedText ScaleText(IndexNode before, IndexNode after) =>
        Text(
            $"Thang điểm đổi từ {InVietnamese(before.Scale)} thành {InVietnamese(after.Scale)}",
            $"The scale changed from {before.Scale} to {after.Scale}"
        );

    // With the decimal comma, which needs another separator between the ends: [0,25; 2,5].
    private static string InVietnamese(ScoreRange? scale) =>
        $"{scale}".Replace(", ", "; ", StringComparison.Ordinal).Replace('.', ',');

    // The number in front names the part; where the break is of the node itself the year alone does.
    private LocalizedText Describe(SeriesBreak item, IndexNode subject)
    {
        string part =
            item.NodeId is { } id && !IsId(id, subject.Id) && For(item.Year).FindById(id) is { } node
                ? $"{node.Code}, "
                : "";
        return Text($"{part}{item.Year}: {item.Note.Vietnamese}", $"{part}{item.Year}: {item.Note.English}");
    }

    private IEnumerable<LocalizedText> ScaleChange(IndexNode before, IndexNode after, SeriesBreak[] breaks)
    {
        var causes = breaks.Where(item =>
            item.Kind == BreakKind.Structural
            && item.NodeId is { } id
            && after.Parent is { } parent
            && IsId(id, parent.Id)
        );
        return causes.Select(item => Describe(item, after)).Prepend(ScaleText(before, after));
    }

    private static void AddOverlap(CompositeIndex one, CompositeIndex other, List<StructureProblem> problems)
    {
        bool sameName = IsId(one.Id, other.Id) || one.Edition == other.Edition;
        bool overlap = one.LastYear is not { } last || other.FirstYear <= last;
        if (sameName || overlap)
        {
            string what = sameName ? "have the same id or number" : "cover the same year";
            problems.Add(
                new StructureProblem(StructureProblemKind.YearOverlap, other.Id, $"{one} and {other} {what}.")
            );
        }
    }
}
