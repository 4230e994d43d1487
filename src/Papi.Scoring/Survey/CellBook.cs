using System.Runtime.InteropServices;

namespace Papi.Scoring.Survey;

/// <summary>Numbers the cells in the order in which they are met: a cell is the part of a unit that lies in one domain.</summary>
internal sealed class CellBook
{
    private readonly Dictionary<(int Unit, int Domain), int> _numbers = [];

    private readonly List<int> _units = [];

    private readonly List<int> _domains = [];

    public int Count => _units.Count;

    /// <summary>Gets the unit of each cell.</summary>
    public ReadOnlySpan<int> Units => CollectionsMarshal.AsSpan(_units);

    /// <summary>Gets the domain of each cell.</summary>
    public ReadOnlySpan<int> Domains => CollectionsMarshal.AsSpan(_domains);

    /// <summary>Finds a cell, or enters it.</summary>
    public int NumberOf(int unit, int domain)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (unit, domain), out bool isKnown);
        if (!isKnown)
        {
            number = _units.Count;
            _units.Add(unit);
            _domains.Add(domain);
        }

        return number;
    }
}
