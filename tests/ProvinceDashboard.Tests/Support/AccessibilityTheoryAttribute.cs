namespace ProvinceDashboard.Tests.Support;

/// <summary>A test that needs Chromium and axe-core, and says what is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AccessibilityTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks a test.</summary>
    public AccessibilityTheoryAttribute() => Skip = Browser.WhyNot ?? AxeCore.WhyNot;
}
