namespace Papi.Scoring.Auditing;

/// <summary>A part of a claim.</summary>
public enum ClaimField
{
    /// <summary>The name of the claim.</summary>
    Id = 0,

    /// <summary>The node.</summary>
    Node,

    /// <summary>The quantity.</summary>
    Quantity,

    /// <summary>The survey year.</summary>
    Year,

    /// <summary>The text.</summary>
    Printed,

    /// <summary>The year compared with.</summary>
    BaseYear,
}
