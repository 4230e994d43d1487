using System.Buffers;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Scorecards;

/// <summary>The ranks and tiers of one year, laid out as the scores are.</summary>
internal sealed class YearStandings
{
    private readonly YearScores _scores;

    // Node by node, provinces side by side; 0 is no rank and no tier.
    private readonly int[] _ranks;

    private readonly byte[] _tiers;

    private readonly NodeSummary[] _nodes;

    private readonly int _deepestLevel;

    private YearStandings(YearScores scores, int columns, int deepestLevel)
    {
        _scores = scores;
        _deepestLevel = deepestLevel;
        _ranks = new int[columns * scores.ProvinceCount];
        _tiers = new byte[columns * scores.ProvinceCount];
        _nodes = new NodeSummary[scores.Index.Nodes.Count];
    }

    public YearScores Scores => _scores;

    public static YearStandings Compute(YearScores scores, TierScheme scheme, int deepestLevel = int.MaxValue)
    {
        int columns = 0;
        for (int i = 0; i < scores.Index.Nodes.Count; i++)
        {
            columns += IsWanted(scores, scores.Index.Nodes[i], deepestLevel) ? 1 : 0;
        }

        var standings = new YearStandings(scores, columns, deepestLevel);
        double[] scratch = ArrayPool<double>.Shared.Rent(3 * scores.ProvinceCount);
        try
        {
            standings.Fill(scheme, scratch.AsSpan(0, 3 * scores.ProvinceCount));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }

        return standings;
    }

    public Standing? Of(Province province, IndexNode node)
    {
        if (!IsWanted(_scores, node, _deepestLevel))
        {
            return null;
        }

        var summary = _nodes[node.Position];
        int cell = summary.Start + province.Index;
        if (_ranks[cell] == 0)
        {
            return null;
        }

        double score = _scores.Column(node)[province.Index];
        Tier? tier = _tiers[cell] == 0 ? null : (Tier)_tiers[cell];
        return new Standing(
            new Score(score),
            _ranks[cell],
            summary.Ranked,
            tier,
            Resolution.AreEqual(score, summary.Median)
        )
        {
            IsEstimate = _scores.IsEstimated(province),
            IsAmongEstimates = summary.HasEstimates,
        };
    }

    /// <summary>The difference of two provinces on a node, without the two standings; null where one has no score.</summary>
    public StandingDifference? Compare(Province province, Province other, IndexNode node)
    {
        if (!IsWanted(_scores, node, _deepestLevel))
        {
            return null;
        }

        int start = _nodes[node.Position].Start;
        var (own, theirs) = (start + province.Index, start + other.Index);
        if (_ranks[own] == 0 || _ranks[theirs] == 0)
        {
            return null;
        }

        var column = _scores.Column(node);
        double points = column[province.Index] - column[other.Index];
        return new StandingDifference(
            points,
            points / node.Scale?.Width,
            _ranks[theirs] - _ranks[own],
            _tiers[own] == 0 || _tiers[theirs] == 0 ? null : _tiers[own] - _tiers[theirs]
        )
        {
            IsEstimate = _nodes[node.Position].HasEstimates,
        };
    }

    private static bool IsWanted(YearScores scores, IndexNode node, int deepestLevel) =>
        node.Depth <= deepestLevel && scores.HasColumn(node);

    private void Fill(TierScheme scheme, Span<double> scratch)
    {
        int provinces = _scores.ProvinceCount;
        var values = scratch[..provinces];
        var keys = scratch.Slice(provinces, provinces);
        var sorted = scratch.Slice(2 * provinces, provinces);
        int start = 0;
        for (int i = 0; i < _nodes.Length; i++)
        {
            var node = _scores.Index.Nodes[i];
            if (!IsWanted(_scores, node, _deepestLevel))
            {
                continue;
            }

            double sign = Orient(_scores.Column(node), node.Direction, values);
            var ranks = _ranks.AsSpan(start, provinces);
            Resolution.Keys(values, keys);
            Ranks.CountGreater(keys, ranks, sorted);
            var present = sorted[..Ranks.Sort(values, ranks, sorted)];
            for (int province = 0; province < ranks.Length; province++)
            {
                ranks[province]++;
            }

            FillTiers(keys, present, scheme, _tiers.AsSpan(start, provinces));
            double median = present.IsEmpty ? double.NaN : sign * SortedValues.Median(present);
            _nodes[i] = new NodeSummary(start, present.Length, median, HasEstimates(ranks));
            start += provinces;
        }
    }

    private bool HasEstimates(ReadOnlySpan<int> ranks)
    {
        for (int i = 0; _scores.IsEstimate && i < ranks.Length; i++)
        {
            if (ranks[i] > 0 && _scores.IsEstimated(_scores.Provinces.Provinces[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static double Orient(ReadOnlySpan<double> column, IndicatorDirection direction, Span<double> values)
    {
        column.CopyTo(values);
        if (direction == IndicatorDirection.HigherIsBetter)
        {
            return 1;
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] = -values[i];
        }

        return -1;
    }

    private static void FillTiers(
        ReadOnlySpan<double> keys,
        ReadOnlySpan<double> sorted,
        TierScheme scheme,
        Span<byte> tiers
    )
    {
        if (TierCutter.TryCut(sorted, keys.Length - sorted.Length, scheme, out var cutter))
        {
            for (int i = 0; i < keys.Length; i++)
            {
                tiers[i] = (byte)cutter.TierOf(keys[i]);
            }
        }
    }

    private readonly record struct NodeSummary(int Start, int Ranked, double Median, bool HasEstimates);
}
