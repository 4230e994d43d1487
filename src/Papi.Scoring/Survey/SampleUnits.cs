using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>The units of all stages in the order in which they were met.</summary>
internal sealed class SampleUnits(SurveyDesignOptions options)
{
    private readonly SampleStageUnits[] _stages =
    [
        .. Enumerable.Range(0, options.Depth).Select(_ => new SampleStageUnits()),
    ];

    public SurveyDesignOptions Options { get; } = options;

    public int Depth => _stages.Length;

    public IReadOnlyList<SampleUnit> At(int stage) => _stages[stage].Units;

    /// <summary>Enters a unit without a label: a row.</summary>
    public int Enter(int stage, SampleUnit unit) => _stages[stage].Enter(unit);

    /// <summary>Finds a unit by its labels, or enters it.</summary>
    public int NumberOf(int stage, SampleUnit unit, SurveyProblemList problems)
    {
        int number = _stages[stage].NumberOf(unit);
        if (
            Options.HasUniqueClusters
            && _stages[stage].HomeOf(unit.Cluster) is var home
            && home != (unit.Parent, unit.Stratum)
        )
        {
            string first = NameOfStratum(stage, home.Parent, home.Stratum);
            string second = NameOfStratum(stage, unit.Parent, unit.Stratum);
            problems.Add(
                SurveyProblemKind.ClusterInTwoStrata,
                unit.Row,
                $"{Options.Stages[stage].Clusters} {Quotation.Of(unit.Cluster)} lies in {Quotation.Of(first)} and in {Quotation.Of(second)}, although its label was declared unique"
            );
        }

        return number;
    }

    /// <summary>Holds what a row says of its unit against what the first one said.</summary>
    public void Check(int stage, int number, double size, bool isCertain, int row, SurveyProblemList problems)
    {
        var unit = At(stage)[number];
        var columns = Options.Stages[stage];
        if (unit.IsCertain != isCertain)
        {
            problems.Add(
                SurveyProblemKind.Certainty,
                row,
                $"{columns.Certainty} varies within {Quotation.Of(unit.Cluster)}"
            );
        }
        else if (!isCertain && !size.Equals(unit.Size))
        {
            string found = string.Create(CultureInfo.InvariantCulture, $"{unit.Size} and {size} in one unit");
            AddSizeProblem(columns, row, found, problems);
        }
    }

    /// <summary>Notes a size of a stratum that does not fit.</summary>
    public static void AddSizeProblem(SamplingStage stage, int row, string found, SurveyProblemList problems)
    {
        if (stage.SamplingFractions is null)
        {
            problems.Add(SurveyProblemKind.PopulationSize, row, $"{stage.PopulationSizes} is {found}");
        }
        else
        {
            problems.Add(SurveyProblemKind.SamplingFraction, row, $"{stage.SamplingFractions} is {found}");
        }
    }

    /// <summary>Names a stratum by the units of the stages before and its own label, such as <c>P01 / 3 / rural</c>.</summary>
    /// <param name="stage">The stage that the stratum belongs to.</param>
    /// <param name="parent">The unit of the stage before in which it lies.</param>
    /// <param name="stratum">Its label; empty where the stage has no strata.</param>
    public string NameOfStratum(int stage, int parent, string stratum)
    {
        if (stage == 0)
        {
            return stratum.Length == 0 ? "the whole sample" : stratum;
        }

        var unit = At(stage - 1)[parent];
        return $"{NameOfStratum(stage - 1, unit.Parent, unit.Stratum)} / {unit.Cluster}"
            + (stratum.Length == 0 ? "" : " / " + stratum);
    }

    /// <summary>Counts the units, to come back to them.</summary>
    public int[] Mark() => [.. _stages.Select(stage => stage.Units.Count)];

    /// <summary>Forgets the units that were entered since.</summary>
    public void Reset(int[] mark)
    {
        for (int stage = 0; stage < mark.Length; stage++)
        {
            _stages[stage].Reset(mark[stage]);
        }
    }
}
