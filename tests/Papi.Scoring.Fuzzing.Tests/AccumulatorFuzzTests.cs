using System.Security.Cryptography;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Survey;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>The written form of sums of a survey, with and without a checksum that fits the damage.</summary>
public class AccumulatorFuzzTests(ITestOutputHelper output)
{
    private const int ChecksumLength = 8;

    private static readonly byte[] Good = Write(Sums());

    [Fact]
    public void SurveyAccumulator_AnyBytes_AreSumsOrAreRefused() =>
        Fuzzer("SurveyAccumulator.Read (any checksum)", input => input.Bytes)
            .Run(FuzzInputs.OfBinaries([Good]), output);

    // Whoever damages the sums on purpose makes the checksum fit.
    [Fact]
    public void SurveyAccumulator_AnyBytesWithTheirChecksum_AreSumsOrAreRefused() =>
        Fuzzer(
                "SurveyAccumulator.Read (right checksum)",
                input => [.. input.Bytes, .. SHA256.HashData(input.Bytes).Take(ChecksumLength)]
            )
            .Run(FuzzInputs.OfBinaries([Good[..^ChecksumLength]]), output);

    private static Fuzzer<SurveyAccumulator> Fuzzer(string name, Func<FuzzInput, byte[]> bytesOf) =>
        new(name)
        {
            Read = input => SurveyAccumulator.Read(new MemoryStream(bytesOf(input))),
            IsRefusal = exception => exception is InvalidDataException,
            Judge = Judge,
            FixedMemory = 1 << 20,
        };

    /// <summary>Sums are written again as they were read, and estimate something or say why not.</summary>
    internal static void Judge(SurveyAccumulator sums)
    {
        byte[] written = Write(sums);
        Write(SurveyAccumulator.Read(new MemoryStream(written))).Should().Equal(written);
        try
        {
            sums.ToSums().Means().Rows.Should().NotBeNull();
        }
        catch (Exception exception)
            when (exception
                    is InvalidOperationException
                        or InvalidSurveyException
                        or LonelyPsuException
                        or UndefinedEstimateException
            )
        {
            exception.Message.Should().NotBeEmpty();
        }
    }

    private static SurveyAccumulator Sums()
    {
        var options = new SurveyDesignOptions("w", [new SamplingStage("village") { Strata = "province" }]);
        var sums = new SurveyAccumulator(options, ["air", "road"], "sex", [new RatioDefinition("air", "road")]);
        sums.Add(
            new SurveyDataBuilder(5)
                .AddCategories("province", ["P1", "P1", "P1", "P2", "P2"])
                .AddCategories("village", ["1", "2", "2", "1", "2"])
                .AddCategories("sex", ["f", "m", null, "f", "m"])
                .AddNumbers("w", [1.0, 2.0, 1.5, 1.0, 3.0])
                .AddNumbers("air", [4.0, 5.0, null, -1.0, 2.0])
                .AddNumbers("road", [1.0, 1.0, 2.0, 3.0, null])
                .Build()
        );
        return sums;
    }

    private static byte[] Write(SurveyAccumulator sums)
    {
        using var stream = new MemoryStream();
        sums.Write(stream);
        return stream.ToArray();
    }
}
