using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Normalization;

public class NormalizationMethodTests
{
    [Theory]
    [InlineData("none", NormalizationKind.None)]
    [InlineData("minmax:0:100", NormalizationKind.MinMax)]
    [InlineData("minmax:-1.5:2.25", NormalizationKind.MinMax)]
    [InlineData("goalposts:1:10", NormalizationKind.Goalposts)]
    [InlineData("zscore:0:1", NormalizationKind.ZScore)]
    [InlineData("zscore:-3:0.1", NormalizationKind.ZScore)]
    [InlineData("zscore:1E-10:1E+44", NormalizationKind.ZScore)]
    [InlineData("rank", NormalizationKind.Rank)]
    [InlineData("percentile", NormalizationKind.PercentileRank)]
    [InlineData("borda", NormalizationKind.Borda)]
    [InlineData("maximum", NormalizationKind.DistanceToMaximum)]
    [InlineData("reference:P01", NormalizationKind.DistanceToReference)]
    [InlineData("target", NormalizationKind.DistanceToTarget)]
    [InlineData("fraction", NormalizationKind.FractionOfMaximum)]
    public void TryParse_EveryMethod_GoesThereAndBack(string text, NormalizationKind kind)
    {
        NormalizationMethod.TryParse(text, out var method).Should().BeTrue();

        method!.Kind.Should().Be(kind);
        method.ToString().Should().Be(text);
        NormalizationMethod.TryParse(text, out var same).Should().BeTrue();
        same.Should().Be(method);
    }

    [Theory]
    [InlineData("MinMax: 0 :100", "minmax:0:100")]
    [InlineData("RANK", "rank")]
    [InlineData("Reference:p01", "reference:p01")]
    public void TryParse_CaseAndSpaces_DoNotMatter(string text, string expected)
    {
        NormalizationMethod.TryParse(text, out var method).Should().BeTrue();

        method!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("log")]
    [InlineData("rank:1")]
    [InlineData("minmax")]
    [InlineData("minmax:0")]
    [InlineData("minmax:100:0")]
    [InlineData("minmax:1:1")]
    [InlineData("minmax:0:100:200")]
    [InlineData("minmax:0:1,5")]
    [InlineData("minmax:0:NaN")]
    [InlineData("minmax:0:Infinity")]
    [InlineData("goalposts:5:5")]
    [InlineData("zscore:0:0")]
    [InlineData("zscore:0:-1")]
    [InlineData("reference:")]
    public void TryParse_AnythingElse_IsNoMethod(string? text)
    {
        NormalizationMethod.TryParse(text, out var method).Should().BeFalse();

        method.Should().BeNull();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    public void MinMaxAndGoalposts_NoScale_AreRefused(double lower, double upper)
    {
        FluentActions
            .Invoking(() => NormalizationMethod.MinMax(lower, upper))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => NormalizationMethod.Goalposts(lower, upper))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(double.NaN, 1, "mean")]
    [InlineData(0, 0, "standardDeviation")]
    [InlineData(0, double.PositiveInfinity, "standardDeviation")]
    public void ZScore_OutOfRange_NamesTheParameter(double mean, double deviation, string parameter) =>
        FluentActions
            .Invoking(() => NormalizationMethod.ZScore(mean, deviation))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(parameter);

    [Fact]
    public void DistanceToReference_BlankUnit_IsRefused() =>
        FluentActions.Invoking(() => NormalizationMethod.DistanceToReference(" ")).Should().Throw<ArgumentException>();

    [Fact]
    public void Equality_SameParameters_AreEqual()
    {
        NormalizationMethod.MinMax(0, 1).Should().Be(NormalizationMethod.MinMax(0, 1));
        NormalizationMethod.MinMax(0, 1).Should().NotBe(NormalizationMethod.Goalposts(0, 1));
        NormalizationMethod.MinMax(0, 1).Should().NotBe(NormalizationMethod.MinMax(0, 2));
    }

    [Fact]
    public void Forms_WithTheirParameters_AreWhatIsReadOneForEachKind()
    {
        var methods = NormalizationMethod
            .Forms.Select(form =>
                form.Replace("LOWER:UPPER", "1:10", StringComparison.Ordinal)
                    .Replace("MEAN:SD", "0:1", StringComparison.Ordinal)
                    .Replace("UNIT", "12", StringComparison.Ordinal)
            )
            .Select(text => (Text: text, Method: NormalizationMethod.TryParse(text, out var method) ? method : null))
            .ToList();

        methods.Should().OnlyContain(form => form.Method != null && form.Method.ToString() == form.Text);
        methods.Select(form => form.Method!.Kind).Should().BeEquivalentTo(Enum.GetValues<NormalizationKind>());
    }

    [Fact]
    public void Refusals_OfParameters_SayWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => NormalizationMethod.MinMax(double.NaN, 1)),
            Refusal.Of(() => NormalizationMethod.MinMax(1, 1)),
            Refusal.Of(() => NormalizationMethod.Goalposts(1, double.PositiveInfinity)),
            Refusal.Of(() => NormalizationMethod.ZScore(double.PositiveInfinity, 1)),
            Refusal.Of(() => NormalizationMethod.ZScore(0, 0)),
            Refusal.Of(() => NormalizationMethod.ZScore(0, double.PositiveInfinity)),
        }
            .Should()
            .Equal(
                "lower = NaN: The ends of a scale are finite.",
                "upper = 1: The upper end of a scale is finite and above its lower end.",
                "upper = Infinity: The upper end of a scale is finite and above its lower end.",
                "mean = Infinity: A mean is finite.",
                "standardDeviation = 0: A standard deviation is finite and positive.",
                "standardDeviation = Infinity: A standard deviation is finite and positive."
            );

    [Fact]
    public void NeedsSpreadAndRefersToScale_EveryForm_AreThoseOfItsFormula()
    {
        NormalizationMethod[] methods =
        [
            NormalizationMethod.None,
            NormalizationMethod.Goalposts(1, 10),
            NormalizationMethod.DistanceToTarget,
            NormalizationMethod.MinMax(0, 1),
            NormalizationMethod.ZScore(0, 1),
            NormalizationMethod.Rank,
            NormalizationMethod.PercentileRank,
            NormalizationMethod.Borda,
            NormalizationMethod.DistanceToMaximum,
            NormalizationMethod.DistanceToReference("12"),
            NormalizationMethod.FractionOfMaximum,
        ];

        methods
            .Where(method => !method.NeedsSpread)
            .Select(method => $"{method}")
            .Should()
            .Equal("none", "goalposts:1:10");
        methods
            .Where(method => method.RefersToScale)
            .Select(method => $"{method}")
            .Should()
            .Equal("goalposts:1:10", "target");
    }
}
