namespace Papi.Scoring.Reporting.Tests.Support;

/// <summary>A test that needs programs of others, and says so where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    /// <param name="tools">The programs.</param>
    public ToolFactAttribute(params string[] tools)
    {
        Tools = Array.AsReadOnly(tools);
        Skip = ExternalTool.WhyNot(tools);
    }

    /// <summary>Gets the programs.</summary>
    public IReadOnlyList<string> Tools { get; }
}
