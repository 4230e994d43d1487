using Papi.Scoring.Profiles;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting;

/// <summary>Puts the figures of a profile into the sections of a report.</summary>
internal sealed class ReportComposer(
    ScoreTable table,
    ProvinceProfile profile,
    Language language,
    ReportOptions options
)
{
    // A report names a few; the tables of the dimensions hold them all.
    private const int Named = 3;

    private readonly PrintedNumbers _numbers = new(language, options.Decimals);

    private YearScores Scores => profile.Scorecard.Scores;

    private SurveyYear Before => profile.Year.Value - 1;

    public ReportDocument Compose() =>
        new(
            Say(ReportTexts.Title(profile.Province, profile.Year)),
            language,
            options,
            profile,
            [.. FindMissingYears()],
            [
                ComposeOverview(),
                ComposeHistory(),
                ComposeDimensions(),
                .. profile.Dimensions.Select(ComposeDimension),
                ComposeStrengths(),
                new ReportSection(
                    1,
                    Say(ReportTexts.Basis),
                    [
                        Say(ReportTexts.HowRanked),
                        Say(ReportTexts.HowCompared),
                        Say(ReportTexts.Data(profile.DataVersion)),
                    ]
                ),
            ]
        );

    private ReportSection ComposeOverview()
    {
        var total = profile.Total;
        string first = total.Standing is { } standing
            ? Say(
                ReportTexts.Standing(
                    profile.Province,
                    profile.Year,
                    _numbers.Points(standing.Score),
                    PrintedNumbers.Rank(standing.Rank, standing.Ranked),
                    standing.Tier
                )
            )
            : Say(ReportTexts.NoTotal(profile.Province, profile.Year, total.National?.Count ?? 0));
        return new ReportSection(
            1,
            Say(ReportTexts.Overview),
            [first, .. DescribeEstimate()],
            new ReportTable(
                Say(ReportTexts.Overview),
                [new(Say(ReportTexts.Item), false), new(Say(ReportTexts.Result), false)],
                FindFacts().Select(fact => new ReportRow(Say(fact.Name), fact.Value))
            ),
            DescribeMissing()
        );
    }

    private IEnumerable<string> DescribeEstimate()
    {
        if (Scores.IsEstimated(profile.Province))
        {
            yield return Say(ReportTexts.EstimatedFrom(Scores.Provinces.PredecessorsOf(profile.Province)));
        }
        else if (profile.Scorecard.IsEstimate)
        {
            yield return Say(ReportTexts.OwnAmongEstimates);
        }
    }

    private IEnumerable<string> DescribeMissing() =>
        profile
            .Scorecard.Entries.Where(entry => entry.Node.Depth <= 2 && entry.Missing != MissingReason.None)
            .GroupBy(entry => entry.Missing)
            .Select(group => Say(ReportTexts.WhyMissing([.. group.Select(entry => entry.Node)], group.Key)));

    private IEnumerable<(LocalizedText Name, string Value)> FindFacts()
    {
        var total = profile.Total;
        yield return (ReportTerms.Total, _numbers.Points(total.Score));
        yield return (ReportTerms.Rank, PrintedNumbers.Rank(total.Rank, total.National?.Count ?? 0));
        yield return (
            ReportTerms.Tier,
            TierOf(total) + (total.Standing is { AtMedian: true } ? Say(ReportTexts.AtMedian) : "")
        );
        yield return (ReportTexts.Lowest, _numbers.Points(total.National?.Min));
        yield return (ReportTexts.Median, _numbers.Points(total.National?.Median));
        yield return (ReportTexts.Highest, _numbers.Points(total.National?.Max));
        if (profile.Region is { } region)
        {
            yield return (
                ReportTexts.InRegion,
                Say(ReportTexts.Region(PrintedNumbers.Rank(region.Rank, region.Ranked), region.Region))
            );
        }

        if (profile.NextTier is { } next)
        {
            yield return (ReportTexts.NextTier, Say(ReportTexts.GapToTier(Say(_numbers.Enough(next.Gap)), next.Tier)));
        }

        if (profile.ToNextRank is { } gap && profile.FindNextAhead() is { } ahead)
        {
            yield return (
                ReportTexts.NextRank,
                Say(ReportTexts.GapToRank(Say(_numbers.Enough(gap)), ahead.Province, ahead.Rank))
            );
        }

        if (profile.Strongest is { } strongest)
        {
            yield return (ReportTerms.Strongest, DescribeExtreme(strongest.Entry));
        }

        if (profile.Weakest is { } weakest)
        {
            yield return (ReportTerms.Weakest, DescribeExtreme(weakest.Entry));
        }
    }

    private string DescribeExtreme(ScorecardEntry entry) =>
        Say(
            ReportTerms.Extreme(
                entry.Node,
                _numbers.Points(entry.Score),
                entry.ShareOfScale is { } share ? _numbers.Percent(share) : PrintedNumbers.None
            )
        );

    private ReportSection ComposeHistory()
    {
        string[] gaps = [.. FindMissingYears().Select(missing => $"{missing.Year}: {missing.Why}")];
        if (profile.History.Count == 0)
        {
            var why = profile.Total.Standing is null ? ReportTexts.NothingToCompare : ReportTerms.NoHistory;
            return new ReportSection(1, Say(ReportTexts.History), [Say(why)], notes: gaps);
        }

        var notes = new Footnotes();
        ReportRow[] rows =
        [
            .. profile.History.Select(then => new ReportRow(
                then.Year.ToString(),
                _numbers.Points(then.Standing.Score),
                Annotate(
                    notes,
                    PrintedNumbers.Rank(then.Standing.Rank, then.Standing.Ranked),
                    then.Standing.IsEstimate ? ReportTerms.EstimatedScore
                        : then.Standing.IsAmongEstimates ? ReportTerms.EstimatedRank
                        : null
                ),
                then.Standing.Tier is { } tier ? Say(TierNames.Of(tier)) : PrintedNumbers.None,
                Annotate(notes, _numbers.Change(then.Change.Points), then.Change.Comparability.Note),
                _numbers.Places(then.PlacesClimbed)
            )),
        ];
        return new ReportSection(
            1,
            Say(ReportTexts.History),
            [],
            new ReportTable(
                Say(ReportTexts.History),
                [
                    new(Say(ReportTerms.Year), false),
                    new(Say(ReportTerms.Score), true),
                    new(Say(ReportTerms.Rank), true),
                    new(Say(ReportTerms.Tier), false),
                    new(Say(ReportTerms.ChangeInPoints), true),
                    new(Say(ReportTerms.ChangeInPlaces), true),
                ],
                rows
            ),
            notes.Lines.Select(Say).Concat(gaps)
        );
    }

    // A year left out in silence would read as a year without a survey.
    private IEnumerable<MissingYear> FindMissingYears()
    {
        foreach (var earlier in table.Years.Where(item => item.Year < profile.Year).Reverse())
        {
            if (
                earlier.Provinces.Counterpart(profile.Province) is { } same
                && earlier.ScoreOf(same, earlier.Index.Total) is null
            )
            {
                var predecessors = earlier.MissingPredecessors(same, earlier.Index.Total);
                yield return new MissingYear(
                    earlier.Year,
                    Say(predecessors.Count > 0 ? ReportTexts.NoEstimate(predecessors) : ReportTexts.WithoutTotal)
                );
            }
        }
    }

    private ReportSection ComposeDimensions()
    {
        var notes = new Footnotes();
        ReportRow[] rows =
        [
            .. profile.Dimensions.Select(item => new ReportRow(
                item.Entry.Node.Code,
                Say(item.Entry.Node.Name),
                _numbers.Points(item.Entry.Score),
                Annotate(notes, _numbers.Change(item.Change?.Points), item.Change?.Note),
                PrintedNumbers.Rank(item.Entry.Rank, item.Entry.National?.Count ?? 0),
                TierOf(item.Entry),
                _numbers.Points(item.Entry.National?.Min),
                _numbers.Points(item.Entry.National?.Max)
            )),
        ];
        bool hasMoves = profile.Dimensions.Any(item => item.Change?.Direction is not null);
        return new ReportSection(
            1,
            Say(ReportTexts.Dimensions),
            hasMoves
                ?
                [
                    Say(ReportTexts.Rose(Before, profile.Up.Select(DescribeMove))),
                    Say(ReportTexts.Fell(Before, profile.Down.Select(DescribeMove))),
                ]
                : [],
            new ReportTable(
                Say(ReportTexts.Dimensions),
                [
                    new(Say(ReportTerms.Number), false),
                    new(Say(ReportTexts.Dimension), false),
                    new(Say(ReportTerms.Score), true),
                    new(Say(ReportTexts.Change), true),
                    new(Say(ReportTerms.Rank), true),
                    new(Say(ReportTerms.Tier), false),
                    new(Say(ReportTexts.Lowest), true),
                    new(Say(ReportTexts.Highest), true),
                ],
                rows
            ),
            notes.Lines.Select(Say)
        );
    }

    // What rose by too little to show still rose: it has as many decimals as it takes.
    private string DescribeMove(NodeProfile item) =>
        $"{item.Entry.Node.Code} {Say(item.Entry.Node.Name)} ({_numbers.Gain(item.Change?.Points ?? 0)})";

    private ReportSection ComposeDimension(NodeProfile dimension)
    {
        var notes = new Footnotes();
        ReportRow[] rows =
        [
            .. dimension.Parts.Select(part => new ReportRow(
                part.Entry.Node.Code,
                Say(part.Entry.Node.Name),
                _numbers.Points(part.Entry.Score),
                _numbers.Points(part.Entry.Node.Scale?.Max),
                Annotate(notes, _numbers.Change(part.Change?.Points), part.Change?.Note),
                PrintedNumbers.Rank(part.Entry.Rank, part.Entry.National?.Count ?? 0),
                _numbers.Points(part.Entry.National?.Median)
            )),
        ];
        return new ReportSection(
            2,
            $"{dimension.Entry.Node.Code} {Say(dimension.Entry.Node.Name)}",
            [string.Join(' ', DescribeDimension(dimension))],
            new ReportTable(
                Say(ReportTexts.PartsOf(dimension.Entry.Node)),
                [
                    new(Say(ReportTerms.Number), false),
                    new(Say(ReportTexts.SubDimension), false),
                    new(Say(ReportTerms.Score), true),
                    new(Say(ReportTexts.Maximum), true),
                    new(Say(ReportTexts.Change), true),
                    new(Say(ReportTerms.Rank), true),
                    new(Say(ReportTexts.Median), true),
                ],
                rows
            ),
            notes.Lines.Select(Say)
        );
    }

    private IEnumerable<string> DescribeDimension(NodeProfile dimension)
    {
        var entry = dimension.Entry;
        if (entry.Standing is null)
        {
            yield return Say(ReportTexts.WhyMissing([entry.Node], entry.Missing));
            yield break;
        }

        yield return Say(
            ReportTexts.DimensionLine(
                _numbers.Points(entry.Score),
                _numbers.Points(entry.Node.Scale?.Max),
                PrintedNumbers.Rank(entry.Rank, entry.Standing.Ranked),
                entry.National is { } low ? _numbers.Points(low.Min) : null,
                entry.National is { } high ? _numbers.Points(high.Max) : null
            )
        );
        if (entry.Tier is { } tier)
        {
            yield return Say(ReportTexts.InTier(tier));
        }

        if (dimension.Change?.Points is { } points)
        {
            yield return Say(ReportTexts.Since(Before, _numbers.Change(points)));
        }
        else if (dimension.Change?.Note is { } why)
        {
            yield return Say(ReportTexts.NotSince(Before, why));
        }
    }

    private ReportSection ComposeStrengths()
    {
        var strengths = StrengthProfile.Compute(Scores, profile.Province);
        NodeStrength[] named = [.. strengths.Strengths.Take(Named), .. strengths.Weaknesses.Take(Named)];
        return named.Length == 0
            ? new ReportSection(1, Say(ReportTexts.Strengths), [Say(ReportTexts.NoStrengths)])
            : new ReportSection(
                1,
                Say(ReportTexts.Strengths),
                [Say(ReportTexts.HowStrong)],
                new ReportTable(
                    Say(ReportTexts.Strengths),
                    [
                        new(Say(ReportTerms.Number), false),
                        new(Say(ReportTexts.SubDimension), false),
                        new(Say(ReportTerms.Score), true),
                        new(Say(ReportTexts.Median), true),
                        new(Say(ReportTexts.ToMedian), true),
                    ],
                    named.Select(item => new ReportRow(
                        item.Node.Code,
                        Say(item.Node.Name),
                        _numbers.Points(item.Standing?.Score),
                        _numbers.Points(item.ToMedian.Reference),
                        _numbers.Change(item.ToMedian.Points)
                    ))
                )
            );
    }

    private static string Annotate(Footnotes notes, string cell, LocalizedText? note) =>
        $"{cell} {notes.MarkOf(note)}".TrimEnd();

    private string TierOf(ScorecardEntry entry) =>
        entry.Tier is { } tier ? Say(TierNames.Of(tier)) : PrintedNumbers.None;

    private string Say(LocalizedText text) => text.In(language);
}
