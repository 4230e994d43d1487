using System.Data;
using System.Globalization;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Survey;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Rows that a database gives back for <see cref="PartialSumQuery"/>.</summary>
public class PartialSumFuzzTests(ITestOutputHelper output)
{
    private static readonly SurveyDesignOptions Options = new(
        "w",
        new SamplingStage("village")
        {
            Strata = "province",
            PopulationSizes = "villages",
            Certainty = "certain",
        }
    );

    // A field is a text, or whatever number a database can hold; what is none is NULL where the query can give one.
    [Fact]
    public void PartialSumQuery_AnyRows_AreSumsOrAreRefused() =>
        new Fuzzer<SurveyAccumulator>("PartialSumQuery.Read")
        {
            Read = input => SumsOf(input.Text),
            IsRefusal = exception =>
                exception is InvalidDataException or InvalidSurveyException
                || exception.GetType() == typeof(ArgumentException),
            Judge = AccumulatorFuzzTests.Judge,
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
        var accumulator = new SurveyAccumulator(Options, indicators, "sex");
        foreach (var sum in new PartialSumQuery(Options, indicators, "sex").Read(rows))
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
}
