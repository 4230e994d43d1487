using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scorecards;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi compare</c>: what changed, why, and beside whom.</summary>
internal sealed class ComparePage(Screen screen, ComparedYears view)
{
    private const string PartIndent = "  ";

    // With less room the names would stand one letter below the other.
    private const int RoomForAll = 100;

    // One numbering for the page: a fact above a table leads to a note below it.
    private readonly Footnotes _notes = new();

    private int _notesDrawn;

    private PrintedNumbers Numbers => screen.Numbers;

    private bool IsNarrow => screen.Width < RoomForAll;

    public void Draw()
    {
        var change = view.Change;
        screen.Heading(CompareTexts.Title(change.Province, change.From, change.To));
        screen.Facts(FindFacts());
        screen.Blank();
        DrawNodes();
        DrawContributions();
        DrawPlaces();
        DrawReference();
        if (change.IsEstimate)
        {
            screen.Line(RankTexts.HowEstimated);
        }

        screen.QuietLine(CompareTexts.Source(change.DataVersion));
    }

    private IEnumerable<(LocalizedText Name, LocalizedText Fact)> FindFacts()
    {
        var change = view.Change;
        yield return (CompareTexts.InYear(change.From), DescribeYear(view.Before));
        yield return (CompareTexts.InYear(change.To), DescribeYear(view.After));
        if (change.Total.Before is null && view.NearestWithTotal is { } nearest)
        {
            yield return (CompareTexts.Hint, CompareTexts.Nearest(nearest));
        }

        if (change.Total is { Before: not null, After: not null })
        {
            yield return (
                CompareTexts.Change,
                CompareTexts.Marked(DescribeChange(change.Total.Change), _notes.MarkOf(change.Total.Change.Note))
            );
        }

        if (change.Total.PlacesClimbed is { } climbed)
        {
            yield return (CompareTexts.Places, CompareTexts.PlacesOf(Screen.Places(climbed), view.Places));
        }

        int broken = change.NotComparable.Count(row => !row.Change.Comparability.IsComparable);
        yield return (
            CompareTexts.DimensionsMoved,
            CompareTexts.Moved(
                change.Up.Count,
                change.Down.Count,
                change.Unchanged.Count,
                broken,
                change.NotComparable.Count - broken
            )
        );
    }

    private LocalizedText DescribeYear(Scorecard? card) =>
        card is null ? CompareTexts.NotThere(view.After.Scores.Provinces)
        : card.Total.Standing is { } standing ? CompareTexts.Estimated(TotalFact.Of(card, Numbers), standing)
        : TotalFact.Of(card, Numbers);

    private LocalizedText DescribeChange(ScoreChange change) =>
        change.Points is { } points ? CompareTexts.PointsOf(Numbers.Change(points))
        : change.ShareOfScale is { } share ? CompareTexts.ShareOf(Numbers.PercentChange(share))
        : CompareTexts.NotComparable;

