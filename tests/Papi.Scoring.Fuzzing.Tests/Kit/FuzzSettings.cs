using System.Globalization;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>How long the readers are fuzzed and from which seed.</summary>
/// <remarks>
/// <c>PAPI_FUZZ_RUNS</c> is the number of inputs of each reader, 1,000 unless set, and <c>PAPI_FUZZ_SEED</c> the seed: a fixed
/// one in a run of the usual length, so that a test never fails by chance, and another one each time in a longer run.
/// Every run prints its seed, and the same seed gives the same inputs.
/// </remarks>
internal static class FuzzSettings
{
    private const int UsualRuns = 1000;

    private const ulong UsualSeed = 20241121;

    /// <summary>Gets the number of inputs of each reader.</summary>
    public static int Runs { get; } = (int)(Read("PAPI_FUZZ_RUNS") ?? UsualRuns);

    /// <summary>Gets the seed.</summary>
    public static ulong Seed { get; } =
        Read("PAPI_FUZZ_SEED") ?? (Runs <= UsualRuns ? UsualSeed : (ulong)DateTime.UtcNow.Ticks);

    private static ulong? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
