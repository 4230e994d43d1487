using System.Globalization;
using System.Reflection;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>The name under which the compiler writes the documentation of a member.</summary>
internal static class XmlDocId
{
    public static string Of(MemberInfo member) =>
        member switch
        {
            Type type => "T:" + Name(type),
            FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
            PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}"
                + Parameters(property.GetIndexParameters()),
            MethodInfo method => Method(method),
            ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.#ctor"
                + Parameters(constructor.GetParameters()),
            _ => throw new ArgumentException($"{member} is of no kind that is documented here.", nameof(member)),
        };

    private static string Method(MethodInfo method)
    {
        string arity = method.IsGenericMethod
            ? string.Create(CultureInfo.InvariantCulture, $"``{method.GetGenericArguments().Length}")
            : "";
        string result = method.Name is "op_Implicit" or "op_Explicit" ? "~" + Name(method.ReturnType) : "";
        return $"M:{Name(method.DeclaringType!)}.{method.Name}{arity}{Parameters(method.GetParameters())}{result}";
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(item => Name(item.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``")
                + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        string name = (type.FullName ?? $"{type.Namespace}.{type.Name}").Replace('+', '.');
        if (type is { IsGenericType: true, IsGenericTypeDefinition: false })
        {
            string definition = Name(type.GetGenericTypeDefinition());
            string open = definition[..definition.IndexOf('`', StringComparison.Ordinal)];
            return $"{open}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}";
        }

        return name;
    }
}
