using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Multivariate;

/// <summary>The indicators of a group that vary, for the units that have a value on each of them.</summary>
internal sealed class CompleteUnits
{
    /// <summary>Two units always lie on a straight line.</summary>
    public const int Fewest = 3;

    private CompleteUnits(OrientedColumn[] columns, IndexUnit[] units, LeftOutIndicator[] leftOut)
    {
        Columns = columns;
        Units = units;
        LeftOut = leftOut;
    }

    /// <summary>The indicators that are left, values of <see cref="Units"/> alone.</summary>
    public OrientedColumn[] Columns { get; }

    public IndexUnit[] Units { get; }

    public LeftOutIndicator[] LeftOut { get; }

    public UndefinedReason Reason =>
        Units.Length < Fewest ? UndefinedReason.TooFewUnits
        : Columns.Length < 2 ? UndefinedReason.TooFewIndicators
        : UndefinedReason.None;

    public static CompleteUnits Of(UnitTable data, IndexDesign design, string parent)
    {
        var leftOut = new List<LeftOutIndicator>();
        var columns = WithoutConstant(OrientedColumn.Below(data, design, parent), leftOut);
        int[] complete =
        [
            .. Enumerable
                .Range(0, data.Units.Count)
                .Where(unit => Array.TrueForAll(columns, column => !double.IsNaN(column.Values[unit]))),
        ];
        columns =
        [
            .. columns.Select(column => column with { Values = [.. complete.Select(unit => column.Values[unit])] }),
        ];

        // What varies over all units that have it may not vary over these; of too few units nothing can be said.
        if (complete.Length >= Fewest)
        {
            columns = WithoutConstant(columns, leftOut);
        }

        return new CompleteUnits(columns, [.. complete.Select(unit => data.Units[unit])], [.. leftOut]);
    }

    private static OrientedColumn[] WithoutConstant(OrientedColumn[] columns, List<LeftOutIndicator> leftOut)
    {
        var kept = new List<OrientedColumn>(columns.Length);
        foreach (var column in columns)
        {
            double[] present = new double[column.Values.Length];
            int count = Ranks.Compact(column.Values, present);
            if (OrientedColumn.IsConstant(present.AsSpan(0, count)))
            {
                leftOut.Add(new(column.Indicator, count == 0 ? UndefinedReason.TooFewUnits : UndefinedReason.Constant));
            }
            else
            {
                kept.Add(column);
            }
        }

        return [.. kept];
    }
}
