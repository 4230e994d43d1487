using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scorecards;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>The page of <c>papi report</c>: what a province's own report says of its result.</summary>
internal sealed class ReportPage(Screen screen, ProvinceReport report)
{
    private const string PartIndent = "  ";

    private PrintedNumbers Numbers => screen.Numbers;

    private ProvinceProfile Profile => report.Profile;

    private IEnumerable<LocalizedText> MissingYears => report.Profile.MissingYears.Select(ReportTexts.MissingYear);

    public void Draw()
    {
        screen.Heading(ReportTexts.Title(Profile.Province, Profile.Year, Profile.Scorecard.Scores.Index));
        screen.Facts(FindFacts());
        DrawHistory();
        DrawDimensions();
        screen.QuietLine(ReportTexts.Source(Profile.Scorecard.DataVersion));
    }

    private IEnumerable<(LocalizedText Name, LocalizedText Fact)> FindFacts()
    {
        yield return (ReportTerms.Total, TotalFact.Of(Profile.Scorecard, Numbers));
        if (report.HowEstimated is { } how)
        {
            yield return (ReportTexts.Estimate, how);
        }

        if (Profile.Total.National is { } national)
        {
            yield return (
                ReportTexts.National,
                ReportTexts.Range(Numbers.Points(national.Min), Numbers.Points(national.Max))
            );
        }

        if (Profile.Region is { } region)
        {
            yield return (
                ReportTexts.InRegion,
                ReportTexts.RegionalRank(PrintedNumbers.Rank(region.Rank, region.Ranked), region.Region)
            );
        }

        if (Profile.NextTier is { } tier)
        {
            yield return (ReportTexts.NextTier, ReportTexts.GapToTier(Numbers.Enough(tier.Gap), tier.Tier));
        }

        if (Profile.ToNextRank is { } gap && FindNextAhead() is { } ahead)
        {
            yield return (ReportTexts.NextRank, ReportTexts.GapToRank(Numbers.Enough(gap), ahead.Province, ahead.Rank));
        }

        if (Profile.Dimensions.Any(item => item.Change?.Direction is not null))
        {
            yield return (
                ReportTexts.Compared(Profile.Year.Value - 1),
                ReportTexts.UpAndDown(Profile.Up.Count(), Profile.Down.Count())
            );
        }

        if (Profile.Strongest is { } strongest)
        {
            yield return (ReportTerms.Strongest, DescribeExtreme(strongest.Entry));
        }

        if (Profile.Weakest is { } weakest)
        {
            yield return (ReportTerms.Weakest, DescribeExtreme(weakest.Entry));
        }
    }

    private LocalizedText DescribeExtreme(ScorecardEntry entry) =>
        ReportTerms.Extreme(entry.Node, Numbers.Points(entry.Score), Numbers.Percent(entry.ShareOfScale ?? 0));

    private RankedProvince? FindNextAhead() =>
        Profile.Scorecard.Scores.Rank(Profile.Total.Node.Id).Rows.LastOrDefault(row => row.Rank < Profile.Total.Rank);

