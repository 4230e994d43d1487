using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>Every public member says what it is, and what each of its parameters is.</summary>
internal static class DocumentationRule
{
    private const BindingFlags PublicDeclared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Violations(IEnumerable<Type> types, XDocument documentation)
    {
        var byId = documentation
            .Descendants("member")
            .ToDictionary(element => element.Attribute("name")!.Value, StringComparer.Ordinal);
        return [.. types.SelectMany(type => ViolationsOf(type, byId)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> ViolationsOf(Type type, Dictionary<string, XElement> byId)
    {
        string typeId = XmlDocId.Of(type);
        if (!HasText(byId.GetValueOrDefault(typeId), "summary"))
        {
            yield return $"{typeId} has no summary";
        }

        foreach (var member in type.GetMembers(PublicDeclared).Where(IsWritten))
        {
            string id = XmlDocId.Of(member);
            var element = byId.GetValueOrDefault(id);
            bool isPositional = IsPositional(member, byId.GetValueOrDefault(typeId));
            if (!isPositional && !HasText(element, "summary"))
            {
                yield return $"{id} has no summary";
            }

            foreach (string parameter in UndocumentedParameters(member, element))
            {
                yield return $"{id} does not document {parameter}";
            }
        }
    }

    // Members that the compiler adds to records and enumerations, and accessors, have no text of their own.
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && member switch
        {
            Type => false,
            FieldInfo field => !field.IsSpecialName,
            MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal),
            ConstructorInfo constructor => !constructor.IsStatic && constructor.GetParameters().Length > 0,
            _ => true,
        };

    // A property that comes from the parameter list of a record is documented there.
    private static bool IsPositional(MemberInfo member, XElement? type) =>
        member is PropertyInfo or ConstructorInfo
        && type is not null
        && (
            member is PropertyInfo
                ? [member.Name]
                : ((ConstructorInfo)member).GetParameters().Select(item => item.Name!)
        ).All(name => HasParameter(type, name));

    private static IEnumerable<string> UndocumentedParameters(MemberInfo member, XElement? element)
    {
        if (
            member is not MethodBase method
            || method.IsSpecialName && method.Name.StartsWith("op_", StringComparison.Ordinal)
            || element?.Element("inheritdoc") is not null
        )
        {
            return [];
        }

        // What an extension method extends stands first and is called by its type.
        return method
            .GetParameters()
            .Select(item => item.Name!)
            .Where(name => element is null || !HasParameter(element, name));
    }

    private static bool HasParameter(XElement element, string name) =>
        element
            .Elements("param")
            .Any(item =>
                string.Equals(item.Attribute("name")?.Value, name, StringComparison.Ordinal) && !IsBlank(item)
            );

    private static bool HasText(XElement? element, string part) =>
        element?.Element("inheritdoc") is not null || (element?.Element(part) is { } text && !IsBlank(text));

    private static bool IsBlank(XElement element) =>
        !element.Nodes().Any() || (element.Value.Trim().Length == 0 && !element.HasElements);
}
