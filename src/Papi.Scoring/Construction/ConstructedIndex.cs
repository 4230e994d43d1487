using Papi.Scoring.Normalization;
using Papi.Scoring.Numerics;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>An index constructed from a table of indicators: normalised, aggregated and ranked.</summary>
/// <remarks>
/// Of every node more is better, on an indicator of which less is better too: its values are turned round before they are
/// normalised. Scores that differ by less than a billionth share a rank. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ConstructedIndex
{
    // A column of all units for each node of the design; NaN is a missing score and never leaves.
    private readonly double[][] _scores;

    private readonly int[][] _ranks;

    private readonly int[] _ranked;

    private ConstructedIndex(
        PreparedData prepared,
        IndexDesign design,
        ConstructionOptions options,
        double[][] scores,
        IReadOnlyList<DesignNode> skipped
    )
    {
        Preparation = prepared;
        Design = design;
        Options = options;
        Skipped = skipped;
        _scores = scores;
        _ranks = new int[scores.Length][];
        _ranked = new int[scores.Length];
        double[] keys = new double[Data.Units.Count];
        double[] scratch = new double[keys.Length];
        for (int node = 0; node < scores.Length; node++)
        {
            _ranks[node] = new int[keys.Length];
            Resolution.Keys(scores[node], keys);
            Ranks.CountGreater(keys, _ranks[node], scratch);
            _ranked[node] = _ranks[node].Count(above => above >= 0);
        }

        Rows = Array.AsReadOnly(RowsOf(position: 0));
        Unranked = [.. Data.Units.Where((_, unit) => double.IsNaN(scores[0][unit]))];
    }

    /// <summary>Gets the values that the index was constructed from, as they were given.</summary>
    public UnitTable Data => Preparation.Given;

    /// <summary>Gets the values that were normalised: the given ones after imputation and the treatment of outliers.</summary>
    public UnitTable Prepared => Preparation.Values;

    /// <summary>Gets the panel that the year is of; null where the index was constructed from a single table.</summary>
    public UnitPanel? Panel => Preparation.Panel;

    /// <summary>Gets the year of the panel or of the scores that the values are; null for other values.</summary>
    public SurveyYear? Year => Preparation.Year ?? Data.Year;

    /// <summary>Gets the design.</summary>
    public IndexDesign Design { get; }

    /// <summary>Gets the methods.</summary>
    public ConstructionOptions Options { get; }

    /// <summary>Gets every value that was imputed, by indicator; empty unless the options ask for it.</summary>
    public IReadOnlyList<ImputedValue> Imputed => Preparation.Imputed;

    /// <summary>Gets every value of the year that the treatment of outliers changed, by indicator; empty unless the options ask for it.</summary>
    public IReadOnlyList<TreatedValue> Treated => Preparation.Treated;

    /// <summary>Gets what the treatment found and did with each indicator, also with those within the limits; empty unless the options ask for it.</summary>
    public IReadOnlyList<IndicatorTreatment> Treatments => Preparation.Treatments;

    /// <summary>Gets the constant indicators that do not count; empty unless the options allow to skip them.</summary>
    public IReadOnlyList<DesignNode> Skipped { get; }

    /// <summary>Gets the ranking on the index itself, best first; equal scores in the order of the table.</summary>
    public IReadOnlyList<ConstructedScore> Rows { get; }

    /// <summary>Gets the units without a score on the index itself, in the order of the table.</summary>
    public IReadOnlyList<IndexUnit> Unranked { get; }

    /// <summary>Constructs an index.</summary>
    /// <param name="data">The values; indicators that the design does not name are of no account.</param>
    /// <param name="design">The tree, its weights and methods.</param>
    /// <param name="options">The methods where the design names none; null is <see cref="ConstructionOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The table lacks indicators of the design, the unit that a method refers to or the groups that imputation needs, or the
    /// options need other years.
    /// </exception>
    /// <exception cref="UndefinedIndexException">A method is not defined for the values; every problem is listed.</exception>
    public static ConstructedIndex Compute(UnitTable data, IndexDesign design, ConstructionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        options ??= ConstructionOptions.Default;
        return Compute(PreparedData.Of(data, design, options), design, options);
    }

    /// <summary>Constructs the index of one year of a panel.</summary>
    /// <param name="panel">The values of all years; indicators that the design does not name are of no account.</param>
    /// <param name="year">The year.</param>
    /// <param name="design">The tree, its weights and methods.</param>
    /// <param name="options">
    /// The methods where the design names none; null is <see cref="ConstructionOptions.Default"/>. The other years count only
    /// where <see cref="ConstructionOptions.Scope"/> or <see cref="ConstructionOptions.Imputation"/> says so; each of them is
    /// then imputed like the year itself.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The panel does not have the year.</exception>
    /// <exception cref="ArgumentException">
    /// The panel lacks indicators of the design, the unit that a method refers to or the groups that imputation needs.
    /// </exception>
    /// <exception cref="UndefinedIndexException">A method is not defined for the values; every problem is listed.</exception>
    public static ConstructedIndex Compute(
        UnitPanel panel,
        SurveyYear year,
        IndexDesign design,
        ConstructionOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(design);
        options ??= ConstructionOptions.Default;
        return Compute(PreparedData.Of(panel, year, design, options), design, options);
    }

    /// <summary>Gets the score of one unit on one node.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <param name="node">The code of a node.</param>
    /// <returns>The normalised score of an indicator, the aggregated one of a group; null where it is missing or was skipped.</returns>
    /// <exception cref="ArgumentException">There is no such unit or node.</exception>
    public double? ScoreOf(string unit, string node)
    {
        double score = _scores[Design.PositionOf(node)][Data.IndexOfUnit(unit)];
        return double.IsNaN(score) ? null : score;
    }

    /// <summary>Gets the rank of one unit on one node.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <param name="node">The code of a node.</param>
    /// <returns>The rank, 1 is best; null where the score is missing.</returns>
    /// <exception cref="ArgumentException">There is no such unit or node.</exception>
    public int? RankOf(string unit, string node)
    {
        int above = _ranks[Design.PositionOf(node)][Data.IndexOfUnit(unit)];
        return above < 0 ? null : above + 1;
    }

    /// <summary>Gets the ranking on one node.</summary>
    /// <param name="node">The code of a node.</param>
    /// <returns>The units that have a score, best first; equal scores in the order of the table.</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public IReadOnlyList<ConstructedScore> RankingOf(string node) => Array.AsReadOnly(RowsOf(Design.PositionOf(node)));

    /// <summary>Gets all scores of one unit in the order of the design.</summary>
    /// <param name="unit">The code of a unit.</param>
    /// <returns>The index itself first; nodes on which the unit has no score are left out.</returns>
    /// <exception cref="ArgumentException">There is no such unit.</exception>
    public IReadOnlyList<ConstructedScore> ScoresOf(string unit)
    {
        int place = Data.IndexOfUnit(unit);
        return
        [
            .. Enumerable
                .Range(0, _scores.Length)
                .Where(node => _ranks[node][place] >= 0)
                .Select(node => Row(node, place)),
        ];
    }

    /// <summary>Returns the design, how many units are ranked and the methods.</summary>
    public override string ToString() => $"{Design.Id}: {Rows.Count} ranked, {Options}";

    /// <summary>The values that were normalised, with those of the other years where these count.</summary>
    internal PreparedData Preparation { get; }

    /// <summary>How many units are above each unit on a node by its position, -1 where its score is missing.</summary>
    internal ReadOnlySpan<int> Above(int node) => _ranks[node];

    /// <summary>The scores of all units on a node by its position, NaN where missing.</summary>
    internal ReadOnlySpan<double> Column(int node) => _scores[node];

    /// <summary>Whether every ranked unit has a score on every child of the index.</summary>
    internal bool HasAllBelowTheIndex
    {
        get
        {
            foreach (int child in Design.ChildrenAt(0))
            {
                for (int unit = 0; unit < _scores[child].Length; unit++)
                {
                    if (double.IsNaN(_scores[child][unit]) && !double.IsNaN(_scores[0][unit]))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    /// <summary>The same values and methods in another design.</summary>
    internal ConstructedIndex WithDesign(IndexDesign design) =>
        Panel is { } panel && Year is { } year ? Compute(panel, year, design, Options) : Compute(Data, design, Options);

    /// <summary>The same values imputed in another way.</summary>
    internal PreparedData PrepareWith(ImputationMethod imputation)
    {
        var options = Options with { Imputation = imputation };
        return Panel is { } panel && Year is { } year
            ? PreparedData.Of(panel, year, Design, options)
            : PreparedData.Of(Data, Design, options);
    }

    internal static void ThrowIfLacking(UnitTable data, IndexDesign design)
    {
        string[] lacking =
        [
            .. design.Indicators.Select(node => node.Code).Where(code => !data.TryIndexOf(code, out _)),
        ];
        if (lacking.Length > 0)
        {
            throw new ArgumentException(
                $"The table lacks indicators of {design.Id}: {string.Join(", ", lacking)}.",
                nameof(data)
            );
        }
    }

    private static ConstructedIndex Compute(PreparedData prepared, IndexDesign design, ConstructionOptions options)
    {
        var engine = new IndexEngine(prepared, design);
        var problems = new List<ConstructionProblem>();
        bool[] excluded = new bool[design.Nodes.Count];
        Normalize(prepared, design, options, engine, excluded, problems);
        ThrowIfAny(problems, design);
        Aggregate(prepared.Values, design, options, engine, excluded, problems);
        ThrowIfAny(problems, design);
        double[][] scores =
        [
            .. Enumerable.Range(0, excluded.Length).Select(node => ScoresOf(engine, node, excluded[node])),
        ];
        return new ConstructedIndex(
            prepared,
            design,
            options,
            scores,
            [.. design.Nodes.Where((_, node) => excluded[node] && engine.IsIndicator(node))]
        );
    }

    /// <summary>Normalises all indicators, excludes the constant ones where that is allowed, and adds what is wrong.</summary>
    internal static void Normalize(
        PreparedData prepared,
        IndexDesign design,
        ConstructionOptions options,
        IndexEngine engine,
        bool[] excluded,
        List<ConstructionProblem> problems
    )
    {
        var transformed = prepared
            .Treatments.Where(treatment => treatment.IsTransformed)
            .Select(treatment => treatment.Indicator)
            .ToHashSet();
        for (int node = 0; node < excluded.Length; node++)
        {
            if (excluded[node] || !engine.IsIndicator(node))
            {
                continue;
            }

            var method = design.Nodes[node].Normalization ?? options.Normalization;
            if (method.RefersToScale && transformed.Contains(design.Nodes[node]))
            {
                problems.Add(
                    new ConstructionProblem(design.Nodes[node].Code, ConstructionMessages.Transformed(method))
                );
                continue;
            }

            int reference = method.ReferenceUnit is { } unit ? prepared.Values.IndexOfUnit(unit) : -1;
            var fault = engine.Normalize(node, method, reference);
            bool isSkipped =
                fault == NormalizationFault.Constant
                && options.ConstantIndicators == ConstantIndicatorPolicy.Skip
                && design.Exclude(excluded, node);
            if (fault != NormalizationFault.None && !isSkipped)
            {
                problems.Add(new ConstructionProblem(design.Nodes[node].Code, ConstructionMessages.Of(fault, method)));
            }
        }
    }

    /// <summary>Computes all groups from normalised indicators, and adds what is wrong.</summary>
    internal static void Aggregate(
        UnitTable data,
        IndexDesign design,
        ConstructionOptions options,
        IndexEngine engine,
        bool[] excluded,
        List<ConstructionProblem> problems
    )
    {
        double[] shares = new double[excluded.Length];
        design.ComputeShares(shares, [.. design.Nodes.Select(node => node.Weight)], excluded);

        // Parents are listed first, so going backwards finds every child ready.
        for (int node = excluded.Length - 1; node >= 0; node--)
        {
            if (excluded[node] || engine.IsIndicator(node))
            {
                continue;
            }

            var method = design.Nodes[node].Aggregation ?? options.Aggregation;
            if (method.NeedsPositiveScores && engine.TryFindNotPositive(node, shares, out int unit, out double score))
            {
                var message = ConstructionMessages.NotPositive(method, data.Units[unit], score);
                problems.Add(new ConstructionProblem(design.Nodes[node].Code, message));
            }

            engine.Aggregate(node, method, shares, options.DataThreshold);
            if (engine.Column(node).ContainsAny(double.PositiveInfinity, double.NegativeInfinity))
            {
                problems.Add(new ConstructionProblem(design.Nodes[node].Code, ConstructionMessages.TooLarge));
            }
        }
    }

    private static double[] ScoresOf(IndexEngine engine, int node, bool isExcluded)
    {
        double[] scores = engine.Column(node).ToArray();
        if (isExcluded)
        {
            Array.Fill(scores, double.NaN);
        }

        return scores;
    }

    internal static void ThrowIfAny(List<ConstructionProblem> problems, IndexDesign design)
    {
        if (problems.Count > 0)
        {
            throw new UndefinedIndexException(design.Id, problems.AsReadOnly());
        }
    }

    private ConstructedScore[] RowsOf(int position) =>
        [
            .. Enumerable
                .Range(0, Data.Units.Count)
                .Where(unit => _ranks[position][unit] >= 0)
                .OrderBy(unit => _ranks[position][unit])
                .Select(unit => Row(position, unit)),
        ];

    private ConstructedScore Row(int node, int unit) =>
        new(Data.Units[unit], Design.Nodes[node], _scores[node][unit], _ranks[node][unit] + 1, _ranked[node]);
}
