using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Papi.Scoring.Files;
using Papi.Scoring.Survey;

namespace Papi.Scoring.PostgreSql.Tests;

public class PartialSumQueryTests
{
    // The database adds up in an order of its own: the last digits of a sum, a few more of a difference of sums.
    private const double EstimatePrecision = 1e-12;

    private const double ErrorPrecision = 1e-9;

    private static readonly SurveyDesignOptions Options = new(
        "w",
        new SamplingStage("village") { Strata = "province" }
    );

    private static readonly string[] Indicators =
    [
        .. Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"q{i:000}")),
    ];

    private static readonly SurveyData Data = MicrodataFile.Read(
        Path.Combine(AppContext.BaseDirectory, "Reference", "survey-micro.csv.gz"),
        new MicrodataColumns
        {
            Strata = "province",
            Clusters = ["village"],
            Weight = "w",
            Numbers = Indicators,
            Groups = ["female"],
        }
    );

    [DatabaseFact]
    public void Read_WholeSample_GivesTheEstimatesInMemory() => ShouldAgree(by: null);

    [DatabaseFact]
    public void Read_ByProvince_GivesTheEstimatesInMemory() => ShouldAgree("province");

    // Both sexes are in every cluster: the domains cut across strata and clusters.
    [DatabaseFact]
    public void Read_BySex_GivesTheEstimatesInMemory() => ShouldAgree("female");

    [DatabaseFact]
    public void Read_BadWeight_IsRefusedWithItsCluster()
    {
        using var connection = Server.Open();
        Load(connection);
        Execute(connection, "UPDATE micro SET w = 0 WHERE province = 'P01' AND village = '3' AND q001 = 1");

        FluentActions
            .Invoking(() => Add(connection, new PartialSumQuery(Options, Indicators), by: null))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("*cluster 3 *");
    }

    [DatabaseFact]
    public void Read_ClusterWithoutLabel_IsRefused()
    {
        using var connection = Server.Open();
        Load(connection);
        Execute(connection, "UPDATE micro SET village = NULL WHERE province = 'P01' AND village = '3'");

        FluentActions
            .Invoking(() => Add(connection, new PartialSumQuery(Options, Indicators), by: null))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("*village in province*");
    }

    // A finite population and two stages: the sizes travel with the clusters.
    [DatabaseFact]
    public void Read_TwoStagesWithSizes_GiveTheEstimatesInMemory()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("c") { PopulationSizes = "big" },
            new SamplingStage("d") { PopulationSizes = "small" }
        );
        var data = new SurveyDataBuilder(8)
            .AddCategories("c", ["1", "1", "1", "1", "2", "2", "2", "2"])
            .AddCategories("d", ["1", "1", "2", "2", "1", "1", "2", "2"])
            .AddNumbers("w", [3, 3, 3, 3, 4, 4, 4, 4])
            .AddNumbers("big", [10, 10, 10, 10, 10, 10, 10, 10])
            .AddNumbers("small", [5, 5, 5, 5, 6, 6, 6, 6])
            .AddNumbers("q'1", [1, 2, 4, double.NaN, 3, 3, 9, 1])
            .Build();
        using var connection = Server.Open();
        Execute(
            connection,
            """
            CREATE TEMP TABLE micro AS SELECT * FROM (VALUES
              (1, 1, 3.0, 10, 5, 1), (1, 1, 3, 10, 5, 2), (1, 2, 3, 10, 5, 4), (1, 2, 3, 10, 5, NULL),
              (2, 1, 4, 10, 6, 3), (2, 1, 4, 10, 6, 3), (2, 2, 4, 10, 6, 9), (2, 2, 4, 10, 6, 1)
            ) AS rows(c, d, w, big, small, "q'1")
            """
        );
        var accumulator = new SurveyAccumulator(options, ["q'1"]);
        var query = new PartialSumQuery(options, ["q'1"]);
        using (var command = Command(connection, query.ToPostgreSql("micro")))
        using (var reader = command.ExecuteReader())
        {
            foreach (var sum in query.Read(reader))
            {
                accumulator.Add(sum);
            }
        }

        var expected = SurveyDesign.Create(data, options).Means(["q'1"]).Find("q'1");
        var mean = accumulator.ToSums().Means().Find("q'1");
        mean.Value.Should().BeApproximately(expected.Value, EstimatePrecision);
        mean.StandardError.Should().BeApproximately(expected.StandardError, EstimatePrecision);
    }

    [Fact]
    public void ToPostgreSql_Names_AreQuoted()
    {
        string sql = new PartialSumQuery(Options, ["q\"1", "it's"]).ToPostgreSql("public.micro");

        sql.Should()
            .Contain("('q\"1', \"q\"\"1\"::double precision), ('it''s', \"it's\"::double precision)")
            .And.Contain("FROM public.micro CROSS JOIN LATERAL");
    }

    [Fact]
    public void Create_RowsAsUnits_IsRefused() =>
        FluentActions
            .Invoking(() => new PartialSumQuery(new SurveyDesignOptions("w"), ["q001"]))
            .Should()
            .Throw<ArgumentException>();

    private static void ShouldAgree(string? by)
    {
        using var connection = Server.Open();
        Load(connection);

        var means = Add(connection, new PartialSumQuery(Options, Indicators, by), by).ToSums().Means();

        var expected = SurveyDesign.Create(Data, Options).Means(Indicators, by);
        means.Rows.Should().HaveSameCount(expected.Rows);
        foreach (var (mean, other) in means.Rows.Zip(expected.Rows))
        {
            (mean.Indicator, mean.Domain, mean.RowCount, mean.DegreesOfFreedom)
                .Should()
                .Be((other.Indicator, other.Domain, other.RowCount, other.DegreesOfFreedom));
            mean.Value.Should().BeApproximately(other.Value, EstimatePrecision * other.Value);

            // A cell that is constant has no error but rounding.
            mean.StandardError.Should()
                .BeApproximately(
                    other.StandardError,
                    Math.Max(ErrorPrecision * other.StandardError, EstimatePrecision)
                );
        }
    }

    private static SurveyAccumulator Add(NpgsqlConnection connection, PartialSumQuery query, string? by)
    {
        var accumulator = new SurveyAccumulator(Options, Indicators, by);
        using var command = Command(connection, query.ToPostgreSql("micro"));
        using var reader = command.ExecuteReader();
        foreach (var sum in query.Read(reader))
        {
            accumulator.Add(sum);
        }

        return accumulator;
    }

    // A temporary table goes with its connection.
    private static void Load(NpgsqlConnection connection)
    {
        string numbers = string.Concat(Indicators.Select(name => $", {name} double precision"));
        Execute(
            connection,
            $"CREATE TEMP TABLE micro (province text, village text, female text, w double precision{numbers})"
        );
        using var writer = connection.BeginBinaryImport(
            $"COPY micro (province, village, female, w, {string.Join(", ", Indicators)}) FROM STDIN (FORMAT BINARY)"
        );
        for (int row = 0; row < Data.RowCount; row++)
        {
            writer.StartRow();
            foreach (string column in new[] { "province", "village", "female" })
            {
                writer.Write(Data.CategoryAt(column, row)!, NpgsqlDbType.Text);
            }

            foreach (string column in Indicators.Prepend("w"))
            {
                if (Data.NumberAt(column, row) is { } value)
                {
                    writer.Write(value, NpgsqlDbType.Double);
                }
                else
                {
                    writer.WriteNull();
                }
            }
        }

        writer.Complete();
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql) =>
#pragma warning disable CA2100 // The statements are the tests' own.
        new(sql, connection);
#pragma warning restore CA2100
}
