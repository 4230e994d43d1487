using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What the data say of one province in one year; nodes of another edition are matched by their id.</summary>
internal sealed class PlanYear
{
    private readonly SurveyYear _year;

    private readonly LocalizedText? _noProvince;

    private readonly LocalizedText? _noYear;

    private readonly Province? _province;

    private readonly YearStandings? _standings;

    public PlanYear(ScoreTable table, SurveyYear year, Province? province, LocalizedText? noProvince)
    {
        _year = year;
        _noProvince = noProvince;
        if (!table.TryGetYear(year, out var scores))
        {
            _noYear = PlanMessages.NoYear(year);
            return;
        }

        scores.ThrowIfNotAggregated();
        Scores = scores;
        _province = province is null ? null : scores.Provinces.Counterpart(province);
        _standings = YearStandings.Compute(scores, TierScheme.For(year), deepestLevel: 0);
    }

    /// <summary>The scores of all provinces; null where there are none of the year.</summary>
    public YearScores? Scores { get; }

    /// <summary>Where the province stands on the total; null where it has none.</summary>
    public Standing? Total => _province is null ? null : _standings?.Of(_province, Scores!.Index.Total);

    /// <summary>The node of the year's own edition; null where that has none of the id.</summary>
    public IndexNode? Find(IndexNode node) => Scores?.Index.FindById(node.Id);

    public double? ScoreOn(IndexNode node) =>
        _province is not null && Find(node) is { } own ? Scores!.ScoreOf(_province, own)?.Points : null;

    /// <summary>Why there is no score; null where there is one.</summary>
    public LocalizedText? WhyMissing(IndexNode node)
    {
        if (_noProvince is not null || Scores is null)
        {
            return _noProvince ?? _noYear;
        }

        if (_province is null)
        {
            return PlanMessages.Sentence(MissingScore.NoProvinceIn(_year));
        }

        return Find(node) is not { } own ? PlanMessages.NoNodeIn(_year, node)
            : MissingScore.Explain(Scores, _province, own) is { } why ? PlanMessages.Sentence(why)
            : null;
    }
}
