namespace Papi.Scoring.Files.Tests.Support;

/// <summary>A test that needs Node with the packages of <c>tests/node</c>, and says so where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public NodeFactAttribute() => Skip = NodeValidator.WhyNot;
}