    private void DrawHistory()
    {
        screen.Blank();
        screen.Heading(ReportTexts.HistoryHeading(Profile.Year));
        if (Profile.History.Count == 0)
        {
            screen.Line(Profile.Total.Standing is null ? ReportTexts.NothingToCompare : ReportTerms.NoHistory);
            DrawNotes(MissingYears);
            screen.Blank();
            return;
        }

        var notes = new Footnotes();
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTerms.Year)),
            Screen.Column(screen.Say(ReportTerms.Score)),
            Screen.Column(screen.Say(ReportTerms.Rank)),
            Screen.MarkColumn(),
            Screen.Column(screen.Say(ReportTerms.ChangeInPoints)),
            Screen.MarkColumn(),
            Screen.Column(screen.Say(ReportTerms.ChangeInPlaces))
        );
        foreach (var position in Profile.History)
        {
            table.AddRow(
                Screen.Cell(position.Year.ToString()),
                Screen.Cell(Numbers.Points(position.Standing.Score)),
                Screen.Cell(PrintedNumbers.Rank(position.Standing.Rank, position.Standing.Ranked)),
                Screen.Cell(notes.MarkOf(NoteOf(position.Standing))),
                ChangeCell(position.Change),
                Screen.Cell(notes.MarkOf(position.Change.Comparability.Note)),
                PlacesCell(position.PlacesClimbed)
            );
        }

        Write(table, notes.Lines.Concat(MissingYears));
    }

    private static LocalizedText? NoteOf(Standing earlier) =>
        earlier.IsEstimate ? ReportTerms.EstimatedScore
        : earlier.IsAmongEstimates ? ReportTerms.EstimatedRank
        : null;

    private void DrawDimensions()
    {
        screen.Heading(ReportTexts.DimensionsHeading);
        var notes = new Footnotes();
        var table = Screen.CreateTable(
            Screen.Column(screen.Say(ReportTerms.Number), Justify.Left),
            Screen.WideColumn(screen.Say(ReportTexts.Name)),
            Screen.Column(screen.Say(ReportTerms.Score)),
            Screen.Column(screen.Say(ReportTexts.Maximum)),
            Screen.Column(screen.Say(ReportTexts.Change)),
            Screen.MarkColumn(),
            Screen.Column(screen.Say(ReportTerms.Rank)),
            Screen.WideColumn(screen.Say(ReportTerms.Tier)),
            Screen.Column(screen.Say(ReportTexts.National))
        );
        foreach (var dimension in Profile.Dimensions)
        {
            AddDimension(table, dimension, notes);
        }

        Write(table, notes.Lines);
    }

    private void AddDimension(Table table, NodeProfile dimension, Footnotes notes)
    {
        var entry = dimension.Entry;
        table.AddRow(
            Screen.Cell(entry.Node.Code, Screen.StrongStyle),
            Screen.Cell(screen.Say(entry.Node.Name), Screen.StrongStyle),
            Screen.Cell(Numbers.Points(entry.Score), Screen.StrongStyle),
            Screen.Cell(Numbers.Points(entry.Node.Scale?.Max)),
            ChangeCell(dimension.Change),
            Screen.Cell(notes.MarkOf(dimension.Change?.Comparability.Note)),
            Screen.Cell(PrintedNumbers.Rank(entry.Rank, entry.National?.Count ?? 0)),
            Screen.Cell(entry.Tier is { } tier ? screen.Say(TierNames.Of(tier)) : "", Screen.TierStyle(entry.Tier)),
            Screen.Cell(
                entry.National is { } national
                    ? $"{Numbers.Points(national.Min)}–{Numbers.Points(national.Max)}"
                    : PrintedNumbers.None
            )
        );
        foreach (var part in dimension.Parts)
        {
            table.AddRow(
                Screen.Cell(part.Entry.Node.Code),
                Screen.Cell(PartIndent + screen.Say(part.Entry.Node.Name)),
                Screen.Cell(Numbers.Points(part.Entry.Score)),
                Screen.Cell(Numbers.Points(part.Entry.Node.Scale?.Max)),
                ChangeCell(part.Change),
                Screen.Cell(notes.MarkOf(part.Change?.Comparability.Note)),
                Screen.Cell(PrintedNumbers.Rank(part.Entry.Rank, part.Entry.National?.Count ?? 0)),
                Screen.Cell(""),
                Screen.Cell("")
            );
        }
    }

    private void Write(Table table, IEnumerable<LocalizedText> notes)
    {
        screen.Write(table);
        if (DrawNotes(notes))
        {
            screen.Blank();
        }
    }

    private bool DrawNotes(IEnumerable<LocalizedText> notes)
    {
        bool any = false;
        foreach (var note in notes)
        {
            screen.QuietLine(note);
            any = true;
        }

        return any;
    }

    private Spectre.Console.Text ChangeCell(ScoreChange? change) =>
        Screen.Cell(Numbers.Change(change?.Points), Screen.ChangeStyle(change?.Points));

    private static Spectre.Console.Text PlacesCell(int climbed) =>
        Screen.Cell(Screen.Places(climbed), Screen.ChangeStyle(climbed));
}
