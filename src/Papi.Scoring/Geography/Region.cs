namespace Papi.Scoring.Geography;

/// <summary>A socio-economic region: a group of provinces that are compared with each other.</summary>
/// <param name="Code">The code, three capital letters such as <c>NMM</c>; unique in its registry.</param>
/// <param name="Name">The name, such as Northern Midlands and Mountains.</param>
/// <remarks>
/// Regions were redrawn in 2025 together with the provinces and do not nest: an equal region of another registry is
/// another territory. Ask the registry (<see cref="ProvinceRegistry.InRegion(Region)"/>) for its provinces.
/// Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record Region(string Code, LocalizedText Name)
{
    /// <summary>Returns the code and the English name, such as <c>NMM Northern Midlands and Mountains</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
