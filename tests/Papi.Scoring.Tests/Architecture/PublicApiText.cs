using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>Renders what a package offers as text that reads like C#, in an order that does not depend on the compiler.</summary>
internal sealed class PublicApiText
{
    private const BindingFlags PublicDeclared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Equality"] = "operator ==",
        ["op_Inequality"] = "operator !=",
        ["op_LessThan"] = "operator <",
        ["op_LessThanOrEqual"] = "operator <=",
        ["op_GreaterThan"] = "operator >",
        ["op_GreaterThanOrEqual"] = "operator >=",
        ["op_Addition"] = "operator +",
        ["op_Subtraction"] = "operator -",
        ["op_Implicit"] = "implicit operator",
        ["op_Explicit"] = "explicit operator",
    };

    private readonly NullabilityInfoContext _nullability = new();

    private readonly StringBuilder _text = new();

    private PublicApiText() { }

    public static string Of(IEnumerable<Type> types)
    {
        var writer = new PublicApiText();
        foreach (
            var space in types
                .GroupBy(type => type.Namespace, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            writer.Write(0, $"namespace {space.Key}");
            foreach (var type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                writer.Write(type);
            }
        }

        return writer._text.ToString();
    }

    private void Write(int depth, string line) => _text.Append(' ', 4 * depth).Append(line).Append('\n');

    private void Write(Type type)
    {
        Write(1, Header(type));
        var members = type.IsEnum ? EnumMembers(type) : Members(type);
        foreach (string member in members)
        {
            Write(2, member);
        }
    }

    private static string Header(Type type)
    {
        bool isRecord = type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        string kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? $"readonly {(isRecord ? "record " : "")}struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(isRecord ? "record" : "class")}";
        var parents = type.IsEnum ? [] : Parents(type, isRecord);
        return $"public {kind} {Name(type)}{(parents.Count == 0 ? "" : " : " + string.Join(", ", parents))}";
    }

    // What a record implements by being one says nothing about it.
    private static List<string> Parents(Type type, bool isRecord)
    {
        var own = type.GetInterfaces()
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(item => !(isRecord && item == typeof(IEquatable<>).MakeGenericType(type)))
            .Select(Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            own.Insert(0, Name(parent));
        }

        return own;
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture))
            .Select(field =>
                string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}")
            );

    private IEnumerable<string> Members(Type type) =>
        type.GetMembers(PublicDeclared)
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(member =>
                member is not (MethodInfo { IsSpecialName: true } or Type) || Operators.ContainsKey(member.Name)
            )
            .Select(member => (Kind: KindOf(member), member.Name, Text: Render(member)))
            .OrderBy(item => item.Kind)
            .ThenBy(item => item.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Text, StringComparer.Ordinal)
            .Select(item => item.Text);

    private static int KindOf(MemberInfo member) =>
        member switch
        {
            FieldInfo => 0,
            ConstructorInfo => 1,
            PropertyInfo => 2,
            MethodInfo { IsSpecialName: true } => 4,
            _ => 3,
        };

    private string Render(MemberInfo member) =>
        member switch
        {
            FieldInfo field => Field(field),
            ConstructorInfo constructor => $"{Name(constructor.DeclaringType!)}({Parameters(constructor)})",
            PropertyInfo property => Property(property),
            MethodInfo method => Method(method),
            _ => throw new NotSupportedException($"{member} is of no kind that is public here."),
        };

    private string Field(FieldInfo field)
    {
        string type = Name(field.FieldType, _nullability.Create(field));
        return field.IsLiteral
            ? string.Create(CultureInfo.InvariantCulture, $"const {type} {field.Name} = {field.GetRawConstantValue()}")
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private string Property(PropertyInfo property)
    {
        var parameters = property.GetIndexParameters();
        string name =
            parameters.Length == 0 ? property.Name : $"this[{string.Join(", ", parameters.Select(Parameter))}]";
        string setter =
            property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
            : " set;";
        string scope = property.GetMethod!.IsStatic ? "static " : "";
        return $"{scope}{Name(property.PropertyType, _nullability.Create(property))} {name} {{ get;{setter} }}";
    }

    private string Method(MethodInfo method)
    {
        string scope =
            method.IsStatic ? "static "
            : method.GetBaseDefinition().DeclaringType != method.DeclaringType ? "override "
            : "";
        string result = Name(method.ReturnType, _nullability.Create(method.ReturnParameter));
        string generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>"
            : "";
        string extends = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return method.Name is "op_Implicit" or "op_Explicit"
            ? $"{scope}{Operators[method.Name]} {result}({Parameters(method)})"
            : $"{scope}{result} {Operators.GetValueOrDefault(method.Name, method.Name)}{generic}({extends}{Parameters(method)})";
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        // By its name: an assembly for .NET 8 has an attribute of its own for collections.
        bool isParams =
            parameter.IsDefined(typeof(ParamArrayAttribute))
            || parameter.CustomAttributes.Any(data => data.AttributeType.Name is nameof(ParamCollectionAttribute));
        string direction =
            isParams ? "params "
            : parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : parameter.ParameterType.IsByRef ? "ref "
            : "";
        string value = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return $"{direction}{Name(parameter.ParameterType, _nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            var number when parameter.ParameterType.IsEnum =>
                $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, number)}",
            var number => Convert.ToString(number, CultureInfo.InvariantCulture)!,
        };

    private static string Name(Type type) => Name(type, nullability: null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        // Of a type parameter the context cannot tell; it may stand for a type that has null.
        bool mayBeNull =
            type is { IsValueType: false, IsGenericParameter: false }
            && nullability is ({ ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable });
        return PlainName(type, nullability) + (mayBeNull ? "?" : "");
    }

    private static string PlainName(Type type, NullabilityInfo? nullability)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!, nullability?.ElementType) + "[]";
        }

        if (!type.IsGenericType)
        {
            return Keywords.GetValueOrDefault(type, type.Name);
        }

        var arguments = type.GetGenericArguments()
            .Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>";
    }
}
