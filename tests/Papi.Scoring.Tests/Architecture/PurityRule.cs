using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>The core computes: it opens no file, asks no clock, draws no unseeded numbers and keeps no mutable static.</summary>
internal static class PurityRule
{
    private static readonly Type[] World =
    [
        typeof(File),
        typeof(FileInfo),
        typeof(FileStream),
        typeof(Directory),
        typeof(Console),
        typeof(Stopwatch),
        typeof(TimeProvider),
        typeof(Random),
        typeof(Process),
    ];

    private static readonly string[] Clocks =
    [
        "get_Now",
        "get_UtcNow",
        "get_Today",
        "get_CurrentCulture",
        "get_CurrentUICulture",
    ];

    public static IReadOnlyList<string> Violations(IEnumerable<Type> types) =>
        [
            .. types
                .Where(type => !type.IsNested)
                .SelectMany(type => UsesOfTheWorld(type).Concat(MutableStatics(type)))
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> UsesOfTheWorld(Type type) =>
        TypeUsage
            .MembersUsedBy(type)
            .Where(member =>
                World.Contains(member as Type ?? member.DeclaringType)
                || (member is MethodInfo && Clocks.Contains(member.Name, StringComparer.Ordinal))
            )
            .Select(member => $"{type.FullName} uses {(member as Type ?? member.DeclaringType)!.Name}.{member.Name}");

    // What the compiler keeps for itself, such as delegates that it makes once, is no state of ours.
    private static IEnumerable<string> MutableStatics(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Where(field => !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(field => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(field => $"{type.FullName} has the mutable static {field.Name}");
}
