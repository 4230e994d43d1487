namespace ProvinceDashboard.Tests.Support;

/// <summary>A test that needs Chromium, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Marks a test.</summary>
    public BrowserFactAttribute() => Skip = Browser.WhyNot;
}
