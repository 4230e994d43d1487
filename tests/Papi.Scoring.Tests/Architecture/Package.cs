using System.Reflection;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Reporting;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>The assemblies that are published as packages.</summary>
internal static class Package
{
    public static Assembly Core { get; } = typeof(Score).Assembly;

    public static Assembly Data { get; } = typeof(PublishedScores).Assembly;

    public static Assembly Files { get; } = typeof(ScoreFile).Assembly;

    public static Assembly Reporting { get; } = typeof(ProvincialReport).Assembly;

    public static TheoryData<string> Names => [.. All.Select(assembly => assembly.GetName().Name!)];

    private static Assembly[] All => [Core, Data, Files, Reporting];

    public static Assembly Named(string name) =>
        Array.Find(All, assembly => string.Equals(assembly.GetName().Name, name, StringComparison.Ordinal))!;
}
