using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>
/// Every public member refuses null where its declaration does not allow it, by an <see cref="ArgumentNullException"/> of its
/// own or of what it calls first.
/// </summary>
/// <param name="values">What members are called on and with: these values and all that their properties lead to.</param>
/// <param name="named">What parameters of these names get instead.</param>
internal sealed class NullArgumentRule(IEnumerable<object> values, IReadOnlyDictionary<string, object> named)
{
    private const BindingFlags PublicDeclared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<Type, object> _values = Reached(values);

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Gets how many parameters have been tried.</summary>
    public int Tried { get; private set; }

    public IReadOnlyList<string> Violations(IEnumerable<Type> types) =>
        [
            .. types
                .Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
                .SelectMany(type => type.GetMembers(PublicDeclared).OfType<MethodBase>().Where(IsWritten))
                .SelectMany(ViolationsOf)
                .Order(StringComparer.Ordinal),
        ];

    private static Dictionary<Type, object> Reached(IEnumerable<object> roots)
    {
        var reached = new Dictionary<Type, object>();
        var queue = new Queue<object>(roots);
        while (queue.TryDequeue(out object? value))
        {
            // One value of each type: the first one that is found.
            if (!reached.TryAdd(value.GetType(), value) || !IsOurs(value.GetType()))
            {
                continue;
            }

            var parts = value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(value));
            foreach (object part in parts.OfType<object>())
            {
                if (part is IEnumerable items and not string)
                {
                    foreach (object item in items.OfType<object>().Take(1))
                    {
                        queue.Enqueue(item);
                    }
                }
                else
                {
                    queue.Enqueue(part);
                }
            }
        }

        return reached;
    }

    // Accessors without a body, and members of records, are the compiler's; so is the constructor of a record with a list of
    // parameters, a tuple with names that is checked where it goes in.
    private static bool IsWritten(MethodBase member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !IsPositional(member)
        && !member.ContainsGenericParameters
        && !member.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    private static bool IsPositional(MethodBase member) =>
        member is ConstructorInfo
        && member.DeclaringType!.GetMethod("<Clone>$") is not null
        && member.GetParameters() is [{ Name: { } first }, ..]
        && member.DeclaringType.GetProperty(first) is not null;

    private IEnumerable<string> ViolationsOf(MethodBase member)
    {
        var parameters = member.GetParameters();
        foreach (var parameter in parameters.Where(RefusesNull))
        {
            string name = $"{member.DeclaringType!.FullName}.{member.Name}({parameter.Name})";
            object?[] arguments = new object?[parameters.Length];
            string? unknown = null;
            foreach (var other in parameters)
            {
                if (other != parameter && !TryValue(other, out arguments[other.Position]))
                {
                    unknown = $"{name}: no {other.ParameterType} is known";
                }
            }

            object? target = null;
            if (member is MethodInfo { IsStatic: false } && !TryValue(member.DeclaringType!, out target))
            {
                unknown = $"{name}: no {member.DeclaringType!.FullName} is known";
            }

            Tried++;
            if ((unknown ?? Failure(member, target, arguments)) is { } failure)
            {
                yield return unknown ?? $"{name} {failure}";
            }
        }
    }

    private bool RefusesNull(ParameterInfo parameter) =>
        !parameter.IsOut
        && !parameter.ParameterType.IsValueType
        && _nullability.Create(parameter).WriteState is NullabilityState.NotNull;

    private bool TryValue(ParameterInfo parameter, out object? value)
    {
        value = null;
        if (parameter.HasDefaultValue)
        {
            value = parameter.DefaultValue;
            return true;
        }

        if (named.TryGetValue(parameter.Name!, out object? given) && parameter.ParameterType.IsInstanceOfType(given))
        {
            value = given;
            return true;
        }

        return parameter.IsOut
            || _nullability.Create(parameter).WriteState is NullabilityState.Nullable
            || TryValue(parameter.ParameterType, out value);
    }

    private bool TryValue(Type type, out object? value)
    {
        if (_values.TryGetValue(type, out value))
        {
            return true;
        }

        value = _values.Values.FirstOrDefault(type.IsInstanceOfType);
        if (value is null && (type.IsValueType || (IsOurs(type) && type.GetConstructor(Type.EmptyTypes) is not null)))
        {
            value = Activator.CreateInstance(type);
        }

        if (value is null && type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var item])
        {
            // A list of one, or of none where no item is known.
            var list = Array.CreateInstance(item, TryValue(item, out object? only) && only is not null ? 1 : 0);
            if (list.Length > 0)
            {
                list.SetValue(only, 0);
            }

            value = type.IsInstanceOfType(list) ? list : null;
        }

        return value is not null;
    }

    private static string? Failure(MethodBase member, object? target, object?[] arguments)
    {
        try
        {
            _ = member is ConstructorInfo constructor
                ? constructor.Invoke(arguments)
                : member.Invoke(target, arguments);
            return "takes null";
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException is ArgumentNullException
                ? null
                : $"throws {thrown.InnerException!.GetType().Name}: {thrown.InnerException.Message}";
        }
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Papi.", StringComparison.Ordinal) == true;
}
