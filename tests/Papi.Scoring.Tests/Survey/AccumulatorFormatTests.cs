using System.Security.Cryptography;
using FluentAssertions.Specialized;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>The written form of an accumulator: the same sums when it is read, or a refusal that says what it is not.</summary>
public class AccumulatorFormatTests
{
    private static readonly string[] Indicators = ["q001", "q002", "q003", "q004", "inc"];

    private static readonly SurveyData TwoVillages = ReferenceSurvey.Read(row =>
        row is { Province: "P01", Village: "1" or "2" }
    );

    private static readonly SurveyDesignOptions TwoStages = new(
        "weight",
        new SamplingStage("village")
        {
            Strata = "province",
            PopulationSizes = "villages",
            Certainty = "seat",
        },
        new SamplingStage("hamlet") { SamplingFractions = "share" }
    )
    {
        HasUniqueClusters = true,
        LonelyPsu = LonelyPsuPolicy.Certainty,
    };

    // All that a design can have, a domain and rows that lie in none, a sum below 0, and six indicators: more than the lanes
    // of a block.
    [Fact]
    public void Read_WhateverWasWritten_IsWrittenAgainAsItWas()
    {
        var options = new EstimationOptions
        {
            DegreesOfFreedom = DegreesOfFreedomRule.Effective,
            MissingAnswers = MissingAnswers.CompleteCases,
        };
        string[] indicators = ["a", "b", "c", "d", "e", "f"];
        var sums = new SurveyAccumulator(TwoStages, indicators, "sex", estimation: options);
        (string Province, string Village, bool IsSeat, string Hamlet, string? Sex)[] cells =
        [
            ("N", "1", false, "x", "f"),
            ("N", "1", false, "y", "m"),
            ("N", "2", true, "z", null),
            ("S", "3", false, "v", "f"),
        ];
        foreach (var (province, village, isSeat, hamlet, sex) in cells)
        {
            for (int i = 0; i < indicators.Length; i++)
            {
                sums.Add(
                    new PartialSum(
                        [
                            new SampledUnit(province, village, isSeat ? null : 9, isSeat),
                            new SampledUnit(null, hamlet, 0.5),
                        ],
                        sex,
                        indicators[i],
                        RowCount: 3 + i,
                        WeightSum: 4.5 + i,
                        ValueSum: -2.25 * i,
                        SquareSum: 80.125 * i
                    )
                );
            }
        }

        byte[] written = Write(sums);
        using var stream = new MemoryStream(written);
        var read = SurveyAccumulator.Read(stream);

        Write(read).Should().Equal(written);
        read.Options.Should().Be(TwoStages);
        read.Indicators.Should().Equal(indicators);
        read.By.Should().Be("sex");
        read.Estimation.DegreesOfFreedom.Should().Be(options.DegreesOfFreedom);
        read.Estimation.MissingAnswers.Should().Be(options.MissingAnswers);
        (read.UnitCount, read.CellCount).Should().Be((sums.UnitCount, sums.CellCount));
        read.ToSums().Means().Rows.Should().Equal(sums.ToSums().Means().Rows).And.HaveCount(12);
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameBits()
    {
        var sums = Accumulate("sex", ReferenceSurvey.Data);
        using var stream = new MemoryStream(Write(sums));

        var read = SurveyAccumulator.Read(stream);

        stream.Position.Should().Be(stream.Length);
        read.ToString().Should().Be(sums.ToString());
        read.ToSums().Means().Rows.Should().Equal(sums.ToSums().Means().Rows);
        read.ToSums().Ratios().Rows.Should().Equal(sums.ToSums().Ratios().Rows);
        read.Add(sums);
        read.ToSums().Means().Rows[0].RowCount.Should().Be(2 * sums.ToSums().Means().Rows[0].RowCount);
    }

    [Fact]
    public void Read_EffectiveDegreesOfFreedom_CountsThemAsBefore()
    {
        var options = new EstimationOptions { DegreesOfFreedom = DegreesOfFreedomRule.Effective };
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, Indicators, "province", estimation: options);
        sums.Add(ReferenceSurvey.Data);
        using var stream = new MemoryStream(Write(sums));

        var read = SurveyAccumulator.Read(stream);

        read.Estimation.DegreesOfFreedom.Should().Be(DegreesOfFreedomRule.Effective);
        read.ToSums().Means().Rows.Should().Equal(sums.ToSums().Means().Rows);
    }

