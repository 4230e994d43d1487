namespace Papi.Scoring.Geography;

/// <summary>The two kinds of provincial units.</summary>
public enum ProvinceKind
{
    /// <summary>A province (tỉnh), or a unit of a user's own registry.</summary>
    Province = 0,

    /// <summary>A centrally run city (thành phố trực thuộc trung ương), on the same level as a province.</summary>
    City = 1,
}
