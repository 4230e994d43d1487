using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Robustness;

/// <summary>All alternatives of a construction, each combination computed once with the nominal weights. Immutable.</summary>
internal sealed class VariantSpace
{
    private readonly PreparedData[] _preparations;

    private readonly NormalizationMethod[] _normalizations;

    private readonly AggregationMethod[] _aggregations;

    // Positions of nodes; -1 where none is left out.
    private readonly int[] _leftOut;

    // Null for a combination that is not wanted.
    private readonly VariantCells?[] _cells;

    private readonly double[] _nominalWeights;

    private VariantSpace(
        ConstructedIndex nominal,
        PreparedData[] preparations,
        NormalizationMethod[] normalizations,
        AggregationMethod[] aggregations,
        int[] leftOut,
        Predicate<VariantChoice> isWanted
    )
    {
        Nominal = nominal;
        _preparations = preparations;
        _normalizations = normalizations;
        _aggregations = aggregations;
        _leftOut = leftOut;
        _nominalWeights = [.. nominal.Design.Nodes.Select(node => node.Weight)];
        Units =
        [
            .. Enumerable.Range(0, nominal.Data.Units.Count).Where(unit => !double.IsNaN(nominal.Column(0)[unit])),
        ];
        _cells = new VariantCells[preparations.Length * normalizations.Length * aggregations.Length * leftOut.Length];
        for (int i = 0; i < _cells.Length; i++)
        {
            _cells[i] = isWanted(ChoiceAt(i)) ? Compute(ChoiceAt(i)) : null;
        }
    }

    /// <summary>The index by the nominal choices.</summary>
    public ConstructedIndex Nominal { get; }

    /// <summary>The places of the units that have a nominal score, ascending: those that are ranked.</summary>
    public int[] Units { get; }

    public ReadOnlySpan<double> NominalWeights => _nominalWeights;

    /// <summary>The values to construct from, one for each way to impute.</summary>
    public ReadOnlySpan<PreparedData> Preparations => _preparations;

    public int Normalizations => _normalizations.Length;

    public int Aggregations => _aggregations.Length;

    public int LeftOuts => _leftOut.Length;

    /// <summary>Lays out the alternatives of an analysis, the nominal choice being the only one where none is given.</summary>
    /// <exception cref="ArgumentException">A node to be left out does not exist or is the index itself.</exception>
    /// <exception cref="UndefinedIndexException">A combination is not defined for the values.</exception>
    public static VariantSpace Of(ConstructedIndex nominal, UncertainInputs inputs)
    {
        var options = nominal.Options;
        return new VariantSpace(
            nominal,
            inputs.Imputations.Count == 0
                ? [nominal.Preparation]
                : [.. inputs.Imputations.Select(imputation => nominal.PrepareWith(imputation))],
            inputs.Normalizations.Count == 0 ? [options.Normalization] : [.. inputs.Normalizations],
            inputs.Aggregations.Count == 0 ? [options.Aggregation] : [.. inputs.Aggregations],
            [-1, .. inputs.LeftOut.Select(code => PositionToLeaveOut(nominal.Design, code))],
            _ => true
        );
    }

    /// <summary>Lays out just the combinations that given variants have.</summary>
    /// <param name="nominal">The index by the nominal choices.</param>
    /// <param name="variants">The variants.</param>
    /// <param name="choices">The choices of each variant.</param>
    /// <exception cref="ArgumentException">A node to be left out does not exist or is the index itself.</exception>
    /// <exception cref="UndefinedIndexException">A variant is not defined for the values.</exception>
    public static VariantSpace Of(
        ConstructedIndex nominal,
        IReadOnlyList<IndexVariant> variants,
        out VariantChoice[] choices
    )
    {
        var options = nominal.Options;
        NormalizationMethod[] normalizations =
        [
            .. variants.Select(variant => variant.Normalization ?? options.Normalization).Distinct(),
        ];
        AggregationMethod[] aggregations =
        [
            .. variants.Select(variant => variant.Aggregation ?? options.Aggregation).Distinct(),
        ];
        int LeftOutOf(IndexVariant variant) =>
            variant.LeftOut is { } code ? PositionToLeaveOut(nominal.Design, code) : -1;
        int[] leftOut = [.. variants.Select(LeftOutOf).Distinct()];
        choices =
        [
            .. variants.Select(variant => new VariantChoice(
                Imputation: 0,
                Array.IndexOf(normalizations, variant.Normalization ?? options.Normalization),
                Array.IndexOf(aggregations, variant.Aggregation ?? options.Aggregation),
                Array.IndexOf(leftOut, LeftOutOf(variant))
            )),
        ];
        return new VariantSpace(
            nominal,
            [nominal.Preparation],
            normalizations,
            aggregations,
            leftOut,
            choices.ToHashSet().Contains
        );
    }

    /// <summary>The position of a node that can be left out.</summary>
    /// <exception cref="ArgumentException">There is no such node, or it is the index itself.</exception>
    public static int PositionToLeaveOut(IndexDesign design, string code)
    {
        int position = design.PositionOf(code);
        return design.Exclude(new bool[design.Nodes.Count], position)
            ? position
            : throw new ArgumentException($"Nothing is left of {design.Id} without {code}.", nameof(code));
    }

    public VariantCells CellsOf(VariantChoice choice) => _cells[IndexOf(choice)]!;

    public NormalizationMethod NormalizationOf(VariantChoice choice) => _normalizations[choice.Normalization];

    public AggregationMethod AggregationOf(VariantChoice choice) => _aggregations[choice.Aggregation];

    /// <summary>The methods of a combination, where the design names none.</summary>
    public ConstructionOptions OptionsOf(VariantChoice choice) =>
        Nominal.Options with
        {
            Normalization = NormalizationOf(choice),
            Aggregation = AggregationOf(choice),
        };

    private int IndexOf(VariantChoice choice) =>
        (
            (
                (((choice.Imputation * _normalizations.Length) + choice.Normalization) * _aggregations.Length)
                + choice.Aggregation
            ) * _leftOut.Length
        ) + choice.LeftOut;

    private VariantChoice ChoiceAt(int index)
    {
        (index, int leftOut) = Math.DivRem(index, _leftOut.Length);
        (index, int aggregation) = Math.DivRem(index, _aggregations.Length);
        (int imputation, int normalization) = Math.DivRem(index, _normalizations.Length);
        return new VariantChoice(imputation, normalization, aggregation, leftOut);
    }

    private VariantCells Compute(VariantChoice choice)
    {
        var design = Nominal.Design;
        var prepared = _preparations[choice.Imputation];
        var engine = new IndexEngine(prepared, design);
        var options = OptionsOf(choice);
        bool[] excluded = new bool[design.Nodes.Count];
        if (_leftOut[choice.LeftOut] is >= 0 and var left)
        {
            design.Exclude(excluded, left);
        }

        var problems = new List<ConstructionProblem>();
        ConstructedIndex.Normalize(prepared, design, options, engine, excluded, problems);
        ConstructedIndex.ThrowIfAny(problems, design);
        ConstructedIndex.Aggregate(prepared.Values, design, options, engine, excluded, problems);
        ConstructedIndex.ThrowIfAny(problems, design);
        foreach (int unit in Units)
        {
            if (double.IsNaN(engine.Column(0)[unit]))
            {
                var message = RobustnessMessages.NoScore(Nominal.Data.Units[unit], options);
                problems.Add(new ConstructionProblem(design.Root.Code, message));
            }
        }

        ConstructedIndex.ThrowIfAny(problems, design);
        return new VariantCells(engine.CopyCells(), excluded);
    }
}