    // The last cell ends with n, Σw, Σwx and Σwx² of its last column, 8 bytes each; the sign is in the last byte. Behind it
    // is the checksum, which is right: only the number is wrong.
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Read_NegativeSum_IsRefusedWhereNoneCanBe(int fromTheEnd, bool isRefused)
    {
        byte[] bytes = Write(Accumulate("sex", ReferenceSurvey.Read(row => row is { Province: "P01", Village: "1" })));
        bytes[^((8 * fromTheEnd) + 1)] |= 0x80;
        WriteChecksum(bytes);
        using var stream = new MemoryStream(bytes);

        var exception = Record.Exception(() => SurveyAccumulator.Read(stream));

        (exception is InvalidDataException).Should().Be(isRefused);
    }

    // Without a cell the four bytes before the checksum are their count.
    [Fact]
    public void Read_NegativeCountOfCells_IsRefusedAsDamaged()
    {
        byte[] bytes = Write(Accumulate("sex"));
        bytes[^9] = 0x80;
        WriteChecksum(bytes);

        Refused(bytes, "The sums are damaged, or they end too early.").WithInnerException<FormatException>();
    }

    [Fact]
    public void Read_AnyBeginning_IsRefusedAsDamaged()
    {
        byte[] bytes = Write(Accumulate("sex", TwoVillages));
        for (int length = 0; length < bytes.Length; length++)
        {
            using var part = new MemoryStream(bytes, 0, length);
            FluentActions.Invoking(() => SurveyAccumulator.Read(part)).Should().Throw<InvalidDataException>();
        }
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x7F)]
    [InlineData(0xFF)]
    public void Read_AnyByteChanged_IsRefusedAsDamaged(byte replacement)
    {
        byte[] written = Write(Accumulate("sex", TwoVillages));
        for (int place = 0; place < written.Length; place++)
        {
            byte[] bytes = [.. written];
            bytes[place] = bytes[place] == replacement ? (byte)(replacement ^ 1) : replacement;
            using var stream = new MemoryStream(bytes);
            var exception = Record.Exception(() => SurveyAccumulator.Read(stream));
            exception.Should().BeOfType<InvalidDataException>($"byte {place} is another one");
        }
    }

    [Fact]
    public void Read_LaterVersion_IsNamed() =>
        Refused([.. "PSUM"u8, 2, 0, 0, 0], "The sums are of version 2; known is 1.");

    [Fact]
    public void Read_NoSums_SaysWhatTheyAreNot()
    {
        byte[] written = OneCluster();
        byte[] changed = [.. written];
        changed[^1] ^= 1;

        Refused([.. "PNG"u8, 0, 1, 0, 0, 0], "These are no sums of a survey.");
        Refused(changed, "The sums are damaged: they do not match their checksum.");
        Refused(written[..^1], "The sums are damaged, or they end too early.");
    }

    // What is wrong with the numbers themselves, the checksum being right, is told as damage with the cause inside.
    [Fact]
    public void Read_NumberOutOfItsRange_IsTheCause()
    {
        byte[] written = OneCluster();
        // The four bytes of the number of cells lie before the only cell: unit, domain and four sums, and the checksum.
        int place = written.Length - 8 - (2 * 4) - (4 * 8) - 4;
        BitConverter.TryWriteBytes(written.AsSpan(place), -1);
        WriteChecksum(written);

        Refused(written, "The sums are damaged, or they end too early.")
            .WithInnerException<FormatException>()
            .WithMessage("A number is out of its range.");
    }

    private static void WriteChecksum(byte[] bytes) =>
        SHA256.HashData(bytes[..^8]).AsSpan(..8).CopyTo(bytes.AsSpan(^8..));

    private static SurveyAccumulator Accumulate(string? by, params IEnumerable<SurveyData> batches)
    {
        var sums = new SurveyAccumulator(
            ReferenceSurvey.Options,
            Indicators,
            by,
            [new RatioDefinition("inc", "hhsize")]
        );
        foreach (var batch in batches)
        {
            sums.Add(batch);
        }

        return sums;
    }

    private static byte[] Write(SurveyAccumulator sums)
    {
        using var stream = new MemoryStream();
        sums.Write(stream);
        return stream.ToArray();
    }

    private static byte[] OneCluster()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        sums.Add(new PartialSum([new SampledUnit("a", "1")], null, "x", 1, 1, 1, 1));
        return Write(sums);
    }

    private static ExceptionAssertions<InvalidDataException> Refused(byte[] bytes, string message)
    {
        using var stream = new MemoryStream(bytes);
        return FluentActions
            .Invoking(() => SurveyAccumulator.Read(stream))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);
    }
}
