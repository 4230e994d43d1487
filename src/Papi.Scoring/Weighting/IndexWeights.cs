using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>Weights that follow from the scores.</summary>
/// <remarks>
/// Given weights are <see cref="IndexDesign.WithWeights"/>, equal ones <see cref="IndexDesign.WithEqualWeights"/>, and the
/// weight that all of these give a node in the whole index is <see cref="IndexDesign.EffectiveWeightOf"/>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class IndexWeights
{
    /// <summary>Weighs the children of each group of a level by the first principal component of their scores.</summary>
    /// <param name="index">The index; its scores of the children count, normalised ones of indicators.</param>
    /// <param name="level">The level of the groups: 0 the index itself, 1 its children, and so on.</param>
    /// <remarks>
    /// The weights are the first eigenvector of the matrix of Pearson's correlations of the children, over the units that
    /// have a score on all of them, divided by its sum: those of <c>get_PCA</c> of COINr, whose elements give the same shares.
    /// The free sign of the vector is the one by which its sum is positive. They maximise the variance that the weighted mean
    /// of the standardised children keeps, so they favour children that repeat each other. Source: OECD and JRC, Handbook on
    /// Constructing Composite Indicators (2008), step 6.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are no groups on the level.</exception>
    /// <exception cref="UndefinedWeightsException">
    /// A child has no spread, a group has fewer than three units with all scores, or loadings of siblings have different signs
    /// (or are 0), which no weights can have; every such node is listed.
    /// </exception>
    public static ComponentWeights FromPrincipalComponents(ConstructedIndex index, int level)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new ComponentWeighting(index).Weigh(level);
    }

    /// <summary>Finds weights of the nodes of a level by which these correlate with the index as much as they are to matter.</summary>
    /// <param name="index">The index; its methods, scores and the weights of the other levels stay.</param>
    /// <param name="level">The level of the nodes: 1 the children of the index itself, and so on.</param>
    /// <param name="importances">
    /// How much each node of the level is to matter relative to the others, by code; positive and finite. All the same if null.
    /// </param>
    /// <remarks>
    /// <para>
    /// With r the correlation (Pearson) of a node's scores with those of the index and t its importance, both as shares of
    /// their sum over the level, the weights minimise the mean of (t − r)²; they sum to 1 for each parent, and none is below
    /// a thousandth or so. The search is the simplex of J. A. Nelder and R. Mead, The Computer Journal 7 (1965), over the
    /// logarithms of the weights; it starts from the importances and, having come to rest, anew from where it is until that
    /// gains nothing more. No randomness: the same index gives the same weights.
    /// </para>
    /// <para>
    /// This is <c>get_opt_weights</c> of COINr with <c>optype = "balance"</c>, which rests as soon as the logarithm of the
    /// objective changes by less than a tenth and allows negative weights. Source: W. Becker, P. Paruolo, M. Saisana and
    /// A. Saltelli, Weights and importance in composite indicators, Ecological Indicators 80 (2017). Where a level has fewer
    /// free weights than nodes (groups below the index), or the scores will not have it, the importances are met only as
    /// nearly as possible; the result says how nearly.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are no nodes on the level, it is 0, or an importance is not positive and finite.</exception>
    /// <exception cref="ArgumentException">The importances do not name just the nodes of the level.</exception>
    /// <exception cref="UndefinedWeightsException">
    /// A node has no spread, fewer than three units are ranked, or the correlations do not add up to more than 0 at the start.
    /// </exception>
    public static OptimizedWeights Optimize(
        ConstructedIndex index,
        int level,
        IReadOnlyDictionary<string, double>? importances = null
    )
    {
        ArgumentNullException.ThrowIfNull(index);
        return new WeightOptimization(index, level, importances).Search();
    }
}
