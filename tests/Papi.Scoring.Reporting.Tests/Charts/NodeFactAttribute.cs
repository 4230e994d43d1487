namespace Papi.Scoring.Reporting.Tests.Charts;

/// <summary>A test that needs Node with the packages of tests/node, and says so where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public NodeFactAttribute() => Skip = NodeFolder.WhyNot;
}
