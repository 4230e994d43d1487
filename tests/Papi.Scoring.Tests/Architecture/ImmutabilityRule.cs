using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>What makes a public type immutable, as far as its declaration and its values show.</summary>
internal static class ImmutabilityRule
{
    private const BindingFlags PublicDeclared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] MutableCollections =
    [
        typeof(ICollection<>),
        typeof(IList<>),
        typeof(IDictionary<,>),
        typeof(ISet<>),
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(Span<>),
        typeof(Memory<>),
    ];

    /// <summary>What the declarations of types give away: setters, fields, mutable collections, open classes.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<Type> types) =>
        [.. types.SelectMany(ViolationsOf).Order(StringComparer.Ordinal)];

    /// <summary>Collections that a value hands out and that a cast makes writable, in it and in all that it leads to.</summary>
    public static IReadOnlyList<string> WritableCollections(params IEnumerable<object> values)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var queue = new Queue<object>(values);
        while (queue.TryDequeue(out object? value))
        {
            if (IsOurs(value.GetType()) && seen.Add(value))
            {
                Visit(value, found, queue);
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static void Visit(object value, HashSet<string> found, Queue<object> queue)
    {
        var readable = value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0);
        foreach (var property in readable)
        {
            object? content = property.GetValue(value);
            if (content is IEnumerable items and not string)
            {
                // An empty array has nothing to write; an empty list can grow.
                if (content is Array array ? array.Length > 0 : content is IList { IsReadOnly: false })
                {
                    found.Add(
                        $"{property.DeclaringType!.FullName}.{property.Name} is a writable {content.GetType().Name}"
                    );
                }

                foreach (object item in items)
                {
                    queue.Enqueue(item);
                }
            }
            else if (content is not null)
            {
                queue.Enqueue(content);
            }
        }
    }

    private static IEnumerable<string> ViolationsOf(Type type)
    {
        if (
            type is { IsValueType: true, IsEnum: false }
            && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)
        )
        {
            yield return $"{type.FullName} is a struct that is not readonly";
        }

        if (type is { IsClass: true, IsSealed: false })
        {
            yield return $"{type.FullName} is open to derived classes";
        }

        foreach (var field in type.GetFields(PublicDeclared).Where(field => !field.IsLiteral && !field.IsSpecialName))
        {
            yield return $"{type.FullName}.{field.Name} is a public field";
        }

        foreach (var property in type.GetProperties(PublicDeclared))
        {
            if (property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            {
                yield return $"{type.FullName}.{property.Name} can be set";
            }

            if (IsMutableCollection(property.PropertyType))
            {
                yield return $"{type.FullName}.{property.Name} hands out a {property.PropertyType.Name}";
            }
        }

        foreach (var method in type.GetMethods(PublicDeclared).Where(method => !method.IsSpecialName))
        {
            if (IsMutableCollection(method.ReturnType))
            {
                yield return $"{type.FullName}.{method.Name} hands out a {method.ReturnType.Name}";
            }
        }
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Papi.", StringComparison.Ordinal) == true;
}
