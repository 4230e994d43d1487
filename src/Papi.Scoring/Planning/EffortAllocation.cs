namespace Papi.Scoring.Planning;

/// <summary>Divides a gain among nodes with the least effort: water-filling over bounds, within groups that have bounds of their own.</summary>
/// <remarks>
/// <para>
/// Minimises Σ x² / (2 rate) subject to least ≤ x ≤ most for each node, to the bounds on the sum of each group, and to
/// Σ x ≥ gain. The problem is convex and its constraints are nested, so the optimality conditions (Karush, Kuhn, Tucker)
/// are sufficient: the marginal effort x / rate of every node that is at no bound is the level of its group; a node at its
/// least is above that level, a node at its most below it; and the level of a group is that of the whole, unless the
/// group's least sum holds it up or its greatest sum holds it down.
/// </para>
/// <para>
/// Each gain is piecewise linear in the level, so the level is found exactly: between the two neighbouring break points
/// on either side of the wanted sum there is a straight line.
/// </para>
/// </remarks>
internal sealed class EffortAllocation
{
    private readonly EffortBounds[] _nodes;

    private readonly double[] _lowest;

    private readonly double[] _highest;

    private EffortAllocation(EffortBounds[] nodes, double[] lowest, double[] highest)
    {
        _nodes = nodes;
        _lowest = lowest;
        _highest = highest;
    }

    /// <summary>Prepares the division.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="groups">The groups, each able to reach its least sum and to stay below its greatest.</param>
    public static EffortAllocation Prepare(EffortBounds[] nodes, ReadOnlySpan<GroupBounds> groups)
    {
        double[] lowest = new double[groups.Length];
        double[] highest = new double[groups.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            EffortBounds[] members = Array.FindAll(nodes, node => node.Group == i);
            var alone = new EffortAllocation(
                Array.ConvertAll(members, node => node with { Group = 0 }),
                [0],
                [double.PositiveInfinity]
            );
            lowest[i] = alone.LevelFor(groups[i].Least);
            highest[i] = alone.Most <= groups[i].Most ? double.PositiveInfinity : alone.LevelFor(groups[i].Most);
        }

        return new EffortAllocation(nodes, lowest, highest);
    }

    /// <summary>The sum of gains that is as great as the bounds allow.</summary>
    public double Most => Sum(double.PositiveInfinity);

    /// <summary>The sum of gains without any effort beyond what the bounds demand.</summary>
    public double Least => Sum(0);

    /// <summary>The gains of the nodes at the least level that gives a sum.</summary>
    /// <param name="gain">The sum wanted, not above <see cref="Most"/>.</param>
    public double[] Divide(double gain)
    {
        double level = LevelFor(gain);
        return Array.ConvertAll(_nodes, node => node.At(LevelOf(node.Group, level)));
    }

    private double LevelOf(int group, double level) =>
        Math.Clamp(level, _lowest[group], Math.Max(_lowest[group], _highest[group]));

    private double Sum(double level)
    {
        double sum = 0;
        foreach (var node in _nodes)
        {
            sum += node.Rate == 0 ? node.Least : node.At(LevelOf(node.Group, level));
        }

        return sum;
    }

    private double LevelFor(double gain)
    {
        if (Sum(0) >= gain)
        {
            return 0;
        }

        double[] breaks = [.. BreakPoints().Where(level => level > 0 && double.IsFinite(level)).Distinct().Order()];
        double below = 0;
        double sumBelow = Sum(0);
        foreach (double above in breaks)
        {
            double sumAbove = Sum(above);
            if (sumAbove >= gain)
            {
                return below + ((above - below) * (gain - sumBelow) / (sumAbove - sumBelow));
            }

            (below, sumBelow) = (above, sumAbove);
        }

        return below;
    }

    private IEnumerable<double> BreakPoints()
    {
        foreach (var node in _nodes)
        {
            if (node.Rate > 0)
            {
                yield return node.Least / node.Rate;
                yield return node.Most / node.Rate;
            }
        }

        foreach (double level in _lowest.Concat(_highest))
        {
            yield return level;
        }
    }
}
