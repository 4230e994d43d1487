namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>A test over several cases that needs programs of others, and says so where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks a test.</summary>
    /// <param name="tools">The programs.</param>
    public ToolTheoryAttribute(params string[] tools)
    {
        Tools = Array.AsReadOnly(tools);
        Skip = ExternalTool.WhyNot(tools);
    }

    /// <summary>Gets the programs.</summary>
    public IReadOnlyList<string> Tools { get; }
}
