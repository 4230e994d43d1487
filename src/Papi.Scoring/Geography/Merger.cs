namespace Papi.Scoring.Geography;

/// <summary>Several provinces of one vintage that became one province of the next.</summary>
/// <remarks>
/// The provinces of 2025 are unions of whole provinces of 2008: none was divided. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Merger
{
    internal Merger(Province successor)
    {
        Successor = successor;
        Predecessors = successor.Predecessors;
    }

    /// <summary>Gets the new province.</summary>
    public Province Successor { get; }

    /// <summary>Gets the two or more old provinces, in the order of their codes.</summary>
    public IReadOnlyList<Province> Predecessors { get; }

    /// <summary>Returns a line such as <c>02 Ha Giang + 08 Tuyen Quang → 08 Tuyen Quang</c>.</summary>
    public override string ToString() => $"{string.Join(" + ", Predecessors)} → {Successor}";
}
