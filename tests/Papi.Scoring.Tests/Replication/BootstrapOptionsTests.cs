using Papi.Scoring.Replication;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Replication;

public class BootstrapOptionsTests
{
    private static readonly BootstrapOptions Seeded = new() { Seed = 1 };

    [Fact]
    public void Defaults_OfTheOptions_AreThose() =>
        (Seeded.Replicates, Seeded.Kind).Should().Be((500, BootstrapKind.CantyDavison));

    [Fact]
    public void Options_ThatCannotBe_AreRefused()
    {
        Refusal.Of(() => Seeded with { Kind = (BootstrapKind)9 }).Should().Be("value = 9: There is no such bootstrap.");
        FluentActions
            .Invoking(() => Seeded with { Replicates = 1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .Which.ActualValue.Should()
            .Be(1);
        (Seeded with { Replicates = 2 }).Replicates.Should().Be(2);
    }
}
