using System.Globalization;
using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi compare</c>: what changed, why, and beside whom.</summary>
internal sealed class ComparePage(Screen screen, ComparedYears view)
{
    private const string PartIndent = "  ";

    private PrintedNumbers Numbers => screen.Numbers;

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
        if (view.IsEstimate)
        {
            screen.Line(RankTexts.HowEstimated);
        }

        screen.QuietLine(CompareTexts.Source(change.DataVersion));
    }

    private IEnumerable<(LocalizedText Name, LocalizedText Fact)> FindFacts()
    {
        var change = view.Change;
        yield return (CompareTexts.InYear(change.From), Describe(change.Total.Before));
        yield return (CompareTexts.InYear(change.To), Describe(change.Total.After));
        if (change.Total.Change.Points is { } points)
        {
            string shown = Numbers.Change(points);
            yield return (CompareTexts.Change, new LocalizedText($"{shown} điểm", $"{shown} points"));
        }

        if (change.Total.PlacesClimbed is { } climbed)
        {
            yield return (CompareTexts.Places, CompareTexts.PlacesOf(PrintedNumbers.Places(climbed), view.Places));
        }

        yield return (
            CompareTexts.DimensionsMoved,
            CompareTexts.Moved(change.Up.Count, change.Down.Count, change.Unchanged.Count, change.NotComparable.Count)
        );
    }

    private LocalizedText Describe(Standing? standing) =>
        standing is null
            ? CompareTexts.NoScore
            : ReportTexts.Standing(
                Numbers.Points(standing.Score),
                PrintedNumbers.Rank(standing.Rank, standing.Ranked),
                standing
            );

    private void DrawNodes()
    {
        var (from, to) = (view.Change.From, view.Change.To);
        var notes = new Footnotes();
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTexts.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(CompareTexts.ScoreIn(from))),
            Screen.Column(screen.Say(CompareTexts.ScoreIn(to))),
            Screen.Column(screen.Say(CompareTexts.Change)),
            Screen.Column(screen.Say(CompareTexts.OfScale)),
            Screen.MarkColumn(),
            Screen.Column(screen.Say(CompareTexts.RankIn(from))),
            Screen.Column(screen.Say(CompareTexts.RankIn(to))),
            Screen.Column(screen.Say(CompareTexts.Places)),
            Screen.WideColumn(screen.Say(ReportTexts.Tier))
        );
        var rows = view.Change.Rows.ToDictionary(row => row.Node);
        foreach (var row in InReadingOrder(view.Change.Total.Node).Select(node => rows[node]))
        {
            var style = row.Node.Depth < 2 ? Screen.StrongStyle : null;
            table.AddRow(
                Screen.Cell(row.Node.Parent is null ? "" : row.Node.Code, style),
                NameCell(row.Node.Parent is null ? ReportTexts.Total : row.Node.Name, row.Node.Depth),
                Screen.Cell(Numbers.Points(row.Before?.Score), style),
                Screen.Cell(Numbers.Points(row.After?.Score), style),
                Screen.Cell(Numbers.Change(row.Change.Points), Screen.ChangeStyle(row.Change.Points)),
                Screen.Cell(Percent(row.Change.ShareOfScale), Screen.ChangeStyle(row.Change.ShareOfScale)),
                Screen.Cell(notes.MarkOf(row.Change.Note)),
                RankCell(row.Before),
                RankCell(row.After),
                PlacesCell(row.PlacesClimbed),
                Screen.Cell(TierMove(row), Screen.ChangeStyle(row.TierSteps))
            );
        }

        screen.Write(table);
        foreach (var note in notes.Lines)
        {
            screen.QuietLine(note);
        }

        if (view.Change.Dropped.Count > 0)
        {
            screen.QuietLine(
                CompareTexts.Dropped(
                    view.Change.Dropped.Where(dropped => dropped.Node.Depth < 3).Select(dropped => dropped.Node),
                    from
                )
            );
        }

        screen.Blank();
    }

    private void DrawContributions()
    {
        if (view.Contributions.Total is not { } total)
        {
            return;
        }

        screen.Heading(CompareTexts.ContributionsHeading);
        var notes = new Footnotes();
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTexts.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(CompareTexts.Contribution)),
            Screen.MarkColumn(),
            Screen.WideColumn(screen.Say(CompareTexts.MostlyBy))
        );
        foreach (var part in total.Parts.OrderByDescending(part => Math.Abs(part.Points)))
        {
            table.AddRow(
                Screen.Cell(part.Node.Code),
                NameCell(part.Node.Name, depth: 1),
                Screen.Cell(Numbers.Change(part.Points), Screen.ChangeStyle(part.Points)),
                Screen.Cell(notes.MarkOf(part.IsAcrossBreak ? CompareTexts.AcrossBreak : null)),
                Screen.Cell(DescribeMain(part))
            );
        }

        screen.Write(table);
        foreach (var note in notes.Lines)
        {
            screen.QuietLine(note);
        }

        if (notes.Lines.Count > 0)
        {
            screen.Blank();
        }
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
        var facts = new[]
        {
            (CompareTexts.Passed, places.Passed),
            (CompareTexts.PassedBy, places.PassedBy),
            (CompareTexts.Entrants, places.Entrants),
            (CompareTexts.Leavers, places.Leavers),
        };
        if (!Array.Exists(facts, fact => fact.Item2.Count > 0))
        {
            return;
        }

        screen.Heading(CompareTexts.PlacesHeading);
        screen.Facts(facts.Where(fact => fact.Item2.Count > 0).Select(fact => (fact.Item1, Describe(fact.Item2))));
        screen.Blank();
    }

    private static LocalizedText Describe(IReadOnlyList<RankMove> moves)
    {
        return new(Join(Language.Vietnamese), Join(Language.English));

        string Join(Language language) =>
            string.Create(CultureInfo.InvariantCulture, $"{moves.Count}: ")
            + string.Join(
                ", ",
                moves.Select(move =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{move.Province.Name.In(language)} ({move.Before?.Rank.ToString(CultureInfo.InvariantCulture) ?? PrintedNumbers.None} → {move.After?.Rank.ToString(CultureInfo.InvariantCulture) ?? PrintedNumbers.None})"
                    )
                )
            );
    }

    private void DrawReference()
    {
        if (view.BesideAfter is not { } after)
        {
            return;
        }

        var (from, to) = (view.Change.From, view.Change.To);
        screen.Heading(
            after.Reference.Kind == ReferenceKind.Province
                ? CompareTexts.BesideProvinceHeading(after.ReferenceName)
                : CompareTexts.BesideHeading(after.ReferenceName)
        );
        bool names = after.Reference.Kind == ReferenceKind.Best;
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTexts.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(CompareTexts.ReferenceIn(from))),
            Screen.Column(screen.Say(CompareTexts.GapIn(from))),
            Screen.Column(screen.Say(CompareTexts.ReferenceIn(to))),
            Screen.Column(screen.Say(CompareTexts.GapIn(to))),
            Screen.Column(screen.Say(CompareTexts.Places)),
            Screen.WideColumn("")
        );
        var rows = after.Rows.ToDictionary(row => row.Node);
        foreach (var row in InReadingOrder(after.Total.Node).Select(node => rows[node]))
        {
            var before = view.BesideBefore?.Rows.FirstOrDefault(old =>
                string.Equals(old.Node.Id, row.Node.Id, StringComparison.Ordinal)
            );
            table.AddRow(
                Screen.Cell(row.Node.Parent is null ? "" : row.Node.Code),
                NameCell(row.Node.Parent is null ? ReportTexts.Total : row.Node.Name, row.Node.Depth),
                Screen.Cell(Numbers.Points(before?.Reference)),
                Screen.Cell(Numbers.Change(before?.Points), Screen.ChangeStyle(before?.Points)),
                Screen.Cell(Numbers.Points(row.Reference)),
                Screen.Cell(Numbers.Change(row.Points), Screen.ChangeStyle(row.Points)),
                PlacesCell(row.Places),
                Screen.Cell(names && row.ReferenceProvince is { } best ? screen.Say(best.Name) : "")
            );
        }

        screen.Write(table);
    }

    // Each dimension with its sub-dimensions below it.
    private static IEnumerable<IndexNode> InReadingOrder(IndexNode node) =>
        node.Depth < 2 ? node.Children.SelectMany(InReadingOrder).Prepend(node) : [node];

    private string Percent(double? share) => share is { } value ? Numbers.PercentChange(value) : PrintedNumbers.None;

    private string TierMove(StandingChange row) =>
        (row.Before?.Tier, row.After?.Tier) switch
        {
            ({ } before, { } after) when before != after =>
                $"{screen.Say(TierNames.Of(before))} → {screen.Say(TierNames.Of(after))}",
            (_, { } after) => screen.Say(TierNames.Of(after)),
            _ => "",
        };

    private Spectre.Console.Text NameCell(LocalizedText name, int depth) =>
        Screen.Cell(
            depth == 2 ? PartIndent + screen.Say(name) : screen.Say(name),
            depth < 2 ? Screen.StrongStyle : null
        );

    private static Spectre.Console.Text RankCell(Standing? standing) =>
        Screen.Cell(PrintedNumbers.Rank(standing?.Rank, standing?.Ranked ?? 0));

    private static Spectre.Console.Text PlacesCell(int? climbed) =>
        Screen.Cell(
            climbed is { } places ? PrintedNumbers.Places(places) : PrintedNumbers.None,
            Screen.ChangeStyle(climbed)
        );
}
