using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class PrintedNumberTests
{
    private static readonly Gen<decimal> Decimals = Gen.Choose(0, 9)
        .SelectMany(places => Gen.Choose(int.MinValue + 1, int.MaxValue).Select(digits => Scaled(digits, places)));

    // The report of Lai Châu of 2024 prints all of these forms but the last two.
    [Theory]
    [InlineData("43.48", "43.48", 2, null)]
    [InlineData("6,23", "6.23", 2, null)]
    [InlineData("5.4311", "5.4311", 4, null)]
    [InlineData("-0,2635", "-0.2635", 4, null)]
    [InlineData("+0.1", "0.1", 1, null)]
    [InlineData("-04", "-4", 0, null)]
    [InlineData("04", "4", 0, null)]
    [InlineData("59546", "59546", 0, null)]
    [InlineData("31/63", "31", 0, "63")]
    [InlineData("8,4198/10", "8.4198", 4, "10")]
    [InlineData("1,90/2.5", "1.90", 2, "2.5")]
    [InlineData("2.06/3.33", "2.06", 2, "3.33")]
    [InlineData("\u22120.18", "-0.18", 2, null)]
    [InlineData("\u20130,18/2,5", "-0.18", 2, "2.5")]
    [InlineData(",5", "0.5", 1, null)]
    [InlineData("\u00A07,7217\t", "7.7217", 4, null)]
    [InlineData("0007,0", "7.0", 1, null)]
    [InlineData("123456789012345678901234567", "123456789012345678901234567", 0, null)]
    [InlineData("1.23456789012345678901234567", "1.23456789012345678901234567", 26, null)]
    public void TryParse_NumberOfAReport_ReadsItWithItsDecimals(string text, string value, int decimals, string? outOf)
    {
        PrintedNumber.TryParse(text, DecimalStyle.Report, out var number).Should().BeTrue();

        number.Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
        number.Decimals.Should().Be(decimals);
        number.OutOf.Should().Be(outOf is null ? null : decimal.Parse(outOf, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("+0.0.16")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("1.234.567")]
    [InlineData("5,")]
    [InlineData("5.")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("+-5")]
    [InlineData("- 5")]
    [InlineData("31/")]
    [InlineData("/63")]
    [InlineData("31/0")]
    [InlineData("31/0.00")]
    [InlineData("7/,0")]
    [InlineData("31/-63")]
    [InlineData("31/63/2")]
    [InlineData("31 / 63")]
    [InlineData("31/63,")]
    [InlineData("31/6.3.1")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("1e3")]
    [InlineData("1 234")]
    [InlineData("5%")]
    [InlineData("(5)")]
    [InlineData("5\0")]
    [InlineData("\u0665")]
    [InlineData("Trung vị")]
    [InlineData("1234567890123456789012345678")]
    [InlineData("0.123456789012345678901234567")]
    [InlineData("1/1234567890123456789012345678")]
    public void TryParse_AnythingElse_Fails(string? text)
    {
        PrintedNumber.TryParse(text, DecimalStyle.Report, out var number).Should().BeFalse();
        number.Should().Be(default(PrintedNumber));
    }

    [Theory]
    [InlineData("6,44", true, false)]
    [InlineData("6.44", false, true)]
    [InlineData("\u20136,44", false, false)]
    [InlineData("6,44/10", false, false)]
    public void TryParse_StyleOfOneSource_ReadsItsSeparatorOnly(string text, bool isVietnamese, bool isInvariant)
    {
        PrintedNumber.TryParse(text, DecimalStyle.Vietnamese, out _).Should().Be(isVietnamese);
        PrintedNumber.TryParse(text, DecimalStyle.Invariant, out _).Should().Be(isInvariant);
    }

    [Fact]
    public void TryParse_NoStyle_Throws() =>
        FluentActions
            .Invoking(() => PrintedNumber.TryParse("1", null!, out _))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("style");

    [Fact]
    public void Parse_NoNumber_QuotesTheTextAndShowsAGoodOne() =>
        FluentActions
            .Invoking(() => PrintedNumber.Parse("0.0.16", DecimalStyle.Report))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'0.0.16' is not a number as reports print it; write it like 43,48.");

    [Fact]
    public void Parse_Null_Throws() =>
        FluentActions
            .Invoking(() => PrintedNumber.Parse(null!, DecimalStyle.Report))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("text");

    // papi.org.vn, province page, Hà Tĩnh 2015: dimension 1 and its four sub-dimensions.
    [Fact]
    public void IsConsistentWith_SumOfPrintedParts_HoldsForHaTinh2015() =>
        new PrintedNumber(6.44m).IsConsistentWith(new Score(1.48 + 1.84 + 1.77 + 1.35)).Should().BeTrue();

    // Half a unit of the last place and 0.000002, both ends included.
    [Theory]
    [InlineData("43.48", 43.485002, true)]
    [InlineData("43.48", 43.485003, false)]
    [InlineData("43.48", 43.474998, true)]
    [InlineData("43.48", 43.474997, false)]
    [InlineData("43.4800", 43.480052, true)]
    [InlineData("43.4800", 43.480053, false)]
    [InlineData("-0.20", -0.205002, true)]
    [InlineData("-0.20", -0.205003, false)]
    [InlineData("-0.20", 0.2, false)]
    [InlineData("0.00", -0.005, true)]
    [InlineData("43", 43.500002, true)]
    [InlineData("43", 43.500003, false)]
    [InlineData("43.479567", 43.479569, true)]
    [InlineData("43.479567", 43.4795705, false)]
    [InlineData("0.27", 0.26999999999999996, true)]
    [InlineData("5", 1e300, false)]
    [InlineData("999999999999999999999999999", -1e28, false)]
    [InlineData("999999999999999999999999999", -1e27, false)]
    public void IsConsistentWith_Score_AllowsHalfAUnitAndThePrecisionOfTheData(
        string printed,
        double score,
        bool expected
    ) => PrintedNumber.Parse(printed, DecimalStyle.Report).IsConsistentWith(new Score(score)).Should().Be(expected);

    // Lai Châu: 42.335741 in 2021 printed as 42.33, D1 +0.269928 as +0.26, D3 -0.294080 as -0.2940.
    [Theory]
    [InlineData("42.33", 42.335741, true)]
    [InlineData("42.34", 42.335741, false)]
    [InlineData("+0.26", 0.269928, true)]
    [InlineData("-0.2940", -0.29408, true)]
    [InlineData("-0.2941", -0.29408, false)]
    [InlineData("-0.04", -0.034483, false)]
    [InlineData("0", 0.999999, true)]
    [InlineData("0.27", 0.26999999999999996, true)]
    [InlineData("0.26", 0.26999999999999996, false)]
    [InlineData("0.3", 0.30000000000000004, true)]
    [InlineData("7", 7, true)]
    [InlineData("7.00", 7, true)]
    [InlineData("1", 1e300, false)]
    [InlineData("1000000000000000", 1e15, true)]
    [InlineData("0.00000000000000000000000001", 1e27, false)]
    public void IsTruncationOf_Score_CutsTowardsZeroWhateverTheNoise(string printed, double score, bool expected) =>
        PrintedNumber.Parse(printed, DecimalStyle.Report).IsTruncationOf(new Score(score)).Should().Be(expected);

    [Theory]
    [InlineData("5", "0.5")]
    [InlineData("5.0", "0.05")]
    [InlineData("43,4796", "0.00005")]
    public void HalfUnit_Number_IsHalfOfItsLastPlace(string printed, string half) =>
        PrintedNumber
            .Parse(printed, DecimalStyle.Report)
            .HalfUnit.Should()
            .Be(decimal.Parse(half, CultureInfo.InvariantCulture));

    [Fact]
    public void Equals_NumbersThatLookDifferent_AreNotEqual()
    {
        new PrintedNumber(1.9m).Should().NotBe(new PrintedNumber(1.90m));
        new PrintedNumber(31, 63).Should().NotBe(new PrintedNumber(31));
        new PrintedNumber(1.90m, 2.5m).Should().Be(new PrintedNumber(1.90m, 2.5m));
    }

    [Fact]
    public void Default_Number_IsZeroWithoutDecimals() => default(PrintedNumber).Should().Be(new PrintedNumber(0));

    [Fact]
    public void Constructor_MoreThanAReportPrints_Throws()
    {
        FluentActions
            .Invoking(() => new PrintedNumber(1e27m))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
        FluentActions
            .Invoking(() => new PrintedNumber(-1e27m))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
        FluentActions
            .Invoking(() => new PrintedNumber(new decimal(1, 0, 0, isNegative: false, 28)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-63)]
    public void Constructor_DenominatorThatIsNotPositive_Throws(int outOf) =>
        FluentActions
            .Invoking(() => new PrintedNumber(31, outOf))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(outOf));

    [Fact]
    public void ToString_Number_IsInvariantWithItsDenominator()
    {
        PrintedNumber.Parse("1,90/2,5", DecimalStyle.Report).ToString().Should().Be("1.90/2.5");
        PrintedNumber.Parse("-04", DecimalStyle.Report).ToString().Should().Be("-4");
    }

    [Fact]
    public void IsConsistentWith_NumberRoundedToAnyPlace_Holds() =>
        Prop.ForAll(
                Arb.From(Decimals.Where(value => Math.Abs(value) < 1000)),
                Arb.From(Gen.Choose(0, 6)),
                (value, places) =>
                    new PrintedNumber(Math.Round(value, places, MidpointRounding.AwayFromZero)).IsConsistentWith(
                        new Score((double)value)
                    )
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void IsTruncationOf_NumberCutAtAnyPlace_Holds() =>
        Prop.ForAll(
                Arb.From(Decimals.Where(value => Math.Abs(value) < 1000)),
                Arb.From(Gen.Choose(0, 6)),
                (value, places) =>
                {
                    decimal cut = Math.Round(value, places, MidpointRounding.ToZero);
                    decimal unit = new(1, 0, 0, isNegative: false, (byte)places);
                    return new PrintedNumber(Padded(cut, places)).IsTruncationOf(new Score((double)value))
                        && !new PrintedNumber(Padded(cut + unit, places)).IsTruncationOf(new Score((double)value));
                }
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void Parse_PrintedNumber_IsTheSame() =>
        Prop.ForAll(
                Arb.From(Decimals),
                Arb.From(Gen.Choose(0, 100)),
                (value, outOf) =>
                {
                    var number = new PrintedNumber(value, outOf == 0 ? null : outOf);
                    string text = number.ToString();
                    return PrintedNumber.Parse(text, DecimalStyle.Report).Equals(number)
                        && PrintedNumber.Parse(text.Replace('.', ','), DecimalStyle.Report).Equals(number);
                }
            )
            .Check(FixedSeed.Config());

    // Whatever it is, both readers agree on whether it is a number and on which one.
    [Fact]
    public void TryParse_HostileText_AgreesWithTheStyle()
    {
        Gen<string> hostile = Gen.ListOf(Gen.Elements("0123456789.,+-/e \u2212\u2013\u0661".ToCharArray()))
            .Select(letters => string.Concat(letters));

        Prop.ForAll(
                Arb.From(hostile),
                text =>
                {
                    bool isPrinted = PrintedNumber.TryParse(text, DecimalStyle.Report, out var number);
                    bool isNumber = DecimalStyle.Report.TryParse(text, out double value);
                    bool isWithinLimits = text.Length <= 27;
                    return isPrinted ? isNumber && value.Equals(Nearest(number.Value)) : !isNumber || !isWithinLimits;
                }
            )
            .Check(FixedSeed.Config(2000));
    }

    // A cast is off by a unit of the last place where a decimal has more than 15 digits.
    private static double Nearest(decimal value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static decimal Scaled(int digits, int places) => new(Math.Abs(digits), 0, 0, digits < 0, (byte)places);

    private static decimal Padded(decimal value, int places) =>
        value + new decimal(0, 0, 0, isNegative: false, (byte)places);

    [Fact]
    public void Refusals_OfANumber_SayWhatIsPrinted()
    {
        const decimal limit = 1_000_000_000_000_000_000_000_000_000m;
        new PrintedNumber(1 - limit).Value.Should().Be(1 - limit);
        new PrintedNumber(0.000_000_000_000_000_000_000_000_001m, 0.1m).Decimals.Should().Be(27);
        new[]
        {
            Refusal.Of(() => new PrintedNumber(limit)),
            Refusal.Of(() => new PrintedNumber(-limit)),
            Refusal.Of(() => new PrintedNumber(0.000_000_000_000_000_000_000_000_000_1m)),
            Refusal.Of(() => new PrintedNumber(1, 0)),
        }
            .Should()
            .Equal(
                "value = 1000000000000000000000000000: A printed number has at most 27 digits before the separator and 27 behind it.",
                "value = -1000000000000000000000000000: A printed number has at most 27 digits before the separator and 27 behind it.",
                "value = 0.0000000000000000000000000001: A printed number has at most 27 digits before the separator and 27 behind it.",
                "outOf = 0: What stands behind the slash is positive."
            );
    }
}