    private void DrawNodes()
    {
        var (from, to) = (view.Change.From, view.Change.To);
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTerms.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(CompareTexts.ScoreIn(from))),
            Screen.Column(screen.Say(CompareTexts.ScoreIn(to))),
            Screen.Column(screen.Say(CompareTexts.Change)),
            Screen.Column(screen.Say(CompareTexts.OfScale)),
            Screen.MarkColumn(),
            Screen.Column(screen.Say(CompareTexts.RankIn(from))),
            Screen.Column(screen.Say(CompareTexts.RankIn(to))),
            Screen.Column(screen.Say(CompareTexts.Places))
        );
        if (!IsNarrow)
        {
            table.AddColumn(Screen.WideColumn(screen.Say(ReportTerms.Tier)));
        }

        var rows = view.Change.Rows.ToDictionary(row => row.Node);
        foreach (var row in InReadingOrder(view.Change.Total.Node).Select(node => rows[node]))
        {
            var style = row.Node.Depth < 2 ? Screen.StrongStyle : null;
            List<Spectre.Console.Text> cells =
            [
                Screen.Cell(CodeOf(row.Node), style),
                NameCell(row.Node),
                Screen.Cell(Numbers.Points(row.Before?.Score), style),
                Screen.Cell(Numbers.Points(row.After?.Score), style),
                ChangeCell(row.Change.Points),
                Screen.Cell(Percent(row.Change.ShareOfScale), Screen.ChangeStyle(row.Change.ShareOfScale)),
                Screen.Cell(_notes.MarkOf(row.Change.Note)),
                RankCell(row.Before),
                RankCell(row.After),
                PlacesCell(row.PlacesClimbed),
            ];
            if (!IsNarrow)
            {
                cells.Add(Screen.Cell(TierMove(row), Screen.ChangeStyle(row.TierSteps)));
            }

            table.AddRow(cells);
        }

        IndexNode[] dropped = [.. view.Change.Dropped.Select(item => item.Node).Where(node => node.Depth <= 2)];
        Write(table, dropped.Length > 0 ? CompareTexts.Dropped(dropped, from) : null);
    }

    private void DrawContributions()
    {
        if (view.Contributions.Total is not { } total)
        {
            return;
        }

        screen.Heading(CompareTexts.ContributionsHeading);
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTerms.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(CompareTexts.Contribution)),
            Screen.MarkColumn(),
            Screen.WideColumn(screen.Say(CompareTexts.MostlyBy))
        );
        foreach (var part in total.Parts.OrderByDescending(part => Math.Abs(part.Points)))
        {
            table.AddRow(
                Screen.Cell(part.Node.Code),
                Screen.Cell(
                    screen.Say(part.Node.Name) + screen.Say(CompareTexts.KindOf(part.Kind)),
                    Screen.StrongStyle
                ),
                ChangeCell(part.Points),
                Screen.Cell(_notes.MarkOf(part.IsAcrossBreak ? CompareTexts.AcrossBreak : null)),
                Screen.Cell(DescribeMain(part))
            );
        }

        Write(table);
    }

    // The sub-dimension that moved its dimension most in the direction in which that went.
    private string DescribeMain(Contribution dimension) =>
        dimension.Parts.MaxBy(part => part.Points * Math.Sign(dimension.Points)) is { } main
        && main.Points * dimension.Points > 0
            ? $"{main.Node.Code} {screen.Say(main.Node.Name)} {Numbers.Change(main.Points)}{screen.Say(CompareTexts.KindOf(main.Kind))}"
            : "";

    private void DrawPlaces()
    {
        var places = view.Places;
        (LocalizedText Name, IReadOnlyList<RankMove> Moves)[] lists =
        [
            (CompareTexts.Passed, places.Passed),
            (CompareTexts.PassedBy, places.PassedBy),
            (CompareTexts.Entrants, places.Entrants),
            (CompareTexts.Leavers, places.Leavers),
        ];
        var facts = lists.Where(list => list.Moves.Count > 0).ToArray();

        // Who came and went says nothing of a province that was not ranked itself.
        if (places.PlacesClimbed is null || facts.Length == 0)
        {
            return;
        }

        screen.Heading(CompareTexts.PlacesHeading);
        screen.Facts(facts.Select(list => (list.Name, CompareTexts.Moves(list.Moves))));
        screen.Blank();
    }

    private void DrawReference()
    {
        if (view.BesideAfter is not { } after)
        {
            return;
        }

        var before = view.BesideBefore;
        screen.Heading(CompareTexts.BesideHeading(after.Reference.Kind, after.ReferenceName));
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTerms.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name))
        );
        bool hasPlaces = after.Rows.Any(row => row.ReferenceProvince is not null);
        bool hasNames = after.Reference.Kind == ReferenceKind.Best;
        if (before is not null)
        {
            AddColumns(table, view.Change.From, hasPlaces);
        }

        AddColumns(table, view.Change.To, hasPlaces);
        if (hasNames)
        {
            table.AddColumn(Screen.WideColumn(screen.Say(CompareTexts.BestIn(view.Change.To))));
        }

        var rows = after.Rows.ToDictionary(row => row.Node);
        foreach (var row in InReadingOrder(after.Total.Node).Select(node => rows[node]))
        {
            List<Spectre.Console.Text> cells = [Screen.Cell(CodeOf(row.Node)), NameCell(row.Node)];
            if (before is not null)
            {
                cells.AddRange(CellsOf(before.Rows.FirstOrDefault(old => IsSame(old.Node, row.Node)), hasPlaces));
            }

            cells.AddRange(CellsOf(row, hasPlaces));
            if (hasNames)
            {
                cells.Add(Screen.Cell(row.ReferenceProvince is { } best ? screen.Say(best.Name) : ""));
            }

            table.AddRow(cells);
        }

        Write(
            table,
            before is null ? CompareTexts.NoReference(view.Change.From)
                : before.ReferenceName != after.ReferenceName
                    ? CompareTexts.OtherReference(view.Change.From, before.ReferenceName)
                : null
        );
    }

    private void AddColumns(Table table, SurveyYear year, bool hasPlaces)
    {
        table.AddColumn(Screen.Column(screen.Say(CompareTexts.ReferenceIn(year))));
        table.AddColumn(Screen.Column(screen.Say(CompareTexts.GapIn(year))));
        table.AddColumn(Screen.MarkColumn());
        if (hasPlaces)
        {
            table.AddColumn(Screen.Column(screen.Say(CompareTexts.PlacesIn(year))));
        }
    }

    private IEnumerable<Spectre.Console.Text> CellsOf(ReferenceDifference? row, bool hasPlaces)
    {
        yield return Screen.Cell(Numbers.Points(row?.Reference));
        yield return ChangeCell(row?.Points);
        yield return Screen.Cell(_notes.MarkOf(row?.Note));
        if (hasPlaces)
        {
            yield return PlacesCell(row?.Places);
        }
    }

    /// <summary>Writes a table, the notes that nobody has read yet, and a last word.</summary>
    private void Write(Table table, LocalizedText? last = null)
    {
        screen.Write(table);
        LocalizedText[] notes = [.. _notes.Lines.Skip(_notesDrawn)];
        _notesDrawn += notes.Length;
        foreach (var note in last is null ? notes : [.. notes, last])
        {
            screen.QuietLine(note);
        }

        if (notes.Length > 0 || last is not null)
        {
            screen.Blank();
        }
    }

    // Each dimension with its sub-dimensions below it.
    private static IEnumerable<IndexNode> InReadingOrder(IndexNode node) =>
        node.Depth < 2 ? node.Children.SelectMany(InReadingOrder).Prepend(node) : [node];

    private static bool IsSame(IndexNode old, IndexNode node) =>
        string.Equals(old.Id, node.Id, StringComparison.OrdinalIgnoreCase);

    private static string CodeOf(IndexNode node) => node.Parent is null ? "" : node.Code;

    private Spectre.Console.Text NameCell(IndexNode node)
    {
        string name = screen.Say(node.Parent is null ? ReportTerms.Total : node.Name);
        return node.Depth < 2 ? Screen.Cell(name, Screen.StrongStyle) : Screen.Cell(PartIndent + name);
    }

    private string Percent(double? share) => share is { } value ? Numbers.PercentChange(value) : PrintedNumbers.None;

    private string TierMove(StandingChange row) =>
        (row.Before?.Tier, row.After?.Tier) switch
        {
            ({ } before, { } after) when before != after =>
                $"{screen.Say(TierNames.Of(before))} → {screen.Say(TierNames.Of(after))}",
            (_, { } after) => screen.Say(TierNames.Of(after)),
            _ => "",
        };

    private Spectre.Console.Text ChangeCell(double? points) =>
        Screen.Cell(Numbers.Change(points), Screen.ChangeStyle(points));

    private static Spectre.Console.Text RankCell(Standing? standing) =>
        Screen.Cell(PrintedNumbers.Rank(standing?.Rank, standing?.Ranked ?? 0));

    private static Spectre.Console.Text PlacesCell(int? climbed) =>
        Screen.Cell(climbed is { } places ? Screen.Places(places) : PrintedNumbers.None, Screen.ChangeStyle(climbed));
}
