using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting;

/// <summary>Puts the figures of a report into the sheets of a workbook, as numbers that can be computed with.</summary>
internal sealed class SheetComposer(ReportDocument document, DateTimeOffset? created)
{
    // The first row holds the headings, the second what the sheet is about.
    private const int FirstRow = 2;

    private readonly Language _language = document.Language;

    private ProvinceProfile Profile => document.Profile;

    private string DimensionSheet => Say(ReportTexts.Dimensions);

    public IReadOnlyList<Sheet> Compose() => [ComposeTotal(), ComposeDimensions(), ComposeBasis()];

    private Sheet ComposeTotal()
    {
        var rows = new List<SheetRow> { ComposeReportedYear() };
        foreach (var then in Profile.History)
        {
            rows.Add(ComposeEarlierYear(then, FirstRow + rows.Count));
        }

        foreach (var gap in document.MissingYears)
        {
            rows.Add(new SheetRow([Whole(gap.Year.Value), .. Empty(6), Note(gap.Why)]));
        }

        rows.Add(new SheetRow([]));
        rows.AddRange(ComposeFacts());
        return new Sheet(
            Say(ReportTerms.Total),
            [
                new(Say(ReportTerms.Year), IsNumeric: false, 26),
                new(Say(ReportTerms.Score), IsNumeric: true, 10),
                new(Say(ReportTerms.Rank), IsNumeric: true, 8),
                new(Say(ReportTexts.Ranked), IsNumeric: true, 12),
                new(Say(ReportTerms.Tier), IsNumeric: false, 19),
                new(Say(ReportTerms.ChangeInPoints), IsNumeric: true, 12),
                new(Say(ReportTerms.ChangeInPlaces), IsNumeric: true, 12),
                new(Say(ReportTexts.Note), IsNumeric: false, 70),
            ],
            rows
        );
    }

    private SheetRow ComposeReportedYear()
    {
        var total = Profile.Total;
        return new SheetRow([
            new(SheetFormat.StrongWhole, Number: Profile.Year.Value),
            total.Score is { } score
                ? new(SheetFormat.StrongPoints, Number: score.Points, Formula: $"'{DimensionSheet}'!C{FirstRow}")
                : new(SheetFormat.StrongPoints),
            new(SheetFormat.StrongWhole, Number: total.Rank),
            new(SheetFormat.StrongWhole, Number: total.National?.Count),
            new(SheetFormat.StrongText, Say(total.Tier)),
            new(SheetFormat.StrongChange),
            new(SheetFormat.SignedWhole),
            Note(Join([total.Standing is { AtMedian: true } ? ReportTexts.AtTheMedian : null, NoteOf(total)])),
        ]);
    }

    private SheetRow ComposeEarlierYear(YearPosition then, int row)
    {
        double? difference = Profile.Total.Score?.Points - then.Standing.Score.Points;
        return new SheetRow([
            Whole(then.Year.Value),
            Points(then.Standing.Score),
            Whole(then.Standing.Rank),
            Whole(then.Standing.Ranked),
            Text(Say(then.Standing.Tier)),
            SheetCell.Computed(
                SheetFormat.Change,
                then.Change.Points,
                string.Create(CultureInfo.InvariantCulture, $"B${FirstRow}-B{row}"),
                difference
            ),
            SheetCell.Computed(
                SheetFormat.SignedWhole,
                then.PlacesClimbed,
                string.Create(CultureInfo.InvariantCulture, $"C{row}-C${FirstRow}"),
                then.Standing.Rank - Profile.Total.Rank
            ),
            Note(
                Join([
                    then.Change.Comparability.Note,
                    then.Standing.IsEstimate ? ReportTerms.EstimatedScore
                    : then.Standing.IsAmongEstimates ? ReportTerms.EstimatedRank
                    : null,
                ])
            ),
        ]);
    }

