using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>A result and what it is made of, as far as its public properties and the first items of its lists lead.</summary>
internal static class ResultParts
{
    private const int ItemsOfAList = 4;

    /// <summary>Returns the texts of all parts of the core under a culture; options, which went in, have no text of their own.</summary>
    /// <param name="result">The result.</param>
    /// <param name="culture">The culture.</param>
    public static IReadOnlyList<string> Texts(object result, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. Of(result).Where(part => !IsOptions(part)).Select(part => $"{part.GetType().Name}: {part}")];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool IsOptions(object part) => part.GetType().Name.EndsWith("Options", StringComparison.Ordinal);

    private static IEnumerable<object> Of(object result)
    {
        var known = new HashSet<object>(ReferenceEqualityComparer.Instance) { result };
        var queue = new Queue<object>([result]);
        while (queue.TryDequeue(out object? part))
        {
            bool isOurs = part.GetType().Assembly == typeof(Score).Assembly && part.GetType().IsVisible;
            if (isOurs)
            {
                yield return part;
            }

            foreach (object? next in isOurs ? Properties(part) : [])
            {
                Enqueue(next);
            }

            foreach (
                object? next in part is IEnumerable items and not string ? items.Cast<object?>().Take(ItemsOfAList) : []
            )
            {
                Enqueue(next);
            }
        }

        void Enqueue(object? next)
        {
            if (next is not null && !next.GetType().IsPrimitive && known.Add(next))
            {
                queue.Enqueue(next);
            }
        }
    }

    private static IEnumerable<object?> Properties(object part) =>
        part.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            // A value boxed anew at each look has no end in a chain of its own kind.
            .Where(property => property.PropertyType != part.GetType() || !part.GetType().IsValueType)
            .Select(property => property.GetValue(part));
}
