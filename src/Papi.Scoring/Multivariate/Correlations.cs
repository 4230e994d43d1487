using Papi.Scoring.Construction;

namespace Papi.Scoring.Multivariate;

/// <summary>The correlations of all indicators of an index, within each parent and across, with flags.</summary>
/// <remarks>
/// Indicators of which less is better are turned round first, so that a negative correlation is a conflict. Each pair
/// counts the units that have both (pairwise complete observations). Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Correlations
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.OrdinalIgnoreCase);

    private Correlations(
        CorrelationMethod method,
        string dataVersion,
        string[] indicators,
        Correlation[] pairs,
        CorrelationBlock[] blocks,
        StructureOptions options
    )
    {
        Method = method;
        DataVersion = dataVersion;
        Options = options;
        Indicators = Array.AsReadOnly(indicators);
        Pairs = Array.AsReadOnly(pairs);
        Blocks = Array.AsReadOnly(blocks);
        Flags = Array.AsReadOnly([.. pairs.SelectMany(pair => StructureFlags.Of(pair, options))]);
        for (int i = 0; i < indicators.Length; i++)
        {
            _positions.Add(indicators[i], i);
        }
    }

    /// <summary>Gets how the indicators are correlated.</summary>
    public CorrelationMethod Method { get; }

    /// <summary>Gets the version of the data.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the choices that the flags follow from.</summary>
    public StructureOptions Options { get; }

    /// <summary>Gets the codes of the indicators in the order of the design.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the correlation of each indicator with every later one.</summary>
    public IReadOnlyList<Correlation> Pairs { get; }

    /// <summary>Gets the correlations within each parent of indicators and between each two, summed up.</summary>
    public IReadOnlyList<CorrelationBlock> Blocks { get; }

    /// <summary>Gets the pairs of the same parent that are redundant or negative; one pair can be both.</summary>
    public IReadOnlyList<StructureFlag> Flags { get; }

    /// <summary>Correlates all indicators of a design with each other.</summary>
    /// <param name="data">The values.</param>
    /// <param name="design">The tree of the index.</param>
    /// <param name="method">How they are correlated.</param>
    /// <param name="options">From where on a correlation is flagged; <see cref="StructureOptions.Default"/> if null.</param>
    /// <remarks>
    /// Formulas: <see cref="CorrelationMethod"/>. Values that differ by less than a billionth are tied in the methods by
    /// rank. The test of Pearson and Spearman is that of t = r √((n − 2) / (1 − r²)) with n − 2 degrees of freedom. That of
    /// Kendall is exact for fewer than 50 units without ties, else normal with the correction for ties and without one for
    /// continuity. All agree with <c>cor.test</c> in R, that of Spearman with <c>exact = FALSE</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">The table lacks an indicator of the design.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not a member of the enumeration.</exception>
    public static Correlations Compute(
        UnitTable data,
        IndexDesign design,
        CorrelationMethod method = CorrelationMethod.Pearson,
        StructureOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(design);
        StructureOptions.Checked(method, nameof(method));
        var columns = OrientedColumn.Below(data, design, design.Root.Code);
        string[] parents = [.. columns.Select(column => ParentOf(design, column.Indicator))];
        var measure = new CorrelationMeasure(method);
        var pairs = new List<Correlation>(columns.Length * (columns.Length - 1) / 2);
        var blocks = new Dictionary<(string First, string Second), List<double>>();
        for (int i = 0; i < columns.Length; i++)
        {
            for (int j = i + 1; j < columns.Length; j++)
            {
                bool isWithin = string.Equals(parents[i], parents[j], StringComparison.Ordinal);
                var pair = measure.Of(columns[i], columns[j], isWithin ? parents[i] : null);
                pairs.Add(pair);
                Collect(blocks, parents[i], parents[j], pair.Value);
            }
        }

        return new Correlations(
            method,
            data.DataVersion,
            [.. columns.Select(column => column.Indicator)],
            [.. pairs],
            [.. blocks.Select(block => Summarize(block.Key.First, block.Key.Second, block.Value))],
            options ?? StructureOptions.Default
        );
    }

    /// <summary>Gets the correlation of two indicators.</summary>
    /// <param name="first">The code of one; case does not matter.</param>
    /// <param name="second">The code of the other.</param>
    /// <returns>The pair in the order of the design.</returns>
    /// <exception cref="ArgumentException">There is no such indicator, or both are the same.</exception>
    public Correlation Between(string first, string second)
    {
        int low = PositionOf(first, nameof(first));
        int high = PositionOf(second, nameof(second));
        if (low == high)
        {
            throw new ArgumentException("An indicator is correlated with another one.", nameof(second));
        }

        (low, high) = (Math.Min(low, high), Math.Max(low, high));

        // The rows above are one shorter each: (k − 1) + (k − 2) + … pairs.
        return Pairs[(low * Indicators.Count) - (low * (low + 1) / 2) + high - low - 1];
    }

    /// <summary>Gets the correlations of the indicators that have a parent in common.</summary>
    /// <param name="parent">The code of the parent; case does not matter; any other code has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public IReadOnlyList<Correlation> Within(string parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return [.. Pairs.Where(pair => string.Equals(pair.Parent, parent, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Returns the method, the size and the number of flags.</summary>
    public override string ToString() => $"{Method}, {Indicators.Count} indicators, {Flags.Count} flags";

    private static string ParentOf(IndexDesign design, string indicator) =>
        design.Find(design.Find(indicator).Parent!).Code;

    // Which parent comes first in a tree of uneven depth depends on the indicator: both ways are the same block.
    private static void Collect(
        Dictionary<(string First, string Second), List<double>> blocks,
        string first,
        string second,
        double? value
    )
    {
        var key = blocks.ContainsKey((second, first)) ? (second, first) : (first, second);
        if (!blocks.TryGetValue(key, out var values))
        {
            values = [];
            blocks.Add(key, values);
        }

        if (value is { } number)
        {
            values.Add(number);
        }
    }

    private static CorrelationBlock Summarize(string first, string second, List<double> values) =>
        values.Count == 0
            ? new CorrelationBlock(first, second, 0, null, null, null)
            : new CorrelationBlock(first, second, values.Count, values.Average(), values.Min(), values.Max());

    private int PositionOf(string indicator, string parameter)
    {
        ArgumentNullException.ThrowIfNull(indicator, parameter);
        return _positions.TryGetValue(indicator, out int position)
            ? position
            : throw new ArgumentException($"There is no indicator '{indicator}'.", parameter);
    }
}
