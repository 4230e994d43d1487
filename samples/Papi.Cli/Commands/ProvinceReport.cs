using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The profile of one province, and what of it is an estimate.</summary>
/// <param name="EstimatedFrom">The provinces of whose scores an estimate is the mean; empty where the province has its own scores.</param>
/// <param name="MissingPredecessors">Those of them for want of which there is no total; empty where there is one.</param>
internal sealed record ProvinceReport(
    ProvinceProfile Profile,
    IReadOnlyList<Province> EstimatedFrom,
    IReadOnlyList<Province> MissingPredecessors
)
{
    /// <summary>Gets what is an estimate and how it was made; null where nothing is, or the province has no score.</summary>
    public LocalizedText? HowEstimated =>
        !Profile.Scorecard.IsEstimate || Profile.Scorecard.Entries.All(entry => entry.Standing is null) ? null
        : EstimatedFrom.Count > 0 ? ReportTexts.EstimatedFrom(EstimatedFrom)
        : ReportTexts.AmongEstimates(Profile.Province);

    public static ProvinceReport Compute(ScoreTable table, string name, SurveyYear year)
    {
        var profile = table.Profile(name, year);
        var province = profile.Province;
        var scores = profile.Scorecard.Scores;
        return new ProvinceReport(
            profile,
            scores.IsEstimated(province) ? scores.Provinces.PredecessorsOf(province) : [],
            scores.MissingPredecessors(province, scores.Index.Total)
        );
    }
}
