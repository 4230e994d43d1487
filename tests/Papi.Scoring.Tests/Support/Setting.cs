namespace Papi.Scoring.Tests.Support;

/// <summary>What .ci/matrix says a run of the tests is made under; each value is null where it says nothing.</summary>
internal static class Setting
{
    /// <summary>Gets the culture of the process, such as ar-SA; empty for the invariant one.</summary>
    public static string? Culture { get; } = Environment.GetEnvironmentVariable("PAPI_SETTING_CULTURE");

    /// <summary>Gets the time zone of the process, such as Pacific/Kiritimati.</summary>
    public static string? TimeZone { get; } = Environment.GetEnvironmentVariable("PAPI_SETTING_TIME_ZONE");

    /// <summary>Gets the width of the vectors that the processor offers, in bits; 0 for none.</summary>
    public static string? VectorBits { get; } = Environment.GetEnvironmentVariable("PAPI_SETTING_VECTOR_BITS");

    /// <summary>Gets the number of processors that the process may use.</summary>
    public static string? Processors { get; } = Environment.GetEnvironmentVariable("PAPI_SETTING_PROCESSORS");

    /// <summary>Gets the framework that the packages are compiled for: net8.0 or net10.0.</summary>
    public static string? Framework { get; } = Environment.GetEnvironmentVariable("PAPI_SETTING_FRAMEWORK");
}
