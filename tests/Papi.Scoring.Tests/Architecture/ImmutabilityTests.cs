using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

public class ImmutabilityTests
{
    /// <summary>They collect, until Build() makes something immutable of it; their remarks say that they are not safe for concurrent use.</summary>
    private static readonly Type[] Builders =
    [
        typeof(CompositeIndexBuilder),
        typeof(ScoreTableBuilder),
        typeof(StandardErrorsBuilder),
    ];

    [Theory]
    [MemberData(nameof(Package.Names), MemberType = typeof(Package))]
    public void Package_EveryPublicTypeButTheBuilders_CannotBeChanged(string package) =>
        ImmutabilityRule.Violations(Package.Named(package).GetExportedTypes().Except(Builders)).Should().BeEmpty();

    [Fact]
    public void Collections_OfEverythingThatIsComputed_CannotBeMadeWritable() =>
        ImmutabilityRule.WritableCollections(ComputedValues.Make()).Should().BeEmpty();

    [Fact]
    public void Violations_MutableTypes_AreAllNamed()
    {
        string sample = typeof(MutableSample).FullName!;

        ImmutabilityRule
            .Violations([typeof(MutableSample), typeof(MutableSampleStruct)])
            .Should()
            .Equal(
                $"{sample} is open to derived classes",
                $"{sample}.Collect hands out a ICollection`1",
                $"{sample}.Field is a public field",
                $"{sample}.Numbers hands out a Int32[]",
                $"{sample}.Settable can be set",
                $"{typeof(MutableSampleStruct).FullName} is a struct that is not readonly",
                $"{typeof(MutableSampleStruct).FullName}.Settable can be set"
            );
    }

    [Fact]
    public void WritableCollections_ListBehindAReadOnlyInterface_IsNamed() =>
        ImmutabilityRule
            .WritableCollections(new MutableSample())
            .Should()
            .Equal(
                $"{typeof(MutableSample).FullName}.Castable is a writable List`1",
                $"{typeof(MutableSample).FullName}.Numbers is a writable Int32[]"
            );
}
