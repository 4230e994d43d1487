namespace Papi.Scoring.Robustness;

/// <summary>The number whose sensitivity to the choices is analysed.</summary>
/// <remarks>Immutable.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SensitivityOutput
{
    private SensitivityOutput(SensitivityOutputKind kind, string? unit)
    {
        Kind = kind;
        Unit = unit;
    }

    /// <summary>Gets the mean over all ranked units of |rank − nominal rank|.</summary>
    public static SensitivityOutput MeanRankShift { get; } = new(SensitivityOutputKind.MeanRankShift, unit: null);

    /// <summary>Gets what is looked at.</summary>
    public SensitivityOutputKind Kind { get; }

    /// <summary>Gets the code of the unit; null where all are looked at.</summary>
    public string? Unit { get; }

    /// <summary>Looks at the rank of one unit.</summary>
    /// <param name="unit">The code of the unit.</param>
    public static SensitivityOutput RankOf(string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        return new SensitivityOutput(SensitivityOutputKind.Rank, unit);
    }

    /// <summary>Looks at the score of one unit.</summary>
    /// <param name="unit">The code of the unit.</param>
    public static SensitivityOutput ScoreOf(string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        return new SensitivityOutput(SensitivityOutputKind.Score, unit);
    }

    /// <summary>Returns the kind and the unit.</summary>
    public override string ToString() => Unit is null ? $"{Kind}" : $"{Kind} of {Unit}";
}
