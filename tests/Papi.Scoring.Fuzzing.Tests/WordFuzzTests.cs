using System.Globalization;
using System.Runtime.CompilerServices;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Auditing;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Planning;
using Papi.Scoring.Preparation;
using Papi.Scoring.Robustness;
using Papi.Scoring.Text;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Single words and numbers: provinces, nodes, methods, goals, quantities, and numbers in each style.</summary>
public class WordFuzzTests(ITestOutputHelper output)
{
    private const long Little = 1 << 16;

    private static readonly string[] Numbers = ["43.48", "43,48", "-0,2635", "+0.1", "04", "31/63", "1,90/2.5", ",5"];

    [Theory]
    [InlineData(2008)]
    [InlineData(2025)]
    public void ProvinceRegistry_AnyText_IsAProvinceOrNot(int vintage)
    {
        var registry = vintage == 2008 ? ProvinceRegistry.Vintage2008 : ProvinceRegistry.Vintage2025;
        string[] names =
        [
            .. registry.Provinces.SelectMany(province =>
                new[] { province.Code, province.Name.Vietnamese, province.Name.English }
            ),
            "TP. Hồ Chí Minh",
            "tỉnh Lai Châu",
            "Hanoi city",
        ];

        new Fuzzer<Province>(string.Create(CultureInfo.InvariantCulture, $"ProvinceRegistry.Find ({vintage})"))
        {
            Read = input =>
            {
                bool isFound = registry.TryFind(input.Text, out var tried);
                try
                {
                    var found = registry.Find(input.Text);
                    found.Should().BeSameAs(tried);
                    return found;
                }
                catch (UnknownProvinceException)
                {
                    isFound.Should().BeFalse();
                    throw;
                }
            },
            IsRefusal = exception =>
            {
                if (exception is not UnknownProvinceException unknown)
                {
                    return false;
                }

                Refusals.Require(unknown.Explanation);
                return true;
            },
            Judge = province => registry.Find(province.Name.Vietnamese).Should().BeSameAs(province),
            FixedMemory = 1 << 20,
        }.Run(FuzzInputs.OfTexts(names, "tỉnh ", "TP ", " city", "Province"), output);
    }

    [Fact]
    public void CompositeIndex_AnyText_IsANodeOrNot()
    {
        var index = PapiEditions.For(2024);

        new Fuzzer<IndexNode>("CompositeIndex.Find")
        {
            Read = input => index.Find(input.Text),
            IsRefusal = exception =>
            {
                if (exception is not UnknownNodeException unknown)
                {
                    return false;
                }

                Refusals.Require(unknown.Explanation);
                return true;
            },
            Judge = node => index.Find(node.Id).Should().BeSameAs(node),
            FixedMemory = 1 << 20,
        }.Run(
            FuzzInputs.OfTexts([.. index.Nodes.Select(node => node.Id), .. index.Nodes.Select(node => node.Code)]),
            output
        );
    }

    [Theory]
    [InlineData("point")]
    [InlineData("comma")]
    [InlineData("report")]
    public void DecimalStyle_AnyText_IsAFiniteNumberOrNone(string name)
    {
        var style = StyleOf(name);

        new Fuzzer<StrongBox<double>>($"DecimalStyle.Parse ({name})")
        {
            Read = input =>
            {
                bool isNumber = style.TryParse(input.Text, out double tried);
                try
                {
                    double value = style.Parse(input.Text);
                    value.Should().Be(tried);
                    return new StrongBox<double>(value);
                }
                catch (FormatException exception)
                {
                    isNumber.Should().BeFalse();
                    tried.Should().Be(0);
                    Refusals.Require(exception.Message);
                    throw;
                }
            },
            IsRefusal = exception => exception is FormatException,
            Judge = number => double.IsFinite(number.Value).Should().BeTrue(),
            FixedMemory = Little,
        }.Run(FuzzInputs.OfTexts(Numbers, "\u2212", "\u2013"), output);
    }

