using System.Globalization;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Classification;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>How far the ranks of an index depend on the choices by which it was constructed.</summary>
/// <remarks>
/// <para>
/// The index is constructed anew in every draw by choices drawn at random, each input independently, and all units are
/// ranked, 1 best, equal scores (within a billionth) sharing the best rank. Draw k depends on the seed and k alone, and
/// what an input draws does not depend on which other inputs vary.
/// </para>
/// <para>
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 7; Saisana, Saltelli and Tarantola,
/// Journal of the Royal Statistical Society A 168 (2005). Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class UncertaintyAnalysis
{
    private readonly DrawCounts _counts;

    private readonly Dictionary<string, int> _places;

    private UncertaintyAnalysis(
        ConstructedIndex nominal,
        UncertainInputs? inputs,
        UncertaintyOptions? options,
        int[] units,
        DrawCounts counts
    )
    {
        Nominal = nominal;
        Inputs = inputs;
        Options = options;
        _counts = counts;
        _places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int place = 0; place < units.Length; place++)
        {
            _places.Add(nominal.Data.Units[units[place]].Code, place);
        }

        Rows = Array.AsReadOnly(nominal.Rows.Select(RowOf).ToArray());
    }

    /// <summary>Gets the index by the nominal choices.</summary>
    public ConstructedIndex Nominal { get; }

    /// <summary>Gets what varied; null where the variants were given.</summary>
    public UncertainInputs? Inputs { get; }

    /// <summary>Gets the seed and the other choices of the analysis; null where the variants were given.</summary>
    public UncertaintyOptions? Options { get; }

    /// <summary>Gets how many variants were computed.</summary>
    public int Draws => _counts.Draws;

    /// <summary>Gets the ranked units, best nominal score first; equal scores in the order of the table.</summary>
    public IReadOnlyList<RankDistribution> Rows { get; }

    /// <summary>Carries out an analysis.</summary>
    /// <param name="nominal">The index by the nominal choices.</param>
    /// <param name="inputs">What varies.</param>
    /// <param name="options">The seed, the number of draws and the other choices.</param>
    /// <param name="progress">Told the share of the draws that are done, from 0 to 1, rising, at most a hundred times; on the threads that draw.</param>
    /// <param name="cancellationToken">Gives up a long analysis.</param>
    /// <exception cref="ArgumentException">No unit has a score, more than 32,767 have, or the inputs do not fit the index.</exception>
    /// <exception cref="UndefinedIndexException">A combination of choices is not defined for the values, or leaves a ranked unit without a score.</exception>
    /// <exception cref="OperationCanceledException">The analysis was given up.</exception>
    public static UncertaintyAnalysis Compute(
        ConstructedIndex nominal,
        UncertainInputs inputs,
        UncertaintyOptions options,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ThrowIfCannotBeRanked(nominal);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        var space = VariantSpace.Of(nominal, inputs);
        var sampled = SampledValues.Of(space, inputs.StandardErrors);
        var sampler = new VariantSampler(space, inputs, unchecked((ulong)options.Seed), picksSets: false);
        int level = inputs.Weights?.Level ?? 1;
        Func<IScoreDraws> createScores = IsPlain(space, inputs)
            ? () => new WeightedScores(ColumnsBelow(space), sampler.Families[0].Draws)
            : () => new VariantScores(sampler, new VariantEvaluator(space, level, sampled));
        var settings = new DrawSettings(
            options.Draws,
            options.MaxThreads,
            options.TierScheme,
            MissingOf(nominal),
            options.ComparePairs
        );
        var counts = DrawSimulation.Run(space.Units.Length, createScores, settings, progress, cancellationToken);
        return new UncertaintyAnalysis(nominal, inputs, options, space.Units, counts);
    }

    /// <summary>Ranks the units by given variants, each of which counts once.</summary>
    /// <param name="nominal">The index by the nominal choices.</param>
    /// <param name="variants">The variants; at least one.</param>
    /// <param name="scheme">The convention of the tiers; null where tiers are not wanted.</param>
    /// <exception cref="ArgumentException">No unit has a score, more than 32,767 have, there is no variant, or a variant does not fit the index.</exception>
    /// <exception cref="UndefinedIndexException">A variant is not defined for the values, or leaves a ranked unit without a score.</exception>
    public static UncertaintyAnalysis OfVariants(
        ConstructedIndex nominal,
        IReadOnlyList<IndexVariant> variants,
        TierScheme? scheme = null
    )
    {
        ThrowIfCannotBeRanked(nominal);
        ArgumentNullException.ThrowIfNull(variants);
        if (variants.Count == 0 || variants.Contains(null!))
        {
            throw new ArgumentException("At least one variant is needed, and none is null.", nameof(variants));
        }

        var space = VariantSpace.Of(nominal, variants, out var choices);
        double[][] weights = [.. variants.Select(variant => WeightsOf(nominal.Design, variant))];
        var settings = new DrawSettings(
            variants.Count,
            TierScheme: scheme,
            Missing: MissingOf(nominal),
            CountsPairs: true
        );
        var counts = DrawSimulation.Run(
            space.Units.Length,
            () =>
                new GivenVariants(space, new VariantEvaluator(space, varyingLevel: 1, sampled: null), choices, weights),
            settings,
            progress: null,
            CancellationToken.None
        );
        return new UncertaintyAnalysis(nominal, inputs: null, options: null, space.Units, counts);
    }

    /// <summary>Gets the row of one unit.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <returns>The row, or null where the unit has no nominal score.</returns>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    public RankDistribution? Of(string unit)
    {
        var known = Nominal.Data.Units[Nominal.Data.IndexOfUnit(unit)];
        return Rows.FirstOrDefault(row => row.Unit == known);
    }

    /// <summary>Gets a quantile of the drawn ranks of one unit.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="rule">How the quantile is read off the drawn ranks.</param>
    /// <returns>The quantile; null where the unit has no nominal score.</returns>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1, or the rule is no member of its enumeration.</exception>
    public double? Quantile(string unit, double share, QuantileRule rule = QuantileRule.R7Excel)
    {
        if (share is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share from 0 to 1.");
        }

        return PlaceOf(unit) is { } place ? _counts.Ranks.Quantile(place, Draws, rule, share) : null;
    }

    /// <summary>Gets how probable a rank is.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <param name="rank">A rank, from 1 to the number of ranked units.</param>
    /// <returns>The share of the draws that gave this rank; null where the unit has no nominal score.</returns>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is out of its range.</exception>
    public double? ProbabilityOfRank(string unit, int rank)
    {
        if (rank < 1 || rank > Rows.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rank),
                rank,
                string.Create(CultureInfo.InvariantCulture, $"Ranks go from 1 to {Rows.Count}.")
            );
        }

        return PlaceOf(unit) is { } place ? (double)_counts.Ranks.At(place, rank) / Draws : null;
    }

    /// <summary>Gets the share of the draws in which one unit is above another; draws in which they tie count for neither.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <param name="other">The code of another unit.</param>
    /// <returns>A share from 0 to 1; null where one of them has no nominal score.</returns>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    /// <exception cref="InvalidOperationException">The options did not ask for pairs.</exception>
    public double? ProbabilityAbove(string unit, string other)
    {
        var pairs =
            _counts.Pairs ?? throw new InvalidOperationException("The options of the analysis did not ask for pairs.");
        return PlaceOf(unit) is { } first && PlaceOf(other) is { } second
            ? (double)pairs.Above(first, second) / Draws
            : null;
    }

    /// <summary>Returns the index, the draws and what varied.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Nominal.Design.Id}: {Draws} draws, {(object?)Inputs ?? "given variants"}"
        );

    // Where the scheme counts all provinces, those without any figure count too.
    private static int MissingOf(ConstructedIndex nominal) => nominal.Unranked.Count + nominal.Data.LeftOut.Count;

    // Only the weights of the index's children vary, by arithmetic means: there is a faster way of the same bits.
    private static bool IsPlain(VariantSpace space, UncertainInputs inputs) =>
        inputs.Weights?.Level == 1
        && inputs
            is {
                Imputations.Count: <= 1,
                Normalizations.Count: <= 1,
                Aggregations.Count: <= 1,
                LeftOut.Count: 0,
                StandardErrors: null
            }
        && (space.Nominal.Design.Root.Aggregation ?? space.AggregationOf(default)).Kind == AggregationKind.Arithmetic
        && space.Nominal.HasAllBelowTheIndex;

    private static double[][] ColumnsBelow(VariantSpace space)
    {
        int count = space.Nominal.Data.Units.Count;
        double[] scores = space.CellsOf(default).Scores;
        return
        [
            .. space
                .Nominal.Design.ChildrenAt(0)
                .ToArray()
                .Select(child => space.Units.Select(unit => scores[(child * count) + unit]).ToArray()),
        ];
    }

    private static double[] WeightsOf(IndexDesign design, IndexVariant variant)
    {
        double[] weights = [.. design.Nodes.Select(node => node.Weight)];
        if (variant.Weights is { } given)
        {
            var children = design.ChildrenAt(0);
            if (given.Count != children.Length)
            {
                throw new ArgumentException(
                    $"{given.Count} weights do not fit the {children.Length} children of {design.Root}.",
                    nameof(variant)
                );
            }

            for (int i = 0; i < children.Length; i++)
            {
                weights[children[i]] = given[i];
            }
        }

        return weights;
    }

    private static void ThrowIfCannotBeRanked(ConstructedIndex nominal)
    {
        ArgumentNullException.ThrowIfNull(nominal);
        if (nominal.Rows.Count == 0)
        {
            throw new ArgumentException("No unit has a score by the nominal choices.", nameof(nominal));
        }

        if (nominal.Rows.Count > DrawBlock.MostUnits)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{nominal.Rows.Count} units have a score; ranks are counted for {DrawBlock.MostUnits} at most."
                ),
                nameof(nominal)
            );
        }
    }

    private RankDistribution RowOf(ConstructedScore nominal)
    {
        int place = _places[nominal.Unit.Code];
        double Share(Tier tier) => (double)_counts.Tiers!.At(place, tier) / Draws;
        return new RankDistribution(
            nominal.Unit,
            nominal.Score,
            nominal.Rank,
            nominal.Ranked,
            _counts.Ranks.Mean(place, Draws),
            _counts.Ranks.Quantile(place, Draws, QuantileRule.R7Excel, 0.5),
            _counts.Ranks.Quantile(place, Draws, QuantileRule.R7Excel, 0.05),
            _counts.Ranks.Quantile(place, Draws, QuantileRule.R7Excel, 0.95),
            _counts.Tiers is null
                ? null
                : new TierProbabilities(
                    Share(Tier.High),
                    Share(Tier.HighAverage),
                    Share(Tier.LowAverage),
                    Share(Tier.Low)
                )
        );
    }

    private int? PlaceOf(string unit)
    {
        _ = Nominal.Data.IndexOfUnit(unit);
        return _places.TryGetValue(unit, out int place) ? place : null;
    }
}
