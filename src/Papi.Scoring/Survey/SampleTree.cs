using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>Strata and clusters of all stages in an order of their own, which does not depend on that of the rows.</summary>
internal sealed class SampleTree
{
    private readonly List<string> _lonely = [];

    private SampleTree(SampleUnits units, SurveyProblemList problems)
    {
        int[][] order = new int[units.Depth][];
        int[][] places = new int[units.Depth][];
        var stages = new SampleStage[units.Depth];
        double[] shares = [1];
        for (int stage = 0; stage < units.Depth; stage++)
        {
            (order[stage], places[stage]) = Sort(units.At(stage), stage == 0 ? [0] : places[stage - 1]);
            (stages[stage], shares) = Measure(units, stage, order, places, shares, problems);
        }

        PlaceOfUnit = places[^1];
        UnitOfLeaf = order[^1];
        Stages = stages;
        int[] ancestors = [.. Enumerable.Range(0, order[^1].Length)];
        for (int stage = units.Depth - 1; stage >= 0; stage--)
        {
            ancestors.CopyTo(stages[stage].UnitOfLeaf, 0);
            for (int leaf = 0; stage > 0 && leaf < ancestors.Length; leaf++)
            {
                ancestors[leaf] = places[stage - 1][units.At(stage)[order[stage][ancestors[leaf]]].Parent];
            }
        }
    }

    /// <summary>Gets the stages, first to last.</summary>
    public IReadOnlyList<SampleStage> Stages { get; }

    /// <summary>Gets the place of a unit of the last stage by the number with which it was entered.</summary>
    public int[] PlaceOfUnit { get; }

    /// <summary>Gets the number with which the unit at a place of the last stage was entered.</summary>
    public int[] UnitOfLeaf { get; }

    /// <summary>Gets the number of units of the last stage.</summary>
    public int LeafCount => PlaceOfUnit.Length;

    public int ClusterCount => Stages[0].StratumOfUnit.Length;

    public int StratumCount => Stages[0].CountOfStratum.Length;

    /// <summary>Orders the units and weighs their strata.</summary>
    /// <param name="units">The units.</param>
    /// <param name="problems">Takes sizes that do not fit; the caller throws.</param>
    /// <exception cref="LonelyPsuException">A stratum has a single unit, and the policy refuses.</exception>
    public static SampleTree Create(SampleUnits units, SurveyProblemList problems)
    {
        var tree = new SampleTree(units, problems);
        problems.ThrowIfAny();
        return tree._lonely.Count == 0 ? tree : throw new LonelyPsuException(tree._lonely);
    }

    private static (int[] Order, int[] Places) Sort(IReadOnlyList<SampleUnit> units, int[] placesOfParents)
    {
        int[] order = [.. Enumerable.Range(0, units.Count)];
        Array.Sort(
            order,
            (left, right) =>
            {
                var a = units[left];
                var b = units[right];
                int parents = placesOfParents[a.Parent].CompareTo(placesOfParents[b.Parent]);
                int strata = parents != 0 ? parents : string.CompareOrdinal(a.Stratum, b.Stratum);
                int certain = strata != 0 ? strata : b.IsCertain.CompareTo(a.IsCertain);
                int clusters = certain != 0 ? certain : string.CompareOrdinal(a.Cluster, b.Cluster);
                return clusters != 0 ? clusters : left.CompareTo(right);
            }
        );
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return (order, places);
    }

    private (SampleStage Stage, double[] Shares) Measure(
        SampleUnits units,
        int stage,
        int[][] order,
        int[][] places,
        double[] sharesOfParents,
        SurveyProblemList problems
    )
    {
        var at = units.At(stage);
        int[] parents = stage == 0 ? [0] : places[stage - 1];
        var strata = new List<StratumOfUnits>();
        int[] stratumOfUnit = new int[at.Count];
        double[] shares = new double[at.Count];
        for (int first = 0; first < at.Count; )
        {
            var unit = at[order[stage][first]];
            int end = first + 1;
            while (end < at.Count && !unit.IsCertain && IsSameStratum(unit, at[order[stage][end]]))
            {
                CheckSize(units, stage, unit, at[order[stage][end]], problems);
                end++;
            }

            double share = ShareOf(units, stage, unit, end - first, problems);
            double shareOfParent = sharesOfParents[parents[unit.Parent]];
            Array.Fill(stratumOfUnit, strata.Count, first, end - first);
            Array.Fill(shares, shareOfParent * share, first, end - first);
            var stratum = new StratumOfUnits(parents[unit.Parent], end - first, shareOfParent, 1 - share);
            if (stratum.IsLonely && units.Options.LonelyPsu == LonelyPsuPolicy.Refuse)
            {
                _lonely.Add(units.NameOfStratum(stage, unit.Parent, unit.Stratum));
            }

            strata.Add(stratum);
            first = end;
        }

        bool[] lonely = [.. strata.Select(stratum => stratum.IsLonely)];
        return (
            new SampleStage(
                [.. strata.Select(stratum => stratum.Parent)],
                [.. strata.Select(stratum => stratum.Count)],
                [.. strata.Select(stratum => stratum.Scale(units.Options.LonelyPsu))],
                [.. lonely.Select(isLonely => !isLonely || units.Options.LonelyPsu != LonelyPsuPolicy.Adjust)],
                [.. lonely.Select(isLonely => isLonely && units.Options.LonelyPsu == LonelyPsuPolicy.Average)],
                new int[units.At(units.Depth - 1).Count],
                stratumOfUnit
            ),
            shares
        );
    }

    private static bool IsSameStratum(SampleUnit unit, SampleUnit other) =>
        unit.Parent == other.Parent
        && !other.IsCertain
        && string.Equals(unit.Stratum, other.Stratum, StringComparison.Ordinal);

    private static void CheckSize(
        SampleUnits units,
        int stage,
        SampleUnit unit,
        SampleUnit other,
        SurveyProblemList problems
    )
    {
        if (!unit.Size.Equals(other.Size))
        {
            string found = string.Create(
                CultureInfo.InvariantCulture,
                $"{unit.Size} and {other.Size} in one stratum, {units.NameOfStratum(stage, unit.Parent, unit.Stratum)}"
            );
            SampleUnits.AddSizeProblem(units.Options.Stages[stage], other.Row, found, problems);
        }
    }

    /// <summary>The share of a stratum that was taken; 0 for draws with replacement.</summary>
    private static double ShareOf(SampleUnits units, int stage, SampleUnit unit, int count, SurveyProblemList problems)
    {
        if (unit.IsCertain)
        {
            return 1;
        }

        if (double.IsNaN(unit.Size))
        {
            return 0;
        }

        if (units.Options.Stages[stage].SamplingFractions is not null)
        {
            return unit.Size;
        }

        if (unit.Size < count)
        {
            string found = string.Create(
                CultureInfo.InvariantCulture,
                $"{unit.Size}, but {count} units of {units.NameOfStratum(stage, unit.Parent, unit.Stratum)} were taken"
            );
            SampleUnits.AddSizeProblem(units.Options.Stages[stage], unit.Row, found, problems);
        }

        return count / unit.Size;
    }
}
