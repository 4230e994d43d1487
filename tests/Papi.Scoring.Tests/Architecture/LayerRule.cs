namespace Papi.Scoring.Tests.Architecture;

/// <summary>The layers of an assembly: a type names types of its own namespace and of lower layers, never sideways or up.</summary>
/// <param name="root">The namespace under which all of them lie; what lies elsewhere is of no interest.</param>
/// <param name="layers">The layer of each namespace.</param>
/// <param name="exempt">Types that may name anything, and that nothing below may name.</param>
internal sealed class LayerRule(string root, IReadOnlyDictionary<string, int> layers, params IReadOnlyList<Type> exempt)
{
    public IReadOnlyList<string> Violations(IEnumerable<Type> types) =>
        [.. types.Where(type => !type.IsNested && IsOurs(type)).SelectMany(ViolationsOf).Order(StringComparer.Ordinal)];

    private IEnumerable<string> ViolationsOf(Type type)
    {
        if (!layers.TryGetValue(type.Namespace!, out int own))
        {
            return [$"{type.FullName} lies in a namespace without a layer"];
        }

        return exempt.Contains(type)
            ? []
            : TypeUsage
                .TypesUsedBy(type)
                .Where(used => used.Assembly == type.Assembly && IsOurs(used) && !MayUse(type.Namespace!, own, used))
                .Select(used => $"{type.FullName} uses {used.FullName}");
    }

    private bool MayUse(string from, int own, Type used) =>
        !exempt.Contains(used)
        && (
            string.Equals(from, used.Namespace, StringComparison.Ordinal)
            || (layers.TryGetValue(used.Namespace!, out int other) && other < own)
        );

    private bool IsOurs(Type type) =>
        type.Namespace is { } name
        && (
            string.Equals(name, root, StringComparison.Ordinal) || name.StartsWith(root + '.', StringComparison.Ordinal)
        );
}
