using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Robustness;

/// <summary>Computes variants one by one; the scratch of one thread. Allocates nothing after it has been made.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class VariantEvaluator
{
    private readonly VariantSpace _space;

    // The groups whose scores change from draw to draw, children before parents.
    private readonly int[] _groups;

    // One for each way to impute.
    private readonly IndexEngine[] _engines;

    private readonly SampledValues[]? _sampled;

    private readonly double[] _shares;

    /// <summary>Sets up the scratch.</summary>
    /// <param name="space">The alternatives.</param>
    /// <param name="varyingLevel">The level of the nodes whose weights vary, 0 for all levels.</param>
    /// <param name="sampled">Draws the values, one for each way to impute; null where they do not vary.</param>
    public VariantEvaluator(VariantSpace space, int varyingLevel, SampledValues[]? sampled)
    {
        _space = space;
        _sampled = sampled;
        _engines = new IndexEngine[space.Preparations.Length];
        for (int i = 0; i < _engines.Length; i++)
        {
            _engines[i] = new IndexEngine(space.Preparations[i], space.Nominal.Design);
        }

        _shares = new double[space.Nominal.Design.Nodes.Count];
        int deepest = varyingLevel == 0 || sampled is not null ? int.MaxValue : varyingLevel;
        _groups =
        [
            .. Enumerable
                .Range(0, _shares.Length)
                .Where(node => !_engines[0].IsIndicator(node) && space.Nominal.Design.LevelAt(node) < deepest)
                .Reverse(),
        ];
    }

    /// <summary>Computes the index.</summary>
    /// <param name="choice">The choices.</param>
    /// <param name="weights">The weights of all nodes by position.</param>
    /// <param name="seed">Decides the drawn values together with the replicate; of no account where they do not vary.</param>
    /// <param name="replicate">The number of the draw.</param>
    /// <returns>The scores of all units, valid until the next call.</returns>
    /// <exception cref="UndefinedIndexException">Drawn values are such that a method is not defined for them.</exception>
    public ReadOnlySpan<double> Evaluate(VariantChoice choice, ReadOnlySpan<double> weights, ulong seed, long replicate)
    {
        var design = _space.Nominal.Design;
        var cells = _space.CellsOf(choice);
        var engine = _engines[choice.Imputation];
        engine.LoadCells(cells.Scores);
        if (_sampled is not null)
        {
            _sampled[choice.Imputation].Draw(engine, seed, replicate);
            Normalize(engine, choice, cells.Excluded);
        }

        design.ComputeShares(_shares, weights, cells.Excluded);
        foreach (int node in _groups)
        {
            if (cells.Excluded[node])
            {
                continue;
            }

            var method = design.Nodes[node].Aggregation ?? _space.AggregationOf(choice);
            if (
                _sampled is not null
                && method.NeedsPositiveScores
                && engine.TryFindNotPositive(node, _shares, out int unit, out double score)
            )
            {
                throw Undefined(node, ConstructionMessages.NotPositive(method, _space.Nominal.Data.Units[unit], score));
            }

            engine.Aggregate(node, method, _shares, _space.Nominal.Options.DataThreshold);
        }

        return engine.Column(0);
    }

    private void Normalize(IndexEngine engine, VariantChoice choice, bool[] excluded)
    {
        var design = _space.Nominal.Design;
        for (int node = 0; node < excluded.Length; node++)
        {
            if (excluded[node] || !engine.IsIndicator(node))
            {
                continue;
            }

            var method = design.Nodes[node].Normalization ?? _space.NormalizationOf(choice);
            int reference = method.ReferenceUnit is { } unit ? _space.Nominal.Data.IndexOfUnit(unit) : -1;
            var fault = engine.Normalize(node, method, reference);
            if (fault != NormalizationFault.None)
            {
                throw Undefined(node, ConstructionMessages.Of(fault, method));
            }
        }
    }

    private UndefinedIndexException Undefined(int node, LocalizedText message) =>
        new(_space.Nominal.Design.Id, [new ConstructionProblem(_space.Nominal.Design.Nodes[node].Code, message)]);
}
