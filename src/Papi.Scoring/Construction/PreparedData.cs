using System.Collections.ObjectModel;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>The values of a year after imputation and the treatment of outliers, and what these did: ready to be normalised.</summary>
internal sealed class PreparedData
{
    private PreparedData(UnitTable given, UnitPanel? panel, SurveyYear? year)
    {
        Given = given;
        Values = given;
        Panel = panel;
        Year = year;
    }

    public UnitTable Given { get; }

    public UnitPanel? Panel { get; }

    public SurveyYear? Year { get; }

    public UnitTable Values { get; private set; }

    /// <summary>The values of all years one after the other for each indicator of the table; null where a year stands alone.</summary>
    public double[][]? Pooled { get; private set; }

    public IReadOnlyList<ImputedValue> Imputed { get; private set; } = [];

    public IReadOnlyList<TreatedValue> Treated { get; private set; } = [];

    public IReadOnlyList<IndicatorTreatment> Treatments { get; private set; } = [];

    /// <summary>Prepares the values of a single table.</summary>
    /// <exception cref="ArgumentException">
    /// The table lacks indicators of the design, or the options need a panel or groups and there are none.
    /// </exception>
    public static PreparedData Of(UnitTable data, IndexDesign design, ConstructionOptions options)
    {
        if (options.NeedsPanel)
        {
            throw new ArgumentException(
                $"'{options}' needs the other years: construct the index from a panel.",
                nameof(options)
            );
        }

        ConstructedIndex.ThrowIfLacking(data, design);
        var prepared = new PreparedData(data, panel: null, year: null);
        prepared.Prepare([data], own: 0, design, options);
        return prepared;
    }

    /// <summary>Prepares the values of one year of a panel.</summary>
    /// <exception cref="ArgumentException">The panel lacks indicators of the design, or the year, or groups that the options need.</exception>
    public static PreparedData Of(UnitPanel panel, SurveyYear year, IndexDesign design, ConstructionOptions options)
    {
        int position = panel.PositionOf(year);
        var given = panel.Tables[position];
        ConstructedIndex.ThrowIfLacking(given, design);
        var prepared = new PreparedData(given, panel, year);
        prepared.Prepare(panel.Tables, position, design, options);
        return prepared;
    }

    private void Prepare(ReadOnlySpan<UnitTable> years, int own, IndexDesign design, ConstructionOptions options)
    {
        bool isPooled = options.Scope == ConstructionScope.Panel;
        int first = isPooled ? 0 : own;
        var tables = isPooled ? years : years.Slice(own, 1);
        double[][][] columns = new double[tables.Length][][];
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = CopyOf(tables[i]);
            if (options.Imputation is { } imputation)
            {
                ThrowIfWithoutGroups(options, tables[i]);
                var imputed = Impute(
                    new Imputer(imputation, tables[i], Panel, first + i),
                    tables[i],
                    design,
                    columns[i]
                );
                Imputed = first + i == own ? imputed : Imputed;
            }
        }

        Treat(columns, own - first, design, options.Treatment);
        Values =
            options.Imputation is null && options.Treatment is null ? Given : Given.WithColumns(columns[own - first]);
        if (isPooled)
        {
            Pooled = [.. Enumerable.Range(0, columns[0].Length).Select(indicator => Pool(columns, indicator))];
        }
    }

    private static ReadOnlyCollection<ImputedValue> Impute(
        Imputer imputer,
        UnitTable table,
        IndexDesign design,
        double[][] columns
    )
    {
        bool[] haveAny = Imputer.HaveAny(table, design);
        var all = new List<ImputedValue>();
        foreach (var indicator in design.Indicators)
        {
            foreach (var (unit, imputed) in imputer.Impute(indicator, haveAny))
            {
                columns[table.IndexOfIndicator(indicator.Code)][unit] = imputed.Value;
                all.Add(imputed);
            }
        }

        return all.AsReadOnly();
    }

    private void Treat(double[][][] columns, int own, IndexDesign design, OutlierTreatment? treatment)
    {
        if (treatment is null)
        {
            return;
        }

        var treated = new List<TreatedValue>();
        var treatments = new List<IndicatorTreatment>();
        foreach (var node in design.Indicators)
        {
            int indicator = Given.IndexOfIndicator(node.Code);
            double[] before = columns[own][indicator];
            double[] pool = Pool(columns, indicator);
            treatments.Add(IndicatorTreatment.Of(node, OutlierTreater.Treat(treatment, pool)));
            Unpool(pool, columns, indicator);
            double[] after = columns[own][indicator];
            treated.AddRange(
                Enumerable
                    .Range(0, after.Length)
                    .Where(unit => !before[unit].Equals(after[unit]))
                    .Select(unit => new TreatedValue(Given.Units[unit], node, before[unit], after[unit]))
            );
        }

        (Treated, Treatments) = (treated.AsReadOnly(), treatments.AsReadOnly());
    }

    private static double[] Pool(double[][][] columns, int indicator) =>
        [.. columns.SelectMany(year => year[indicator])];

    private static void Unpool(double[] pool, double[][][] columns, int indicator)
    {
        int start = 0;
        foreach (double[][] year in columns)
        {
            int end = start + year[indicator].Length;
            year[indicator] = pool[start..end];
            start = end;
        }
    }

    private static double[][] CopyOf(UnitTable table) =>
        [.. Enumerable.Range(0, table.Indicators.Count).Select(indicator => table.Column(indicator).ToArray())];

    private static void ThrowIfWithoutGroups(ConstructionOptions options, UnitTable table)
    {
        if (options.Imputation is { NeedsGroups: true } && table.Units.All(unit => unit.Group is null))
        {
            throw new ArgumentException(
                $"{options.Imputation} needs units with groups, and no unit of the table has one.",
                nameof(options)
            );
        }
    }
}
