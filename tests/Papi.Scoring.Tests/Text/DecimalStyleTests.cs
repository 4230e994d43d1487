using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public partial class DecimalStyleTests
{
    // Lai Châu 2024, as a Vietnamese report and as a data file print it.
    [Theory]
    [InlineData("43,4796", "43.4796", 43.4796)]
    [InlineData("-0,20", "-0.20", -0.2)]
    [InlineData("+0,26", "+0.26", 0.26)]
    [InlineData("\u22120,18", "\u22120.18", -0.18)]
    [InlineData(" 5,9546\t", " 5.9546\t", 5.9546)]
    [InlineData("\u00A07\u00A0", "\u00A07\u00A0", 7)]
    [InlineData("0012,50", "0012.50", 12.5)]
    [InlineData(",25", ".25", 0.25)]
    [InlineData("0", "0", 0)]
    public void TryParse_NumberWithItsSeparator_ReadsItInBothStyles(string withComma, string withPoint, double expected)
    {
        DecimalStyle.Vietnamese.TryParse(withComma, out double comma).Should().BeTrue();
        DecimalStyle.Invariant.TryParse(withPoint, out double point).Should().BeTrue();

        comma.Should().Be(expected);
        point.Should().Be(expected);
    }

    // "0.0.16" is a misprint of the report of Lai Châu of 2024.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("5.")]
    [InlineData("5,")]
    [InlineData("0.0.16")]
    [InlineData("0,0,16")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("1 234")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("- 1")]
    [InlineData("1-")]
    [InlineData("(1)")]
    [InlineData("1%")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("∞")]
    [InlineData("1\0")]
    [InlineData("\u0661")]
    [InlineData("\uFF11")]
    [InlineData("43,58 điểm")]
    public void TryParse_AnythingElse_FailsInBothStyles(string? text)
    {
        DecimalStyle.Invariant.TryParse(text, out double point).Should().BeFalse();
        DecimalStyle.Vietnamese.TryParse(text, out double comma).Should().BeFalse();
        point.Should().Be(0);
        comma.Should().Be(0);
    }

    [Fact]
    public void TryParse_SeparatorOfTheOtherStyle_Fails()
    {
        DecimalStyle.Invariant.TryParse("1,5", out _).Should().BeFalse();
        DecimalStyle.Vietnamese.TryParse("1.5", out _).Should().BeFalse();
        DecimalStyle.Invariant.TryParse("1,234", out _).Should().BeFalse();
        DecimalStyle.Vietnamese.TryParse("1.234", out _).Should().BeFalse();
    }

    [Fact]
    public void TryParse_TooGreatForADouble_Fails() =>
        DecimalStyle.Invariant.TryParse(new string('9', 400), out _).Should().BeFalse();

    [Fact]
    public void TryParse_NegativeZero_KeepsItsSign()
    {
        DecimalStyle.Vietnamese.TryParse("-0,00", out double value).Should().BeTrue();
        double.IsNegative(value).Should().BeTrue();
    }

    [Fact]
    public void TryParse_Span_ReadsPartOfALine()
    {
        DecimalStyle.Vietnamese.TryParse("43,48;31".AsSpan(0, 5), out double value).Should().BeTrue();
        value.Should().Be(43.48);
    }

    [Fact]
    public void TryParse_HostileText_AcceptsTheGrammarAndNothingElse()
    {
        Gen<string> hostile = Gen.OneOf(
            Gen.ListOf(Gen.Elements("0123456789.,+-eE N\0\u2212\u0661\u00A0".ToCharArray()))
                .Select(letters => string.Concat(letters)),
            ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)
        );

        Prop.ForAll(
                Arb.From(hostile),
                text =>
                    IsReadAsWritten(DecimalStyle.Invariant, PointGrammar(), text)
                    && IsReadAsWritten(DecimalStyle.Vietnamese, CommaGrammar(), text)
            )
            .Check(FixedSeed.Config(2000));
    }

    [Fact]
    public void TryParse_FormattedNumber_IsTheNumberPrinted() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NormalFloat>(),
                Arb.From(Gen.Choose(0, DecimalStyle.MaxDecimals)),
                (value, decimals) =>
                {
                    string point = DecimalStyle.Invariant.Format(value.Get, decimals);
                    string comma = DecimalStyle.Vietnamese.Format(value.Get, decimals);
                    double printed = double.Parse(point, CultureInfo.InvariantCulture);
                    return string.Equals(point.Replace('.', ','), comma, StringComparison.Ordinal)
                        && DecimalStyle.Invariant.Parse(point).Equals(printed)
                        && DecimalStyle.Vietnamese.Parse(comma).Equals(printed);
                }
            )
            .Check(FixedSeed.Config());

    [Fact]
    public void Parse_WrongSeparator_SaysWhatIsRight() =>
        FluentActions
            .Invoking(() => DecimalStyle.Vietnamese.Parse("43.48"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'43.48' is not a number with a decimal comma and without groups; write it like 43,48.");

    [Fact]
    public void Parse_Null_Throws() =>
        FluentActions
            .Invoking(() => DecimalStyle.Invariant.Parse(null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("text");

    // 43.4796 is the total of Lai Châu 2024, which its report prints as 43,48; the others are closed forms.
    [Theory]
    [InlineData(43.4796, 2, "43,48")]
    [InlineData(0.125, 2, "0,13")]
    [InlineData(-0.125, 2, "-0,13")]
    [InlineData(1.005, 2, "1,01")]
    [InlineData(2.675, 2, "2,68")]
    [InlineData(0.5, 0, "1")]
    [InlineData(2.5, 0, "3")]
    [InlineData(9.995, 2, "10,00")]
    [InlineData(0, 2, "0,00")]
    [InlineData(-0.0, 2, "0,00")]
    [InlineData(-0.004, 2, "0,00")]
    [InlineData(1e-300, 2, "0,00")]
    [InlineData(4.9999999999999996E-11, 10, "0,0000000000")]
    [InlineData(12, 6, "12,000000")]
    [InlineData(1234567.891, 2, "1234567,89")]
    [InlineData(9007199254740991, 1, "9007199254740991,0")]
    [InlineData(-1e22, 1, "-10000000000000000000000,0")]
    public void Format_Number_RoundsAsPeopleDo(double value, int decimals, string expected) =>
        DecimalStyle.Vietnamese.Format(value, decimals).Should().Be(expected);

    [Fact]
    public void Format_Thousandths_AgreesWithWholeNumberArithmetic() =>
        Enumerable
            .Range(-2000, 4001)
            .Where(thousandths =>
            {
                int hundredths = (Math.Abs(thousandths) + 5) / 10;
                string sign = thousandths < 0 && hundredths > 0 ? "-" : "";
                string expected = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{sign}{hundredths / 100}.{hundredths % 100:00}"
                );
                return !string.Equals(
                    DecimalStyle.Invariant.Format(thousandths / 1000.0, 2),
                    expected,
                    StringComparison.Ordinal
                );
            })
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Format_NotFinite_Throws(double value) =>
        FluentActions
            .Invoking(() => DecimalStyle.Invariant.Format(value, 2))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(value));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Format_DecimalsOutOfRange_Throws(int decimals) =>
        FluentActions
            .Invoking(() => DecimalStyle.Invariant.Format(1, decimals))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(decimals));

    [Theory]
    [InlineData(0.26, "+0,26")]
    [InlineData(-0.2, "-0,20")]
    [InlineData(0, "0,00")]
    [InlineData(0.004, "0,00")]
    [InlineData(-0.004, "0,00")]
    [InlineData(-0.005, "-0,01")]
    [InlineData(-4.4e-16, "0,00")]
    [InlineData(0.005, "+0,01")]
    [InlineData(10, "+10,00")]
    public void FormatSigned_Change_ShowsItsSign(double value, string expected) =>
        DecimalStyle.Vietnamese.FormatSigned(value, 2).Should().Be(expected);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("fa-IR")]
    public void FormatAndParse_AnyCulture_AreTheSame(string culture)
    {
        using var _ = new UnderCulture(culture);

        DecimalStyle.Invariant.FormatSigned(-43.4796, 2).Should().Be("-43.48");
        DecimalStyle.Vietnamese.Parse("-43,48").Should().Be(-43.48);
        DecimalStyle.Invariant.TryParse("43,48", out double _).Should().BeFalse();
    }

    [Fact]
    public void Separators_OfBothStyles_NeverMeet()
    {
        DecimalStyle.Invariant.Separator.Should().Be('.');
        DecimalStyle.Invariant.ListSeparator.Should().Be(',');
        DecimalStyle.Vietnamese.Separator.Should().Be(',');
        DecimalStyle.Vietnamese.ListSeparator.Should().Be(';');
    }

    [Fact]
    public void ToString_Style_NamesIt()
    {
        DecimalStyle.Invariant.ToString().Should().Be("decimal point");
        DecimalStyle.Vietnamese.ToString().Should().Be("decimal comma");
    }

    private static bool IsReadAsWritten(DecimalStyle style, Regex grammar, string text)
    {
        Match match = grammar.Match(text);
        if (style.TryParse(text, out double value) != match.Success)
        {
            return false;
        }

        string invariant = match.Groups["number"].Value.Replace('\u2212', '-').Replace(style.Separator, '.');
        return !match.Success || value.Equals(double.Parse(invariant, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\A\s*(?<number>[-+\u2212]?[0-9]*\.?[0-9]+)\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PointGrammar();

    [GeneratedRegex(@"\A\s*(?<number>[-+\u2212]?[0-9]*,?[0-9]+)\s*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommaGrammar();

    [Fact]
    public void Format_WhatCannotBeWritten_SaysWhatIsTaken()
    {
        DecimalStyle.Invariant.Format(0.5, DecimalStyle.MaxDecimals).Should().Be("0.5000000000");
        new[]
        {
            Refusal.Of(() => DecimalStyle.Invariant.Format(double.NaN, 2)),
            Refusal.Of(() => DecimalStyle.Invariant.Format(double.NegativeInfinity, 2)),
            Refusal.Of(() => DecimalStyle.Invariant.Format(1, -1)),
            Refusal.Of(() => DecimalStyle.Invariant.Format(1, 11)),
        }
            .Should()
            .Equal(
                "value = NaN: Only finite numbers are written; a missing one is left empty.",
                "value = -Infinity: Only finite numbers are written; a missing one is left empty.",
                "decimals = -1: From 0 to 10 decimals.",
                "decimals = 11: From 0 to 10 decimals."
            );
    }

    // What rounding leaves of two equal scores is no change, even where its digits are asked for.
    [Theory]
    [InlineData(1e-9, 10, "0.0000000010")]
    [InlineData(-1e-9, 10, "0.0000000010")]
    [InlineData(1.1e-9, 10, "+0.0000000011")]
    [InlineData(-1.1e-9, 10, "-0.0000000011")]
    [InlineData(0.004, 2, "0.00")]
    [InlineData(0.005, 2, "+0.01")]
    [InlineData(-90, 0, "-90")]
    public void FormatSigned_AtAndBeyondNoChange_HasASignBeyond(double value, int decimals, string text) =>
        DecimalStyle.Invariant.FormatSigned(value, decimals).Should().Be(text);
}
