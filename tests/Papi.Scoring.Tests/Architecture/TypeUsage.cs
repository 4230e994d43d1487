using System.Reflection;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>What a type uses: in its declaration, in its signatures and in the bodies of its methods.</summary>
internal static class TypeUsage
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>All types that a type names, each generic one also with its arguments.</summary>
    public static IEnumerable<Type> TypesUsedBy(Type type) =>
        InDeclaration(type)
            .Concat(MembersUsedBy(type).SelectMany(InSignature))
            .SelectMany(Flatten)
            .Where(used => !used.IsGenericParameter)
            .Distinct();

    /// <summary>All members that the bodies of a type's methods name, those of its nested types included.</summary>
    public static IEnumerable<MemberInfo> MembersUsedBy(Type type) =>
        WithNested(type).SelectMany(MethodsOf).SelectMany(MethodBodyReader.MembersNamedIn).Distinct();

    private static IEnumerable<Type> WithNested(Type type) =>
        type.GetNestedTypes(Declared).SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static IEnumerable<Type> InDeclaration(Type type)
    {
        foreach (var part in WithNested(type))
        {
            if (part.BaseType is { } parent)
            {
                yield return parent;
            }

            var named = part.GetInterfaces()
                .Concat(part.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()))
                .Concat(part.GetFields(Declared).Select(field => field.FieldType))
                .Concat(MethodsOf(part).SelectMany(InSignature))
                .Concat(part.GetMembers(Declared).Append(part).SelectMany(InAttributes));
            foreach (var used in named)
            {
                yield return used;
            }
        }
    }

    private static IEnumerable<Type> InAttributes(MemberInfo member) =>
        member
            .GetCustomAttributesData()
            .SelectMany(attribute => attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>());

    private static IEnumerable<Type> InSignature(MemberInfo member)
    {
        var types = member switch
        {
            Type type => [type],
            FieldInfo field => [field.FieldType],
            MethodInfo method =>
            [
                method.ReturnType,
                .. method.GetParameters().Select(parameter => parameter.ParameterType),
                .. method.GetGenericArguments(),
                .. method
                    .GetGenericArguments()
                    .Where(argument => argument.IsGenericParameter)
                    .SelectMany(argument => argument.GetGenericParameterConstraints()),
            ],
            MethodBase constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
            _ => Enumerable.Empty<Type>(),
        };
        return member is not Type && member.DeclaringType is { } owner ? types.Append(owner) : types;
    }

    private static IEnumerable<Type> Flatten(Type type)
    {
        if (type.HasElementType)
        {
            return Flatten(type.GetElementType()!);
        }

        return type.IsGenericType
            ? type.GetGenericArguments().SelectMany(Flatten).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
