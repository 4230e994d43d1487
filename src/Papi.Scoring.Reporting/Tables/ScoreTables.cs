using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Scores, scorecards and standings as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ScoreTables
{
    /// <summary>Makes a table: one row per year, province and node, with the score or why it is missing.</summary>
    /// <param name="table">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static ResultTable ToTable(this ScoreTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Years.SelectMany(year =>
            year.Provinces.Provinces.SelectMany(province =>
                year.Index.Nodes.Select(node => (Year: year, Province: province, Node: node))
            )
        );
        return new TableLayout<(YearScores Year, Province Province, IndexNode Node)>(language)
            .Whole("year", row => row.Year.Year.Value)
            .Province(row => row.Province)
            .Text("node", row => row.Node.Code)
            .Text("id", row => row.Node.Id)
            .Number("score", row => row.Year.ScoreOf(row.Province, row.Node)?.Points)
            .Word("missing", row => NoneAsNull(row.Year.WhyMissing(row.Province, row.Node)))
            .Flag("estimated", row => row.Year.IsEstimated(row.Province))
            .Fill(new LocalizedText("Điểm theo năm, tỉnh và nội dung", "Scores by year, province and node"), rows);
    }

    /// <summary>Makes a table: one row per province with a column for each node, which carries the code of the node.</summary>
    /// <param name="scores">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static ResultTable ToTable(this YearScores scores, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var layout = new TableLayout<Province>(language).Province(province => province);
        foreach (var node in scores.Index.Nodes.Where(node => scores.Statistics(node) is not null))
        {
            layout.Wide(node.Code, ColumnKind.Number, province => scores.ScoreOf(province, node)?.Points);
        }

        return layout.Fill(
            new LocalizedText($"Điểm năm {scores.Year}", $"Scores of {scores.Year}"),
            scores.Provinces.Provinces
        );
    }

    /// <summary>Makes a table: one row per year, province and ranked node, with the score, the rank and the tier.</summary>
    /// <param name="standings">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standings"/> is null.</exception>
    public static ResultTable ToTable(this Standings standings, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(standings);
        var rows = standings.Table.Years.SelectMany(year =>
            year.Index.Nodes.Where(node => node.Depth <= standings.DeepestLevel)
                .SelectMany(node =>
                    year.Provinces.Provinces.Select(province =>
                        (Province: province, Node: node, year.Year, Standing: standings.Of(year.Year, province, node))
                    )
                )
                .Where(row => row.Standing is not null)
        );
        return new TableLayout<(Province Province, IndexNode Node, SurveyYear Year, Standing? Standing)>(language)
            .Whole("year", row => row.Year.Value)
            .Province(row => row.Province)
            .Text("node", row => row.Node.Code)
            .Text("id", row => row.Node.Id)
            .Standing(row => row.Standing)
            .Fill(new LocalizedText("Hạng và nhóm theo năm", "Ranks and tiers by year"), rows);
    }

    /// <summary>Makes a table: one row per node, the total first, with rank, tier and the national figures.</summary>
    /// <param name="card">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static ResultTable ToTable(this Scorecard card, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new TableLayout<ScorecardEntry>(language)
            .Node(row => row.Node)
            .Standing(row => row.Standing)
            .Number("nationalMin", row => row.National?.Min.Points)
            .Number("nationalMedian", row => row.National?.Median.Points)
            .Number("nationalMean", row => row.National?.Mean.Points)
            .Number("nationalMax", row => row.National?.Max.Points)
            .Number("scaleMin", row => row.Node.Scale?.Min)
            .Number("scaleMax", row => row.Node.Scale?.Max)
            .Share("shareOfScale", row => row.ShareOfScale)
            .Word("missing", row => NoneAsNull(row.Missing))
            .Fill(TableTexts.Of(card.Province, card.Year), card.Entries);
    }

    /// <summary>Makes a table: one row per province and node that was measured, with its standard error.</summary>
    /// <param name="scores">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    public static ResultTable ToTable(this MeasuredScores scores, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new TableLayout<MeasuredScore>(language)
            .Province(row => row.Province)
            .Text("node", row => row.Node.Code)
            .Text("id", row => row.Node.Id)
            .Number("score", row => row.Score.Points)
            .Statistic("se", row => row.StandardError)
            .Number("df", row => row.DegreesOfFreedom)
            .Fill(new LocalizedText("Điểm ước lượng từ khảo sát", "Scores measured by a survey"), scores.Rows);
    }

    private static MissingReason? NoneAsNull(MissingReason reason) => reason == MissingReason.None ? null : reason;
}
