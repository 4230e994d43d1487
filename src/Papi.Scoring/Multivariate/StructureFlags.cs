namespace Papi.Scoring.Multivariate;

/// <summary>What of each figure is worth a flag: the one place that compares with thresholds.</summary>
internal static class StructureFlags
{
    public static IEnumerable<StructureFlag> Of(IndicatorSummary row, StructureOptions options)
    {
        if (row.Coverage < options.CoverageBelow)
        {
            yield return new(
                StructureFlagKind.LowCoverage,
                row.Indicator,
                null,
                row.Coverage,
                options.CoverageBelow,
                StructureMessages.LowCoverage(row.Indicator, row.Count, row.Count + row.Missing, options.CoverageBelow)
            );
        }

        if (row is { IsConstant: true, Min: { } value })
        {
            yield return new(
                StructureFlagKind.Constant,
                row.Indicator,
                null,
                value,
                null,
                StructureMessages.Constant(row.Indicator, value)
            );
        }
        else if (row.UniqueShare is { } unique && unique < options.UniqueBelow)
        {
            yield return new(
                StructureFlagKind.FewUnique,
                row.Indicator,
                null,
                unique,
                options.UniqueBelow,
                StructureMessages.FewUnique(row.Indicator, row.Unique, row.Count, options.UniqueBelow)
            );
        }

        if (
            row is { Skewness: { } skewness, Kurtosis: { } kurtosis }
            && Math.Abs(skewness) > options.SkewnessAbove
            && kurtosis > options.KurtosisAbove
        )
        {
            yield return new(
                StructureFlagKind.SkewedHeavyTailed,
                row.Indicator,
                null,
                skewness,
                options.SkewnessAbove,
                StructureMessages.SkewedHeavyTailed(row.Indicator, skewness, kurtosis)
            );
        }
    }

    public static IEnumerable<StructureFlag> Of(Correlation pair, StructureOptions options)
    {
        if (pair is not { Parent: not null, Value: { } value })
        {
            yield break;
        }

        if (Math.Abs(value) > options.RedundantAbove)
        {
            yield return new(
                StructureFlagKind.Redundant,
                pair.First,
                pair.Second,
                value,
                options.RedundantAbove,
                StructureMessages.Redundant(pair, value, options.RedundantAbove)
            );
        }

        if (value < options.NegativeBelow)
        {
            yield return new(
                StructureFlagKind.Negative,
                pair.First,
                pair.Second,
                value,
                options.NegativeBelow,
                StructureMessages.Negative(pair, value, options.NegativeBelow)
            );
        }
    }

    public static IEnumerable<StructureFlag> Of(UnitCoverage unit, StructureOptions options)
    {
        if (unit.Share < options.CoverageBelow)
        {
            yield return new(
                StructureFlagKind.LowUnitCoverage,
                unit.Unit,
                null,
                unit.Share,
                options.CoverageBelow,
                StructureMessages.LowUnitCoverage(unit, options.CoverageBelow)
            );
        }
    }

    public static IEnumerable<StructureFlag> Of(CronbachAlpha group, StructureOptions options)
    {
        if (group.Alpha is { } alpha && alpha < options.AlphaBelow)
        {
            yield return new(
                StructureFlagKind.LowAlpha,
                group.Parent,
                null,
                alpha,
                options.AlphaBelow,
                StructureMessages.LowAlpha(group.Parent, alpha, options.AlphaBelow)
            );
        }
    }

    public static IEnumerable<StructureFlag> Of(PrincipalComponents group)
    {
        if (group.KaiserCount > 1)
        {
            yield return new(
                StructureFlagKind.SeveralComponents,
                group.Parent,
                null,
                group.KaiserCount,
                1,
                StructureMessages.SeveralComponents(group.Parent, group.KaiserCount)
            );
        }
    }
}
