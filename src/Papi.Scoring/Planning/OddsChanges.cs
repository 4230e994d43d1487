using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>The parts of the total of all provinces in two consecutive years, each as its distance to the national mean.</summary>
internal sealed class OddsChanges
{
    // Too few to have a national mean to differ from.
    private const int FewestProvinces = 2;

    // Province by province, its parts side by side.
    private readonly double[] _before;

    private readonly double[] _after;

    private OddsChanges(
        YearStep years,
        YearScores earlier,
        YearScores later,
        double[] before,
        double[] after,
        int parts
    )
    {
        Years = years;
        Earlier = earlier;
        Later = later;
        _before = before;
        _after = after;
        Shifts = new double[parts];
        Provinces = before.Length / parts;
        Centre(_before, -1);
        Centre(_after, 1);
    }

    public YearStep Years { get; }

    public YearScores Earlier { get; }

    public YearScores Later { get; }

    public int Provinces { get; }

    /// <summary>By how much the national mean of each part changed.</summary>
    public double[] Shifts { get; }

    /// <summary>Takes the changes of two years; null where they do not serve for a year, with the reason.</summary>
    /// <param name="table">The aggregated table.</param>
    /// <param name="present">The year whose successor is to be simulated.</param>
    /// <param name="parts">The parts of its total.</param>
    /// <param name="years">Two years that the table has.</param>
    /// <param name="reason">Why they do not serve.</param>
    public static OddsChanges? TryTake(
        ScoreTable table,
        YearScores present,
        IndexNode[] parts,
        YearStep years,
        out LocalizedText? reason
    )
    {
        var (earlier, later) = (table.Year(years.From), table.Year(years.To));
        earlier.ThrowIfNotAggregated();
        later.ThrowIfNotAggregated();
        reason = parts
            .Select(part => WhyBroken(table, part, present, earlier, later))
            .FirstOrDefault(why => why is not null);
        if (reason is not null)
        {
            return null;
        }

        var (before, after) = Pair(earlier, later, parts);
        if (before.Count < FewestProvinces * parts.Length)
        {
            reason = new LocalizedText(
                $"{years}: chưa đến {FewestProvinces} tỉnh có đủ điểm cả hai năm",
                $"{years}: fewer than {FewestProvinces} provinces have all scores in both years"
            );
            return null;
        }

        return new OddsChanges(years, earlier, later, [.. before], [.. after], parts.Length);
    }

    /// <summary>Σ before × after, what the distances of the two years have in common.</summary>
    public double Common() => Product(_before, _after);

    /// <summary>Σ before², what there was to be kept.</summary>
    public double Spread() => Product(_before, _before);

    /// <summary>What is left of each province's change when a share of the old distances is kept, all parts together.</summary>
    /// <param name="persistence">The share kept.</param>
    public double[] Surprises(double persistence)
    {
        double[] surprises = new double[Provinces];
        for (int i = 0; i < surprises.Length; i++)
        {
            for (int cell = i * Shifts.Length; cell < (i + 1) * Shifts.Length; cell++)
            {
                surprises[i] += _after[cell] - (persistence * _before[cell]);
            }
        }

        return surprises;
    }

    // The present year counts too: a history measured in another way says nothing of the years to come.
    private static LocalizedText? WhyBroken(
        ScoreTable table,
        IndexNode part,
        YearScores present,
        YearScores earlier,
        YearScores later
    )
    {
        var (first, last) = earlier.Year <= present.Year ? (earlier, present) : (present, earlier);
        last = later.Year > last.Year ? later : last;
        var comparability = table.Editions.CompareAcross(part.Id, first.Year, first.Index, last.Year, last.Index);
        return comparability.IsComparable
            ? null
            : new LocalizedText(
                $"{part.Code} {first.Year}-{last.Year}: {comparability.Note!.Vietnamese}",
                $"{part.Code} {first.Year}-{last.Year}: {comparability.Note.English}"
            );
    }

    private static (List<double> Before, List<double> After) Pair(
        YearScores earlier,
        YearScores later,
        IndexNode[] parts
    )
    {
        var (before, after) = (new List<double>(), new List<double>());
        foreach (var province in later.Provinces.Provinces)
        {
            if (earlier.Provinces.Counterpart(province) is not { } same)
            {
                continue;
            }

            double[] old = CellsOf(earlier, same.Index, parts);
            double[] recent = CellsOf(later, province.Index, parts);
            if (!Array.Exists(old, double.IsNaN) && !Array.Exists(recent, double.IsNaN))
            {
                before.AddRange(old);
                after.AddRange(recent);
            }
        }

        return (before, after);
    }

    private static double[] CellsOf(YearScores scores, int province, IndexNode[] parts) =>
        Array.ConvertAll(
            parts,
            part =>
                scores.Index.FindById(part.Id) is { } node && scores.HasColumn(node)
                    ? scores.Column(node)[province]
                    : double.NaN
        );

    private static double Product(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private void Centre(double[] cells, int sign)
    {
        for (int part = 0; part < Shifts.Length; part++)
        {
            double sum = 0;
            for (int cell = part; cell < cells.Length; cell += Shifts.Length)
            {
                sum += cells[cell];
            }

            double mean = sum / Provinces;
            Shifts[part] += sign * mean;
            for (int cell = part; cell < cells.Length; cell += Shifts.Length)
            {
                cells[cell] -= mean;
            }
        }
    }
}
