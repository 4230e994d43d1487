using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Reads an output off the scores of a variant; the scratch of one thread.</summary>
internal sealed class VariantOutput
{
    private readonly SensitivityOutput _output;

    private readonly int[] _units;

    private readonly int[] _nominalRanks;

    // The place of the unit among those ranked; negative where all are looked at.
    private readonly int _place;

    private readonly double[] _scores;

    private readonly double[] _keys;

    private readonly int[] _greater;

    private readonly double[] _sorted;

    public VariantOutput(VariantSpace space, SensitivityOutput output)
    {
        var nominal = space.Nominal;
        _output = output;
        _units = space.Units;
        _nominalRanks =
        [
            .. _units.Select(unit => nominal.RankOf(nominal.Data.Units[unit].Code, nominal.Design.Root.Code)!.Value),
        ];
        _place = output.Unit is null ? -1 : Array.IndexOf(_units, nominal.Data.IndexOfUnit(output.Unit));
        if (output.Unit is not null && _place < 0)
        {
            throw new ArgumentException($"{output.Unit} has no nominal score.", nameof(output));
        }

        _scores = new double[_units.Length];
        _keys = new double[_units.Length];
        _greater = new int[_units.Length];
        _sorted = new double[_units.Length];
    }

    /// <summary>Computes the output.</summary>
    /// <param name="index">The scores of all units.</param>
    public double Of(ReadOnlySpan<double> index)
    {
        for (int i = 0; i < _units.Length; i++)
        {
            _scores[i] = index[_units[i]];
        }

        if (_output.Kind == SensitivityOutputKind.Score)
        {
            return _scores[_place];
        }

        Resolution.Keys(_scores, _keys);
        Ranks.CountGreater(_keys, _greater, _sorted);
        return _output.Kind == SensitivityOutputKind.Rank ? _greater[_place] + 1 : MeanShift();
    }

    private double MeanShift()
    {
        int sum = 0;
        for (int i = 0; i < _greater.Length; i++)
        {
            sum += Math.Abs(_greater[i] + 1 - _nominalRanks[i]);
        }

        return (double)sum / _greater.Length;
    }
}