    // Whatever a style takes for a printed number it takes for a number, and for the same one.
    [Theory]
    [InlineData("point")]
    [InlineData("comma")]
    [InlineData("report")]
    public void PrintedNumber_AnyText_IsANumberOfItsStyleOrNone(string name)
    {
        var style = StyleOf(name);
        var invariant = CultureInfo.InvariantCulture;

        new Fuzzer<StrongBox<PrintedNumber>>($"PrintedNumber.Parse ({name})")
        {
            Read = input =>
            {
                try
                {
                    var number = PrintedNumber.Parse(input.Text, style);
                    double nearest = double.Parse(number.Value.ToString(invariant), invariant);
                    style.Parse(input.Text).Should().Be(nearest);
                    return new StrongBox<PrintedNumber>(number);
                }
                catch (FormatException exception)
                {
                    PrintedNumber.TryParse(input.Text, style, out _).Should().BeFalse();
                    Refusals.Require(exception.Message);
                    throw;
                }
            },
            IsRefusal = exception => exception is FormatException,
            Judge = number =>
                PrintedNumber.Parse(number.Value.ToString(), DecimalStyle.Report).Should().Be(number.Value),
            FixedMemory = Little,
        }.Run(FuzzInputs.OfTexts(Numbers, "\u2212", "\u2013"), output);
    }

    [Fact]
    public void NormalizationMethod_AnyText_IsAMethodOrNone() =>
        RunWords(
            "NormalizationMethod.TryParse",
            text => NormalizationMethod.TryParse(text, out var method) ? method : null,
            "none",
            "minmax:0:100",
            "goalposts:-1.5:2",
            "ZSCORE:50:10",
            "reference: 01",
            "target"
        );

    [Fact]
    public void AggregationMethod_AnyText_IsAMethodOrNone() =>
        RunWords(
            "AggregationMethod.TryParse",
            text => AggregationMethod.TryParse(text, out var method) ? method : null,
            "arithmetic",
            "generalized:0.5",
            "generalized : -2",
            "Copeland"
        );

    [Fact]
    public void ImputationMethod_AnyText_IsAMethodOrNone() =>
        RunWords(
            "ImputationMethod.TryParse",
            text => ImputationMethod.TryParse(text, out var method) ? method : null,
            "mean",
            "group:median",
            "panel:linear"
        );

    [Fact]
    public void WeightVariation_AnyText_IsAVariationOrNone() =>
        RunWords(
            "WeightVariation.TryParse",
            text => WeightVariation.TryParse(text, out var variation) ? variation : null,
            "noise:0.25",
            "dirichlet:1",
            "Noise:0"
        );

    [Fact]
    public void Goal_AnyText_IsAGoalOrNone() =>
        RunWords(
            "Goal.TryParse",
            text => Goal.TryParse(text, out var goal) ? goal : null,
            "+1",
            "rank<=20",
            "tier >= high-average",
            "total>=45.5",
            "total>=-1e3"
        );

    [Fact]
    public void ClaimQuantities_AnyText_IsAQuantityOrNone() =>
        RunWords(
            "ClaimQuantities.TryParse",
            text =>
            {
                ClaimQuantities.Suggest(text).Should().HaveCountLessThanOrEqualTo(3);
                return ClaimQuantities.TryParse(text, out var quantity) ? ClaimQuantities.NameOf(quantity) : null;
            },
            [.. ClaimQuantities.All]
        );

    [Fact]
    public void ResultJson_AnyNameOfAFormat_HasASchemaOrNone() =>
        new Fuzzer<string>("ResultJson.SchemaOf")
        {
            Read = input => ResultJson.SchemaOf(input.Text),
            IsRefusal = exception => exception is ArgumentException and not ArgumentNullException,
            Judge = schema => schema.Should().Contain("$schema"),
            FixedMemory = 1 << 20,
        }.Run(FuzzInputs.OfTexts(ResultJson.Formats), output);

    // A method is read again as it is written.
    private void RunWords<T>(string name, Func<string, T?> read, params string[] good)
        where T : class =>
        new Fuzzer<T>(name)
        {
            Read = input => read(input.Text),
            Judge = value => read(value.ToString()!)!.ToString().Should().Be(value.ToString()),
            FixedMemory = Little,
        }.Run(FuzzInputs.OfTexts(good, "+", ">=", "<=", "minmax", "rank"), output);

    private static DecimalStyle StyleOf(string name) =>
        name switch
        {
            "point" => DecimalStyle.Invariant,
            "comma" => DecimalStyle.Vietnamese,
            _ => DecimalStyle.Report,
        };
}
