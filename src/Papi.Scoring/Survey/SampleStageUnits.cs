namespace Papi.Scoring.Survey;

/// <summary>The units of one stage in the order in which they were met.</summary>
internal sealed class SampleStageUnits
{
    private readonly Dictionary<(int Parent, string Stratum, string Cluster), int> _numbers = [];

    private readonly Dictionary<string, (int Parent, string Stratum)> _homes = new(StringComparer.Ordinal);

    private readonly List<SampleUnit> _units = [];

    public IReadOnlyList<SampleUnit> Units => _units;

    /// <summary>Enters a unit that has no label.</summary>
    public int Enter(SampleUnit unit)
    {
        _units.Add(unit);
        return _units.Count - 1;
    }

    /// <summary>Finds a unit by its labels, or enters it.</summary>
    public int NumberOf(SampleUnit unit)
    {
        var key = (unit.Parent, unit.Stratum, unit.Cluster);
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = Enter(unit);
            _numbers.Add(key, number);
            _homes.TryAdd(unit.Cluster, (unit.Parent, unit.Stratum));
        }

        return number;
    }

    /// <summary>Finds where a label was first met.</summary>
    public (int Parent, string Stratum) HomeOf(string cluster) => _homes[cluster];

    /// <summary>Forgets all units but the first.</summary>
    public void Reset(int count)
    {
        foreach (var unit in _units.Skip(count))
        {
            _numbers.Remove((unit.Parent, unit.Stratum, unit.Cluster));
            if (_homes.TryGetValue(unit.Cluster, out var home) && home == (unit.Parent, unit.Stratum))
            {
                _homes.Remove(unit.Cluster);
            }
        }

        _units.RemoveRange(count, _units.Count - count);
    }
}
