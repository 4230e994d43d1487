using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Survey;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>
/// The written form of sums of a survey, with and without a checksum that fits the damage, and rows of a database.
/// </summary>
public class AccumulatorFuzzTests(ITestOutputHelper output)
{
    private const int ChecksumLength = 8;

    private static readonly byte[] Good = Write(Sums());

    private static readonly SurveyDesignOptions Certain = new(
        "w",
        new SamplingStage("village")
        {
            Strata = "province",
            PopulationSizes = "villages",
            Certainty = "certain",
        }
    );

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

    // A field is a text, or whatever number a database can hold; what is none is NULL where the query can give one.
    [Fact]
    public void PartialSumQuery_AnyRows_AreSumsOrAreRefused() =>
        new Fuzzer<SurveyAccumulator>("PartialSumQuery.Read")
        {
            Read = input => SumsOf(input.Text),
            IsRefusal = exception =>
                exception is InvalidDataException or InvalidSurveyException
                || exception.GetType() == typeof(ArgumentException),
            Judge = Judge,
        }.Run(
            FuzzInputs.OfTexts([
                "P1|1|20|0|f|air|2|3|14|66|0\nP1|2|20|0|f|air|1|2|10|50|0\nP1|2|20|0|m|road|1|1.5|3|6|0\n",
                "P2|1||1||air|1|1|-1|1|0\nP2|2||1|m|air|1|3|6|12|0\nP2|3|9|0|f|road|0|0|0|0|0\n",
                "P1|1|20|0|f|air|2|3|14|66|0\nP1|2|20|0|f|air|1|2|10|50|1\n",
            ]),
            output
        );

    private static SurveyAccumulator SumsOf(string text)
    {
        string[] indicators = ["air", "road"];
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        Type[] labels = [typeof(string), typeof(string)];
        Type[] sums = [typeof(long), typeof(double), typeof(double), typeof(double), typeof(long)];
        Type[] types = [.. labels, typeof(double), typeof(double), .. labels, .. sums];
        foreach (var type in types)
        {
            table.Columns.Add(null, type);
        }

        // The indicator and the sums.
        int neverNull = types.Length - sums.Length - 1;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] fields = line.Split('|');
            table.Rows.Add([
                .. types.Select((type, i) => FieldOf(i < fields.Length ? fields[i] : "", type, i >= neverNull)),
            ]);
        }

        using var rows = table.CreateDataReader();
        var accumulator = new SurveyAccumulator(Certain, indicators, "sex");
        foreach (var sum in new PartialSumQuery(Certain, indicators, "sex").Read(rows))
        {
            accumulator.Add(sum);
        }

        return accumulator;
    }

    private static object FieldOf(string field, Type type, bool isNeverNull)
    {
        var culture = CultureInfo.InvariantCulture;
        object? value =
            type == typeof(string) ? (field.Length == 0 && !isNeverNull ? null : field)
            : type == typeof(long) ? (long.TryParse(field, culture, out long whole) ? whole : null)
            : double.TryParse(field, culture, out double number) ? number
            : null;
        return value ?? (isNeverNull ? 0 : DBNull.Value);
    }

    private static Fuzzer<SurveyAccumulator> Fuzzer(string name, Func<FuzzInput, byte[]> bytesOf) =>
        new(name)
        {
            Read = input => SurveyAccumulator.Read(new MemoryStream(bytesOf(input))),
            IsRefusal = exception => exception is InvalidDataException,
            Judge = Judge,
            FixedMemory = 1 << 20,
        };

    private static void Judge(SurveyAccumulator sums)
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
