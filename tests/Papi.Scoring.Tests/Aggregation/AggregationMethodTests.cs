using Papi.Scoring.Aggregation;

namespace Papi.Scoring.Tests.Aggregation;

public class AggregationMethodTests
{
    [Theory]
    [InlineData("arithmetic", AggregationKind.Arithmetic, 0, false)]
    [InlineData("geometric", AggregationKind.Geometric, 0, true)]
    [InlineData("harmonic", AggregationKind.Harmonic, 0, true)]
    [InlineData("generalized:0.5", AggregationKind.Generalized, 0.5, true)]
    [InlineData("generalized:-2", AggregationKind.Generalized, -2, true)]
    [InlineData("generalized:1E+44", AggregationKind.Generalized, 1e44, true)]
    [InlineData("median", AggregationKind.Median, 0, false)]
    [InlineData("copeland", AggregationKind.Copeland, 0, false)]
    public void TryParse_EveryMethod_GoesThereAndBack(
        string text,
        AggregationKind kind,
        double exponent,
        bool needsPositiveScores
    )
    {
        AggregationMethod.TryParse(text, out var method).Should().BeTrue();

        method!.Kind.Should().Be(kind);
        method.Exponent.Should().Be(exponent);
        method.NeedsPositiveScores.Should().Be(needsPositiveScores);
        method.ToString().Should().Be(text);
        AggregationMethod.TryParse(text.ToUpperInvariant(), out var same).Should().BeTrue();
        same.Should().Be(method);
    }

    [Fact]
    public void Forms_WithANumberForTheParameter_AreWhatIsReadOneForEachKind()
    {
        var methods = AggregationMethod
            .Forms.Select(form => form.Replace("EXPONENT", "0.5", StringComparison.Ordinal))
            .Select(text => (Text: text, Method: AggregationMethod.TryParse(text, out var method) ? method : null))
            .ToList();

        methods.Should().OnlyContain(form => form.Method != null && form.Method.ToString() == form.Text);
        methods.Select(form => form.Method!.Kind).Should().BeEquivalentTo(Enum.GetValues<AggregationKind>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mean")]
    [InlineData("geometric:1")]
    [InlineData("generalized")]
    [InlineData("generalized:0")]
    [InlineData("generalized:0,5")]
    [InlineData("generalized:NaN")]
    public void TryParse_AnythingElse_IsNoMethod(string? text)
    {
        AggregationMethod.TryParse(text, out var method).Should().BeFalse();

        method.Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Generalized_NoExponent_IsRefused(double exponent) =>
        FluentActions
            .Invoking(() => AggregationMethod.Generalized(exponent))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(exponent))
            .WithMessage("*finite and not 0*geometric*")
            .Which.ActualValue.Should()
            .Be(exponent);
}
