using Papi.Scoring.Construction;
using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Weighting;

/// <summary>Weighs groups of an index by principal components.</summary>
internal sealed class ComponentWeighting(ConstructedIndex index)
{
    // A loading below is nought but for rounding.
    private const double Resolution = 1e-9;

    private const int LeastUnits = 3;

    private readonly IndexDesign _design = index.Design;

    private readonly List<ConstructionProblem> _problems = [];

    private readonly List<ComponentGroup> _groups = [];

    private readonly List<ComponentWeight> _rows = [];

    public ComponentWeights Weigh(int level)
    {
        int[] groups =
        [
            .. Enumerable
                .Range(0, _design.Nodes.Count)
                .Where(node => !_design.ChildrenAt(node).IsEmpty && _design.LevelAt(node) == level),
        ];
        if (groups.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The design has no groups on this level.");
        }

        foreach (int group in groups)
        {
            Weigh(group, _design.ChildrenAt(group).ToArray());
        }

        return _problems.Count == 0
            ? new ComponentWeights(_design, level, [.. _groups], [.. _rows])
            : throw new UndefinedWeightsException(_design.Id, _problems.AsReadOnly());
    }

    private void Weigh(int group, int[] children)
    {
        int[] complete =
        [
            .. Enumerable
                .Range(0, index.Data.Units.Count)
                .Where(unit => Array.TrueForAll(children, child => !double.IsNaN(index.Column(child)[unit]))),
        ];
        if (complete.Length < LeastUnits)
        {
            _problems.Add(Problem(group, WeightingMessages.TooFewUnits(complete.Length)));
            return;
        }

        double[][] columns =
        [
            .. children.Select(child => Array.ConvertAll(complete, unit => index.Column(child)[unit])),
        ];
        int[] constant = [.. children.Where((_, i) => columns[i].Min() == columns[i].Max())];
        if (constant.Length > 0)
        {
            _problems.AddRange(constant.Select(child => Problem(child, WeightingMessages.NoSpread)));
            return;
        }

        // The sign of the vector is free; the one by which it adds up to more than 0 is a weighting.
        var component = PrincipalComponents.Decompose(columns)[0];
        double sign = component.Vector.Sum() < 0 ? -1 : 1;
        double[] vector = [.. component.Vector.Select(element => sign * element)];
        double sum = vector.Sum();
        for (int i = 0; i < children.Length; i++)
        {
            if (vector[i] < Resolution)
            {
                _problems.Add(Problem(children[i], WeightingMessages.NotPositive(vector[i])));
            }

            _rows.Add(new ComponentWeight(_design.Nodes[children[i]], vector[i], vector[i] / sum));
        }

        _groups.Add(new ComponentGroup(_design.Nodes[group], component.ExplainedShare, complete.Length));
    }

    private ConstructionProblem Problem(int node, LocalizedText message) => new(_design.Nodes[node].Code, message);
}
