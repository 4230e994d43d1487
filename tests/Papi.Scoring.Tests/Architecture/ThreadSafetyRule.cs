using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>Every public class, record and struct says whether threads may share it, and nothing in it contradicts that.</summary>
internal static class ThreadSafetyRule
{
    /// <summary>What the remarks of a type say that threads must not share; its element says <c>instance="false"</c>.</summary>
    public const string Unsafe = "Not safe for concurrent use";

    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Type[] Collecting =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(SortedDictionary<,>),
        typeof(HashSet<>),
        typeof(SortedSet<>),
        typeof(Queue<>),
        typeof(Stack<>),
        typeof(StringBuilder),
    ];

    private static readonly string[] Changes =
    [
        "Add",
        "AddRange",
        "Append",
        "Clear",
        "Dequeue",
        "Enqueue",
        "Insert",
        "Pop",
        "Push",
        "Remove",
        "RemoveAt",
        "Sort",
        "TryAdd",
        "set_Item",
    ];

    public static IReadOnlyList<string> Violations(IEnumerable<Type> types, XDocument documentation)
    {
        var byId = documentation
            .Descendants("member")
            .ToDictionary(element => element.Attribute("name")!.Value, StringComparer.Ordinal);
        return
        [
            .. types
                .Where(type => !type.IsEnum && !type.IsInterface && !type.IsSubclassOf(typeof(Delegate)))
                .SelectMany(type => ViolationsOf(type, byId.GetValueOrDefault(XmlDocId.Of(type))))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> ViolationsOf(Type type, XElement? documentation)
    {
        if (documentation?.Element("threadsafety") is not { } safety)
        {
            return [$"{type.FullName} does not say whether threads may share it"];
        }

        // A static that changes is what PurityRule looks for.
        if (safety.Attribute("static")?.Value is not "true")
        {
            return [$"{type.FullName} has statics that threads must not share"];
        }

        bool warns = documentation.Element("remarks")?.Value.Contains(Unsafe, StringComparison.Ordinal) == true;
        return safety.Attribute("instance")?.Value switch
        {
            "true" when warns => [$"{type.FullName} is safe by its element, and not by its remarks"],
            "true" => Changeable(type),
            "false" when !warns => [$"{type.FullName} does not say in its remarks: {Unsafe}"],
            "false" => [],
            _ => [$"{type.FullName} does not say whether threads may share an instance"],
        };
    }

    // What a base of the framework keeps, as exceptions do, is the framework's.
    private static IEnumerable<string> Changeable(Type type)
    {
        var fields = type.GetFields(Declared).Where(field => !field.IsStatic).ToList();
        var assigned = fields.Where(field => !field.IsInitOnly);
        var changed = fields.Where(field =>
            field.IsInitOnly && IsCollecting(field.FieldType) && IsChanged(type, field)
        );
        return assigned
            .Select(field => $"{type.FullName}.{field.Name} can be assigned")
            .Concat(changed.Select(field => $"{type.FullName}.{field.Name} is changed by a method"));
    }

    private static bool IsCollecting(Type type) =>
        Collecting.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    // A method that takes the collection and changes one of its type; a constructor may.
    private static bool IsChanged(Type type, FieldInfo field) =>
        type.GetMethods(Declared)
            .Select(method => MethodBodyReader.MembersNamedIn(method).ToList())
            .Any(members =>
                members.Contains(field)
                && members
                    .OfType<MethodInfo>()
                    .Any(called => called.DeclaringType == field.FieldType && Changes.Contains(called.Name))
            );
}
