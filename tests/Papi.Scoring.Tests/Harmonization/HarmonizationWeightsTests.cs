using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Harmonization;

public class HarmonizationWeightsTests
{
    // 52 of the 63 were merged, into 23; eleven went on alone.
    private static readonly Province[] Merged =
    [
        .. ProvinceRegistry.Vintage2025.Mergers.SelectMany(merger => merger.Predecessors),
    ];

    [Fact]
    public void Create_TheMergedProvincesAlone_IsEnough()
    {
        var weights = Create(Merged.Select(old => KeyValuePair.Create(old.Name.Vietnamese, 1.5)));

        Merged.Should().HaveCount(52);
        weights.ToString().Should().Be("weights of 52 provinces");
        weights.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2025);
        weights.Of(ProvinceRegistry.Vintage2008.Find("Hà Giang")).Should().Be(1.5);
        weights.Of(ProvinceRegistry.Vintage2008.Find("Hà Nội")).Should().BeNull();
    }

    [Fact]
    public void Create_AllOfThe63_IsWelcome() =>
        Harmonized.Weights(_ => 2).ToString().Should().Be("weights of 63 provinces");

    [Fact]
    public void Create_SeveralMistakes_AreAllListed()
    {
        var pairs = Merged
            .Where(old => old.Code is not "10")
            .Select(old => KeyValuePair.Create(old.Code, old.Code is "06" ? -3 : 1.0))
            .Concat([new("Hà Giangg", 1), new("TUYEN QUANG", 2)]);

        var problems = FluentActions
            .Invoking(() => Create(pairs))
            .Should()
            .Throw<InvalidWeightsException>()
            .WithMessage("The weights have 4 problems:*")
            .Which.Problems;

        problems
            .Select(problem => problem.English)
            .Should()
            .SatisfyRespectively(
                negative => negative.Should().Be("The weight of Bac Kan (06) is -3, not positive and finite."),
                unknown => unknown.Should().Contain("'Hà Giangg'").And.Contain("Ha Giang (02)"),
                twice => twice.Should().Be("Tuyen Quang (08) has two weights; the later one stands as 'TUYEN QUANG'."),
                missing => missing.Should().Be("The weight of Lao Cai (10) is missing.")
            );
        problems[^1].Vietnamese.Should().Be("Thiếu trọng số của Lào Cai (10).");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Create_WeightThatIsNotPositiveAndFinite_IsOneProblem(double weight) =>
        FluentActions
            .Invoking(() => Harmonized.Weights(old => old.Code is "02" ? weight : 1))
            .Should()
            .Throw<InvalidWeightsException>()
            .Which.Problems.Should()
            .ContainSingle();

    // Old 15 is Yên Bái, new 15 is Lào Cai: the codes are those of the vintage before.
    [Fact]
    public void Create_Codes_AreThoseOfTheOldProvinces()
    {
        var weights = Harmonized.Weights(old => old.Code is "15" ? 7 : 1);

        weights.Of(ProvinceRegistry.Vintage2008.Find("Yên Bái")).Should().Be(7);
        weights.Of(ProvinceRegistry.Vintage2025.Find("15")).Should().BeNull();
    }

    [Fact]
    public void Create_ProvincesWithoutMergers_IsRefused() =>
        FluentActions
            .Invoking(() => HarmonizationWeights.Create(ProvinceRegistry.Vintage2008, []))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("provinces");

    [Fact]
    public void Create_GreatestNumbers_DoNotOverflow()
    {
        var weights = Harmonized.Weights(_ => double.MaxValue);

        Harmonizer
            .Harmonize(Published.Scored.Year(2024), ProvinceRegistry.Vintage2025, weights)
            .ScoreOf("Tuyên Quang", "total")
            .Should()
            .Be(Harmonized.Scored.ScoreOf(2024, "Tuyên Quang", "total"));
    }

    private static HarmonizationWeights Create(IEnumerable<KeyValuePair<string, double>> weights) =>
        HarmonizationWeights.Create(ProvinceRegistry.Vintage2025, weights);

    [Fact]
    public void Create_EachMistake_IsToldInBothLanguages()
    {
        static KeyValuePair<string, double> Weight(string name, double weight) => KeyValuePair.Create(name, weight);
        IEnumerable<KeyValuePair<string, double>> weights =
        [
            .. ProvinceRegistry
                .Vintage2008.Provinces.Where(old => old.Code is not "02")
                .Select(old => Weight(old.Code, old.Code is "08" ? -0.5 : 1)),
            Weight("Lai Châu", 2),
        ];

        var refusal = FluentActions
            .Invoking(() => HarmonizationWeights.Create(ProvinceRegistry.Vintage2025, weights))
            .Should()
            .Throw<InvalidWeightsException>()
            .Which;

        refusal
            .Problems.Should()
            .Equal(
                new LocalizedText(
                    "Trọng số của Tuyên Quang (08) là -0,5, không phải số dương hữu hạn.",
                    "The weight of Tuyen Quang (08) is -0.5, not positive and finite."
                ),
                new LocalizedText(
                    "Lai Châu (12) có hai trọng số; lần sau viết là 'Lai Châu'.",
                    "Lai Chau (12) has two weights; the later one stands as 'Lai Châu'."
                ),
                new LocalizedText("Thiếu trọng số của Hà Giang (02).", "The weight of Ha Giang (02) is missing.")
            );
        refusal
            .Message.Should()
            .StartWith("The weights have 3 problems:")
            .And.EndWith("- The weight of Ha Giang (02) is missing.");
    }

    [Fact]
    public void Create_OneMistake_IsSingular() =>
        FluentActions
            .Invoking(() => Harmonized.Weights(old => old.Code is "08" ? 0 : 1))
            .Should()
            .Throw<InvalidWeightsException>()
            .Which.Message.ReplaceLineEndings("\n")
            .Should()
            .Be("The weights have 1 problem:\n- The weight of Tuyen Quang (08) is 0, not positive and finite.");

    [Fact]
    public void Refusals_OfOtherProvinces_NameBoth()
    {
        var (old, current) = (ProvinceRegistry.Vintage2008, ProvinceRegistry.Vintage2025);
        new[]
        {
            Refusal.Of(() => HarmonizationWeights.Create(old, [])),
            Refusal.Of(() => Harmonizer.Harmonize(Published.Raw, old, Harmonized.Weights(_ => 1))),
            Refusal.Of(() => Harmonizer.Harmonize(Provinces34.With2025.Year(2025), old)),
        }
            .Should()
            .Equal(
                $"provinces: The {old} were not formed by mergers.",
                $"weights: The weights are for {current}, not for {old}.",
                $"scores: The {old} were not formed from those of 2025 with {current}."
            );
    }
}