    // What the report tells of the total beside its years; each number stands in the column of its kind.
    private IEnumerable<SheetRow> ComposeFacts()
    {
        if (Profile.Total.National is { } national)
        {
            yield return Fact(ReportTexts.Lowest, Points(national.Min));
            yield return Fact(ReportTexts.Median, Points(national.Median));
            yield return Fact(ReportTexts.Highest, Points(national.Max));
        }

        if (Profile.Region is { } region)
        {
            yield return Fact(
                ReportTexts.InRegion,
                new(SheetFormat.Points),
                Whole(region.Rank),
                Whole(region.Ranked),
                note: Say(region.Region.Name)
            );
        }

        if (Profile.NextTier is { } next)
        {
            yield return Fact(
                ReportTexts.NextTier,
                tier: Say(next.Tier),
                change: next.Gap.Points,
                note: next.Gap.Attained ? "" : Say(ReportTexts.MoreThanThat)
            );
        }

        if (Profile.ToNextRank is { } gap && Profile.FindNextAhead() is { } ahead)
        {
            yield return Fact(
                ReportTexts.NextRank,
                rank: Whole(ahead.Rank),
                change: gap.Points,
                note: Join([ahead.Province.Name, gap.Attained ? null : ReportTexts.MoreThanThat])
            );
        }

        (LocalizedText Name, NodeProfile? Node)[] extremes =
        [
            (ReportTerms.Strongest, Profile.Strongest),
            (ReportTerms.Weakest, Profile.Weakest),
        ];
        foreach (var (name, node) in extremes)
        {
            if (node is not null)
            {
                yield return Fact(name, Points(node.Entry.Score), note: NameOf(node.Entry.Node));
            }
        }
    }

    private SheetRow Fact(
        LocalizedText name,
        SheetCell score = default,
        SheetCell rank = default,
        SheetCell ranked = default,
        string tier = "",
        double? change = null,
        string note = ""
    ) =>
        new([
            Text(Say(name)),
            score,
            rank,
            ranked,
            Text(tier),
            new(SheetFormat.Change, Number: change),
            new(SheetFormat.SignedWhole),
            Note(note),
        ]);

    private Sheet ComposeDimensions()
    {
        var rows = new List<SheetRow>();
        var dimensionRows = new List<int>();
        foreach (var dimension in Profile.Dimensions)
        {
            // The total goes above them all.
            int row = FirstRow + 1 + rows.Count;
            dimensionRows.Add(row);
            rows.Add(
                ComposeNode(
                    dimension,
                    isStrong: true,
                    dimension.Parts.Count == 0
                        ? Points(dimension.Entry.Score, SheetFormat.StrongPoints)
                        : SheetCell.Computed(
                            SheetFormat.StrongPoints,
                            dimension.Entry.Score?.Points,
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"SUM(C{row + 1}:C{row + dimension.Parts.Count})"
                            ),
                            Sum(dimension.Parts)
                        )
                )
            );
            rows.AddRange(dimension.Parts.Select(part => ComposeNode(part, isStrong: false, Points(part.Entry.Score))));
        }

