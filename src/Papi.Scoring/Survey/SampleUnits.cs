namespace Papi.Scoring.Survey;

/// <summary>The units of all stages in the order in which they were met.</summary>
internal sealed class SampleUnits
{
    private readonly Dictionary<(int Parent, string Stratum, string Cluster), int>[] _numbers;

    private readonly List<SampleUnit>[] _stages;

    public SampleUnits(int depth)
    {
        _stages = [.. Enumerable.Range(0, depth).Select(_ => new List<SampleUnit>())];
        _numbers =
        [
            .. Enumerable
                .Range(0, depth)
                .Select(_ => new Dictionary<(int Parent, string Stratum, string Cluster), int>()),
        ];
    }

    public int Depth => _stages.Length;

    public IReadOnlyList<SampleUnit> At(int stage) => _stages[stage];

    /// <summary>Finds a unit by its labels, or enters it.</summary>
    public int NumberOf(int stage, SampleUnit unit)
    {
        var key = (unit.Parent, unit.Stratum, unit.Cluster);
        if (!_numbers[stage].TryGetValue(key, out int number))
        {
            number = Enter(stage, unit);
            _numbers[stage].Add(key, number);
        }

        return number;
    }

    /// <summary>Enters a unit without a label: a row.</summary>
    public int Enter(int stage, SampleUnit unit)
    {
        _stages[stage].Add(unit);
        return _stages[stage].Count - 1;
    }
}
