using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>Adds up a survey piece by piece: rows in batches, the sums of another process, those of a database.</summary>
/// <remarks>
/// For every cluster, domain and indicator it keeps four numbers, however many rows there are: the count of answers, Σw,
/// Σwx and Σwx². A sum adds the rows of a cluster in the order in which they come; pieces that share no cluster can be
/// merged in any order and give the same bits, and otherwise differ by rounding alone. Not safe for concurrent use, but
/// adding rows takes as many threads as it may.
/// </remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class SurveyAccumulator
{
    private readonly Dictionary<string, int> _domains = new(StringComparer.Ordinal);

    /// <summary>Starts without rows.</summary>
    /// <param name="options">Which columns tell how the sample was drawn; every stage that variance depends on has labels for its units.</param>
    /// <param name="indicators">The columns of numbers; all different.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="ratios">Ratios to estimate; null for none.</param>
    /// <param name="estimation">Missing answers and threads; null for the default.</param>
    /// <exception cref="ArgumentException">There is neither an indicator nor a ratio, an indicator stands twice, or the units of a stage are rows.</exception>
    public SurveyAccumulator(
        SurveyDesignOptions options,
        IReadOnlyList<string> indicators,
        string? by = null,
        IReadOnlyList<RatioDefinition>? ratios = null,
        EstimationOptions? estimation = null
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(indicators);
        Options = options;
        Indicators = Array.AsReadOnly([.. indicators]);
        By = by;
        RatioDefinitions = Array.AsReadOnly([.. ratios ?? []]);
        Estimation = estimation ?? EstimationOptions.Default;
        if (Indicators.Count + RatioDefinitions.Count == 0)
        {
            throw new ArgumentException("There is nothing to add up.", nameof(indicators));
        }

        if (Indicators.Distinct(StringComparer.Ordinal).Count() < Indicators.Count)
        {
            throw new ArgumentException("An indicator stands twice.", nameof(indicators));
        }

        if (options.Stages.Take(options.Depth).Any(stage => stage.Clusters is null))
        {
            throw new ArgumentException(
                "Where rows are units there is nothing to add up: each one counts.",
                nameof(options)
            );
        }

        Units = new SampleUnits(options);
        Blocks = [.. Enumerable.Range(0, ColumnBlocks.CountOf(ColumnCount)).Select(_ => new CellSums(0))];
    }

    /// <summary>Gets how the sample was drawn.</summary>
    public SurveyDesignOptions Options { get; }

    /// <summary>Gets the indicators.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the column of labels that domains are formed by; null for the whole sample.</summary>
    public string? By { get; }

    /// <summary>Gets the ratios.</summary>
    public IReadOnlyList<RatioDefinition> RatioDefinitions { get; }

    /// <summary>Gets which answers count, and how many threads work.</summary>
    public EstimationOptions Estimation { get; }

    /// <summary>Gets the number of units of the last stage that variance depends on: of clusters in a design of one stage.</summary>
    public int UnitCount => Units.At(Units.Depth - 1).Count;

    /// <summary>Gets the number of cells: units times the domains that occur in them. Each takes 32 bytes an indicator.</summary>
    public int CellCount => Cells.Count;

    internal SampleUnits Units { get; }

    internal CellBook Cells { get; } = new();

    internal IReadOnlyCollection<string> DomainLabels => _domains.Keys;

    /// <summary>The sums of eight columns to a block, with room for at least every cell.</summary>
    internal CellSums[] Blocks { get; }

    /// <summary>The indicators, and numerator and denominator of each ratio.</summary>
    internal int ColumnCount => Indicators.Count + (2 * RatioDefinitions.Count);

    /// <summary>Adds rows.</summary>
    /// <param name="rows">The rows, with the columns of the design, the indicators and the grouping.</param>
    /// <exception cref="UnknownColumnException">The rows have no such column; no row has been added.</exception>
    /// <exception cref="InvalidSurveyException">A weight, a label or a size is missing or wrong; no row has been added.</exception>
    public void Add(SurveyData rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        // Every column is looked up before a unit is entered: an unknown one leaves nothing behind.
        double[][] columns = ColumnsOf(rows);
        RowReader.RequireColumns(rows, Options);
        var grouping = By is null ? null : rows.Categories(By);
        var problems = new SurveyProblemList();
        int[] mark = Units.Mark();
        var reader = new RowReader(rows, Units, problems);
        double[] weights = reader.ReadWeights();
        int[] units = reader.ReadUnits();
        ThrowIfAny(problems, mark);
        int[] domains = grouping is null ? [] : DomainsOf(grouping);
        var runs = RowRuns.Create(units, domains, Cells);
        Grow();
        ColumnBlocks.Add(columns, weights, runs, Blocks, Estimation.MaxThreads);
    }

    /// <summary>Adds the sums of another accumulator, which stays as it is.</summary>
    /// <param name="other">Sums of the same indicators, domains and design.</param>
    /// <exception cref="ArgumentException">The other one adds up something else.</exception>
    /// <exception cref="InvalidSurveyException">A population size or a mark of certainty differs; nothing has been added.</exception>
    public void Add(SurveyAccumulator other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!IsLike(other))
        {
            throw new ArgumentException(
                "The other sums are those of other indicators, domains or another design.",
                nameof(other)
            );
        }

        int[] units = Enter(other.Units);
        int[] domains = [.. other._domains.Keys.Select(DomainOf)];
        int[] cells = new int[other.Cells.Count];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            int domain = other.Cells.Domains[cell];
            bool hasLabel = By is not null && domain != SumScopes.NoDomain;
            cells[cell] = Cells.NumberOf(units[other.Cells.Units[cell]], hasLabel ? domains[domain] : domain);
        }

        Grow();
        for (int block = 0; block < Blocks.Length; block++)
        {
            for (int cell = 0; cell < cells.Length; cell++)
            {
                var target = Blocks[block].Of(cells[cell]);
                var source = other.Blocks[block].Of(cell);
                for (int i = 0; i < target.Length; i++)
                {
                    target[i] += source[i];
                }
            }
        }
    }

    /// <summary>Adds sums that were made elsewhere, such as by a database.</summary>
    /// <param name="sum">The sums of one indicator over rows of one cluster and domain.</param>
    /// <exception cref="ArgumentException">
    /// The path does not have the stages of the design, the indicator is none of these, there is a domain without a
    /// grouping, a ratio would be left without its sums, or a number is negative or not finite.
    /// </exception>
    /// <exception cref="InvalidSurveyException">A population size or a mark of certainty differs; nothing has been added.</exception>
    public void Add(PartialSum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        int column = ColumnOf(sum);
        int[] mark = Units.Mark();
        var problems = new SurveyProblemList();
        int unit = 0;
        for (int stage = 0; stage < Units.Depth; stage++)
        {
            var at = sum.Path[stage];
            double size = at.Size ?? double.NaN;
            var entered = new SampleUnit(unit, at.Stratum ?? "", at.Cluster, size, at.IsCertain, 0);
            unit = Units.NumberOf(stage, entered, problems);
            Units.Check(stage, unit, size, at.IsCertain, 0, problems);
        }

        ThrowIfAny(problems, mark);
        int domain =
            By is null ? 0
            : sum.Domain is null ? SumScopes.NoDomain
            : DomainOf(sum.Domain);
        int cell = Cells.NumberOf(unit, domain);
        Grow();
        var target = Blocks[column / SumKernel.Lanes].Of(cell);
        int lane = column % SumKernel.Lanes;
        target[SumKernel.Rows + lane] += sum.RowCount;
        target[SumKernel.Weights + lane] += sum.WeightSum;
        target[SumKernel.Values + lane] += sum.ValueSum;
        target[SumKernel.Squares + lane] += sum.SquareSum;
    }

    /// <summary>Gets what has been added up, ready for estimates; more can be added afterwards.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been added.</exception>
    /// <exception cref="InvalidSurveyException">A population size varies within a stratum, or is below the number of its units.</exception>
    /// <exception cref="LonelyPsuException">Strata have a single cluster, and the policy refuses them.</exception>
    public SurveySums ToSums()
    {
        if (CellCount == 0)
        {
            throw new InvalidOperationException("Nothing has been added.");
        }

        var tree = SampleTree.Create(Units, new SurveyProblemList());
        string[] labels = By is null ? [""] : [.. _domains.Keys];
        int[] leaves = new int[CellCount];
        for (int cell = 0; cell < leaves.Length; cell++)
        {
            leaves[cell] = tree.PlaceOfUnit[Cells.Units[cell]];
        }

        var whole = SumScopes.Whole(leaves, Cells.Domains, labels);
        return new SurveySums(
            tree,
            Indicators,
            RatioDefinitions,
            [.. Blocks.Select(block => block.Clone())],
            whole,
            By is null ? null : SumScopes.ByDomain(whole, Cells.Domains, labels),
            Estimation.MaxThreads
        )
        {
            DegreesOfFreedomRule = Estimation.DegreesOfFreedom,
        };
    }

    /// <summary>Writes all sums in the library's own compact form, version 1: little-endian, a few dozen bytes an indicator and cell.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        AccumulatorFormat.Write(this, stream);
    }

    /// <summary>Reads what <see cref="Write"/> has written; every number is the same to the last bit.</summary>
    /// <param name="stream">Where from; it stays open, after the last byte.</param>
    /// <remarks>Takes memory in proportion to the bytes that there are, whatever they say of their number.</remarks>
    /// <exception cref="InvalidDataException">These are no such sums, they are of a later version, or they end too early.</exception>
    public static SurveyAccumulator Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return AccumulatorFormat.Read(stream);
    }

    /// <summary>Returns the size.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sums of {Indicators.Count} indicators and {RatioDefinitions.Count} ratios in {CellCount} cells"
        );

    /// <summary>Finds the number of a domain, or enters it.</summary>
    internal int DomainOf(string label)
    {
        if (!_domains.TryGetValue(label, out int domain))
        {
            domain = _domains.Count;
            _domains.Add(label, domain);
        }

        return domain;
    }

    /// <summary>Makes room for every cell.</summary>
    internal void Grow()
    {
        foreach (var block in Blocks)
        {
            block.Grow(CellCount);
        }
    }

    private void ThrowIfAny(SurveyProblemList problems, int[] mark)
    {
        if (problems.HasAny)
        {
            Units.Reset(mark);
            problems.ThrowIfAny();
        }
    }

    private double[][] ColumnsOf(SurveyData rows)
    {
        double[][] columns = [.. Indicators.Select(rows.Numbers)];
        if (Estimation.MissingAnswers == MissingAnswers.CompleteCases && columns.Length > 0)
        {
            columns = CompleteCases.Of(columns);
        }

        return
        [
            .. columns,
            .. RatioDefinitions.SelectMany(ratio =>
                CompleteCases.Of([rows.Numbers(ratio.Numerator), rows.Numbers(ratio.Denominator)])
            ),
        ];
    }

    private int[] DomainsOf(CategoryColumn grouping)
    {
        int[] byCode = [.. grouping.Labels.Select(DomainOf)];
        int[] domains = new int[grouping.Codes.Length];
        for (int row = 0; row < domains.Length; row++)
        {
            int code = grouping.Codes[row];
            domains[row] = code == CategoryColumn.Missing ? SumScopes.NoDomain : byCode[code];
        }

        return domains;
    }

    private int ColumnOf(PartialSum sum)
    {
        if (sum.Path is null || sum.Path.Count != Units.Depth)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A path has a unit at each of {Units.Depth} stages."),
                nameof(sum)
            );
        }

        for (int stage = 0; stage < sum.Path.Count; stage++)
        {
            ThrowIfNoUnit(Options.Stages[stage], sum.Path[stage]);
        }

        if (RatioDefinitions.Count > 0)
        {
            throw new ArgumentException("The sums of one indicator leave the ratios without theirs.", nameof(sum));
        }

        if (By is null && sum.Domain is not null)
        {
            throw new ArgumentException($"There is no grouping for {Quotation.Of(sum.Domain)}.", nameof(sum));
        }

        bool isSum =
            sum is { RowCount: >= 0, WeightSum: >= 0, SquareSum: >= 0 }
            && double.IsFinite(sum.WeightSum)
            && double.IsFinite(sum.ValueSum)
            && double.IsFinite(sum.SquareSum);
        int column = Indicators
            .ToList()
            .FindIndex(name => string.Equals(name, sum.Indicator, StringComparison.Ordinal));
        return isSum && column >= 0
            ? column
            : throw new ArgumentException(
                isSum
                    ? $"There is no indicator {Quotation.Of(sum.Indicator)}."
                    : $"The sums of {sum.Indicator} are finite, and all but Σwx are 0 or more.",
                nameof(sum)
            );
    }

    private static void ThrowIfNoUnit(SamplingStage stage, SampledUnit unit)
    {
        if (unit?.Cluster is null || (unit.IsCertain && stage.Certainty is null))
        {
            throw new ArgumentException(
                $"A unit of the stage {stage} has a label, and is certain only where the design says what is.",
                nameof(unit)
            );
        }

        bool needsSize = !unit.IsCertain && (stage.PopulationSizes ?? stage.SamplingFractions) is not null;
        bool isSize =
            unit.Size > 0 && double.IsFinite(unit.Size.Value) && (stage.SamplingFractions is null || unit.Size <= 1);
        if (needsSize ? !isSize : unit.Size is not null)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The size of a unit of the stage {stage} is {(needsSize ? "a population size or a sampling fraction" : "none")}; it is {unit.Size}."
                ),
                nameof(unit)
            );
        }
    }

    private bool IsLike(SurveyAccumulator other) =>
        Options.Equals(other.Options)
        && Indicators.SequenceEqual(other.Indicators, StringComparer.Ordinal)
        && RatioDefinitions.SequenceEqual(other.RatioDefinitions)
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && Estimation.MissingAnswers == other.Estimation.MissingAnswers;

    /// <summary>Enters the units of other sums.</summary>
    /// <returns>For each of their units of the last stage its number among these.</returns>
    private int[] Enter(SampleUnits others)
    {
        int[] mark = Units.Mark();
        var problems = new SurveyProblemList();
        int[] numbers = [0];
        for (int stage = 0; stage < others.Depth; stage++)
        {
            int[] parents = numbers;
            numbers = new int[others.At(stage).Count];
            for (int i = 0; i < numbers.Length; i++)
            {
                var unit = others.At(stage)[i];
                numbers[i] = Units.NumberOf(stage, unit with { Parent = parents[unit.Parent] }, problems);
                Units.Check(stage, numbers[i], unit.Size, unit.IsCertain, unit.Row, problems);
            }
        }

        ThrowIfAny(problems, mark);
        return numbers;
    }
}
