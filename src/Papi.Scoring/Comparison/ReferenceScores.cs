using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>A reference made out in the scores of one year, as one province sees it.</summary>
internal sealed class ReferenceScores
{
    private readonly YearScores _scores;

    private readonly YearStandings _standings;

    private readonly Province _province;

    private readonly Reference _reference;

    private readonly Province[] _members;

    public ReferenceScores(YearScores scores, YearStandings standings, Province province, Reference reference)
    {
        _scores = scores;
        _standings = standings;
        _province = province;
        _reference = reference;
        foreach (var member in reference.Members)
        {
            scores.Provinces.ThrowIfForeign(member, nameof(reference));
        }

        _members = reference.Kind switch
        {
            ReferenceKind.Region => [.. InRegionOf(scores, province)],
            ReferenceKind.Province or ReferenceKind.Peers => [.. reference.Members],
            _ => [.. scores.Provinces.Provinces],
        };
    }

    /// <summary>The name of the reference, with that of the region where it is one.</summary>
    public LocalizedText Name =>
        _reference.Kind == ReferenceKind.Region
            ? new LocalizedText(
                $"{_reference.Name.Vietnamese} {_province.Region!.Name.Vietnamese}",
                $"{_reference.Name.English}, {_province.Region.Name.English}"
            )
            : _reference.Name;

    public ReferenceDifference DifferenceOn(IndexNode node)
    {
        Province[] scored = Array.FindAll(_members, member => _scores.ScoreOf(member, node) is not null);
        return _reference.Kind switch
        {
            ReferenceKind.Province => FromOne(node, _members[0]),
            // Rank 1 knows already which end of the scale is the good one.
            ReferenceKind.Best when scored.Length > 0 => FromOne(
                node,
                Array.Find(scored, member => _standings.Of(member, node) is { Rank: 1 })!
            ),
            ReferenceKind.Median => FromMany(node, scored, _scores.Statistics(node)?.Median),
            ReferenceKind.Mean => FromMany(node, scored, _scores.Statistics(node)?.Mean),
            _ => FromMany(node, scored, MeanOn(node, scored)),
        };
    }

    private static IEnumerable<Province> InRegionOf(YearScores scores, Province province) =>
        province.Region is { } region
            ? scores.Provinces.InRegion(region)
            : throw new ArgumentException($"{province} belongs to no region.", nameof(province));

    private ReferenceDifference FromOne(IndexNode node, Province other)
    {
        var (own, standing) = (_standings.Of(_province, node), _standings.Of(other, node));
        var missing = MissingScore.Explain(_scores, _province, node) ?? MissingScore.ExplainBy(_scores, other, node);
        return new ReferenceDifference(node, own, standing?.Score, standing is null ? 0 : 1, other, standing, missing)
        {
            IsEstimate = own is { IsEstimate: true } || standing is { IsEstimate: true },
        };
    }

    private ReferenceDifference FromMany(IndexNode node, Province[] scored, Score? reference)
    {
        var own = _standings.Of(_province, node);
        var missing =
            MissingScore.Explain(_scores, _province, node)
            ?? (
                reference is null
                    ? new LocalizedText($"{Name.Vietnamese}: không có điểm", $"no score for the {Name.English}")
                    : null
            );
        return new ReferenceDifference(
            node,
            own,
            reference,
            scored.Length,
            ReferenceProvince: null,
            ReferenceStanding: null,
            missing
        )
        {
            IsEstimate = own is { IsEstimate: true } || Array.Exists(scored, _scores.IsEstimated),
        };
    }

    private Score? MeanOn(IndexNode node, Province[] scored)
    {
        double sum = 0;
        foreach (var member in scored)
        {
            sum += _scores.ScoreOf(member, node)!.Value.Points;
        }

        return scored.Length == 0 ? null : new Score(sum / scored.Length);
    }
}