        var total = new NodeProfile(
            Profile.Total,
            Profile.History.FirstOrDefault(then => then.Year == Profile.Year.Value - 1)?.Change,
            Profile.Dimensions
        );
        string cells = string.Join(',', dimensionRows.Select(row => $"C{row.ToString(CultureInfo.InvariantCulture)}"));
        rows.Insert(
            0,
            ComposeNode(
                total,
                isStrong: true,
                SheetCell.Computed(
                    SheetFormat.StrongPoints,
                    Profile.Total.Score?.Points,
                    $"SUM({cells})",
                    Sum(Profile.Dimensions)
                )
            )
        );
        return new Sheet(
            DimensionSheet,
            [
                new(Say(ReportTerms.Number), IsNumeric: false, 8),
                new(Say(ReportTexts.Dimension), IsNumeric: false, 44),
                new(Say(ReportTerms.Score), IsNumeric: true, 10),
                new(Say(ReportTexts.Maximum), IsNumeric: true, 10),
                new(Say(ReportTexts.Change), IsNumeric: true, 10),
                new(Say(ReportTerms.Rank), IsNumeric: true, 8),
                new(Say(ReportTexts.Ranked), IsNumeric: true, 12),
                new(Say(ReportTerms.Tier), IsNumeric: false, 19),
                new(Say(ReportTexts.Lowest), IsNumeric: true, 12),
                new(Say(ReportTexts.Median), IsNumeric: true, 12),
                new(Say(ReportTexts.Highest), IsNumeric: true, 12),
                new(Say(ReportTexts.Note), IsNumeric: false, 70),
            ],
            rows
        );
    }

    private SheetRow ComposeNode(NodeProfile item, bool isStrong, SheetCell score)
    {
        var entry = item.Entry;
        var text = isStrong ? SheetFormat.StrongText : SheetFormat.WrappedText;
        var points = isStrong ? SheetFormat.StrongPoints : SheetFormat.Points;
        var whole = isStrong ? SheetFormat.StrongWhole : SheetFormat.Whole;
        return new SheetRow(
            [
                new(text, entry.Node.Depth == 0 ? "" : entry.Node.Code),
                new(text, entry.Node.Depth == 0 ? Say(ReportTerms.Total) : Say(entry.Node.Name)),
                score,
                new(points, Number: entry.Node.Scale?.Max),
                new(isStrong ? SheetFormat.StrongChange : SheetFormat.Change, Number: item.Change?.Points),
                new(whole, Number: entry.Rank),
                new(whole, Number: entry.National?.Count),
                new(text, Say(entry.Tier)),
                new(points, Number: entry.National?.Min.Points),
                new(points, Number: entry.National?.Median.Points),
                new(points, Number: entry.National?.Max.Points),
                Note(Join([NoteOf(entry), item.Change?.Note])),
            ],
            IsDetail: !isStrong
        );
    }

    private Sheet ComposeBasis()
    {
        var rows = new List<SheetRow>
        {
            Pair(ReportTexts.Report, new(SheetFormat.WrappedText, document.Title)),
            Pair(ReportTexts.Province, new(SheetFormat.WrappedText, Say(Profile.Province.Name))),
            Pair(ReportTerms.Year, Whole(Profile.Year.Value)),
            Pair(ReportTexts.DataVersion, new(SheetFormat.WrappedText, Profile.DataVersion)),
        };
        if (created is { } time)
        {
            rows.Add(Pair(ReportTexts.Created, new(SheetFormat.Date, Number: time.UtcDateTime.Date.ToOADate())));
        }

        rows.AddRange(
            new[] { ReportTexts.HowSummed, ReportTexts.HowRanked, ReportTexts.HowCompared }.Select(
                (text, i) =>
                    new SheetRow([
                        new(SheetFormat.StrongText, i == 0 ? Say(ReportTexts.Method) : ""),
                        new(SheetFormat.WrappedText, Say(text)),
                    ])
            )
        );
        return new Sheet(
            Say(ReportTexts.Basis),
            [new(Say(ReportTexts.Item), IsNumeric: false, 22), new(Say(ReportTexts.Content), IsNumeric: false, 100)],
            rows
        );
    }

    private SheetRow Pair(LocalizedText name, SheetCell value) => new([new(SheetFormat.StrongText, Say(name)), value]);

    private static double? Sum(IReadOnlyList<NodeProfile> parts) =>
        parts.Count > 0 && parts.All(part => part.Entry.Score is not null)
            ? parts.Sum(part => part.Entry.Score!.Value.Points)
            : null;

    private static LocalizedText? NoteOf(ScorecardEntry entry) =>
        entry.Missing != MissingReason.None ? ReportTexts.WhyMissing([entry.Node], entry.Missing)
        : entry.IsEstimate ? ReportTerms.EstimatedScore
        : null;

    private string NameOf(IndexNode node) => $"{node.Code} {Say(node.Name)}";

    private string Join(IEnumerable<LocalizedText?> notes) =>
        string.Join(' ', notes.OfType<LocalizedText>().Select(Say));

    private static IEnumerable<SheetCell> Empty(int count) => Enumerable.Repeat(default(SheetCell), count);

    private static SheetCell Text(string text) => new(SheetFormat.Text, text);

    private static SheetCell Note(string text) => new(SheetFormat.WrappedText, text);

    private static SheetCell Whole(int number) => new(SheetFormat.Whole, Number: number);

    private static SheetCell Points(Score? score, SheetFormat format = SheetFormat.Points) =>
        new(format, Number: score?.Points);

    private string Say(Tier? tier) => tier is { } known ? Say(TierNames.Of(known)) : "";

    private string Say(LocalizedText text) => text.In(_language);
}
