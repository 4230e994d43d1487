using System.Data;
using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class PartialSumQueryTests
{
    private static readonly SurveyDesignOptions Options = new(
        "w",
        new SamplingStage("village") { Strata = "province", Certainty = "seat" }
    );

    [Theory]
    [InlineData(0.0, false)]
    [InlineData(1.0, true)]
    public void Read_MarkOfCertainty_IsThatOfTheUnit(double mark, bool isCertain) =>
        Read(mark).Single().Path.Should().Equal(new SampledUnit("P01", "1", IsCertain: isCertain));

    // As in memory, where such a mark is a problem: taken for "no" or "yes" it would change the variance unseen.
    [Theory]
    [InlineData(null, "seat of the cluster 1 is missing, neither 0 nor 1.")]
    [InlineData(0.5, "seat of the cluster 1 is 0.5, neither 0 nor 1.")]
    public void Read_NoMarkOfCertainty_IsRefused(double? mark, string message) =>
        FluentActions.Invoking(() => Read(mark)).Should().Throw<InvalidDataException>().WithMessage(message);

    private static List<PartialSum> Read(double? mark)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (string text in new[] { "stratum1", "cluster1", "domain", "indicator" })
        {
            table.Columns.Add(text, typeof(string));
        }

        foreach (string number in new[] { "size1", "certain1", "sum_w", "sum_wx", "sum_wxx" })
        {
            table.Columns.Add(number, typeof(double));
        }

        table.Columns.Add("n", typeof(long));
        table.Columns.Add("bad_weights", typeof(long));
        string[] order = ["stratum1", "cluster1", "size1", "certain1", "domain", "indicator", "n"];
        for (int i = 0; i < order.Length; i++)
        {
            table.Columns[order[i]]!.SetOrdinal(i);
        }

        table.Rows.Add(
            "P01",
            "1",
            DBNull.Value,
            mark is { } certain ? certain : DBNull.Value,
            DBNull.Value,
            "x",
            1L,
            2.0,
            6.0,
            18.0,
            0L
        );
        using var reader = table.CreateDataReader();
        return [.. new PartialSumQuery(Options, ["x"]).Read(reader)];
    }
}
