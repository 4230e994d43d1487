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

    private static readonly SurveyDesignOptions TwoStages = new(
        "w",
        new SamplingStage("district") { Strata = "province", PopulationSizes = "districts" },
        new SamplingStage("village") { SamplingFractions = "share" }
    );

    [Fact]
    public void ToPostgreSql_OneStageByDomain_GroupsByStratumClusterAndDomain() =>
        new PartialSumQuery(Options, ["q1", "the \"best\""], "sex")
            .ToPostgreSql("survey.micro")
            .Should()
            .Be(
                """"
                SELECT "province"::text AS stratum1, "village"::text AS cluster1, NULL::double precision AS size1, "seat"::double precision AS certain1, "sex"::text AS domain, i.indicator,
                  count(i.x) AS n,
                  coalesce(sum("w"::double precision) FILTER (WHERE i.x IS NOT NULL), 0) AS sum_w,
                  coalesce(sum("w"::double precision * i.x), 0) AS sum_wx,
                  coalesce(sum("w"::double precision * i.x * i.x), 0) AS sum_wxx,
                  count(*) FILTER (WHERE "w"::double precision > 0 IS NOT TRUE) AS bad_weights
                FROM survey.micro CROSS JOIN LATERAL (VALUES ('q1', "q1"::double precision), ('the "best"', "the ""best"""::double precision)) AS i(indicator, x)
                GROUP BY 1, 2, 3, 4, 5, 6
                """".ReplaceLineEndings("\n")
            );

    [Fact]
    public void ToPostgreSql_TwoStages_TakesTheSizesOrFractionsOfEach() =>
        new PartialSumQuery(TwoStages, ["it's"])
            .ToPostgreSql("micro")
            .Should()
            .StartWith(
                "SELECT \"province\"::text AS stratum1, \"district\"::text AS cluster1, \"districts\"::double precision AS size1, "
                    + "0::double precision AS certain1, NULL::text AS stratum2, \"village\"::text AS cluster2, "
                    + "\"share\"::double precision AS size2, 0::double precision AS certain2, NULL::text AS domain, i.indicator,"
            )
            .And.Contain("VALUES ('it''s', \"it's\"::double precision)")
            .And.EndWith("GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void ToPostgreSql_BlankTable_IsRefused(string table) =>
        FluentActions
            .Invoking(() => new PartialSumQuery(Options, ["x"]).ToPostgreSql(table))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(table));

    [Theory]
    [InlineData]
    [InlineData(" ")]
    [InlineData("x", "")]
    public void Constructor_NothingToAddUp_IsRefused(params string[] indicators) =>
        FluentActions
            .Invoking(() => new PartialSumQuery(Options, indicators))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName(nameof(indicators))
            .WithMessage("There is nothing to add up, or a name is blank.*");

    // Without clusters, or below them, each row is a unit of its own.
    [Fact]
    public void Constructor_RowsAsUnits_AreRefused()
    {
        SurveyDesignOptions[] designs =
        [
            new("w"),
            new("w", new SamplingStage { Strata = "province" }),
            new(
                "w",
                new SamplingStage("village") { PopulationSizes = "n" },
                new SamplingStage { PopulationSizes = "m" }
            ),
        ];

        designs
            .Should()
            .AllSatisfy(design =>
                FluentActions
                    .Invoking(() => new PartialSumQuery(design, ["x"]))
                    .Should()
                    .Throw<ArgumentException>()
                    .WithParameterName("options")
                    .WithMessage("Where rows are units there is nothing to add up: each one counts.*")
            );
    }

    [Fact]
    public void Read_Rows_GivesTheirSumsInTheirOrder()
    {
        var sums = Read(
            new PartialSumQuery(Options, ["x", "y"], "sex"),
            Row(["P01", "1", null, 0.0], "f", "x", 3, 2.5, 6, 18),
            Row(["P01", "2", null, 1.0], null, "y", 0, 0, 0, 0)
        );

        sums.Should()
            .BeEquivalentTo(
                new PartialSum[]
                {
                    new([new SampledUnit("P01", "1")], "f", "x", 3, 2.5, 6, 18),
                    new([new SampledUnit("P01", "2", IsCertain: true)], null, "y", 0, 0, 0, 0),
                },
                options => options.WithStrictOrdering()
            );
    }

    [Fact]
    public void Read_TwoStages_GivesTheUnitOfEachWithItsSize() =>
        Read(
                new PartialSumQuery(TwoStages, ["x"]),
                Row(["P01", "3", 12.0, 0.0, null, "7", 0.25, 0.0], null, "x", 1, 2, 6, 18)
            )
            .Single()
            .Path.Should()
            .Equal(new SampledUnit("P01", "3", 12), new SampledUnit(null, "7", 0.25));

    // A unit that was taken for certain stands for itself alone, whatever the size of its stratum.
    [Fact]
    public void Read_CertainUnit_HasNoSize()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("village") { PopulationSizes = "villages", Certainty = "seat" }
        );

        Read(
                new PartialSumQuery(options, ["x"]),
                Row([null, "1", 40.0, 1.0], null, "x", 1, 2, 6, 18),
                Row([null, "2", 40.0, 0.0], null, "x", 1, 2, 6, 18)
            )
            .Select(sum => sum.Path.Single())
            .Should()
            .Equal(new SampledUnit(null, "1", null, IsCertain: true), new SampledUnit(null, "2", 40));
    }

    // As in memory, where such a mark is a problem: taken for "no" or "yes" it would change the variance unseen.
    [Theory]
    [InlineData(null, "seat of the cluster 1 is missing, neither 0 nor 1.")]
    [InlineData(0.5, "seat of the cluster 1 is 0.5, neither 0 nor 1.")]
    public void Read_NoMarkOfCertainty_IsRefused(double? mark, string message) =>
        Refused(Row(["P01", "1", null, mark], null, "x", 1, 2, 6, 18), message);

    [Theory]
    [InlineData(null, "1")]
    [InlineData("P01", null)]
    public void Read_UnitWithoutLabel_IsRefused(string? stratum, string? cluster) =>
        Refused(
            Row([stratum, cluster, null, 0.0], null, "x", 1, 2, 6, 18),
            "A row has no label for village in province."
        );

    [Fact]
    public void Read_BadWeights_AreCountedWithTheirCluster() =>
        Refused(
            Row(["P01", "1", null, 0.0], null, "x", 5, 2, 6, 18, badWeights: 2),
            "2 rows of the cluster 1 have a weight that is missing or not above 0."
        );

    [Fact]
    public void ToString_Query_TellsIndicatorsAndDomains()
    {
        new PartialSumQuery(Options, ["x", "y"]).ToString().Should().Be("Partial sums of 2 indicators");
        new PartialSumQuery(Options, ["x", "y"], "sex").ToString().Should().Be("Partial sums of 2 indicators by sex");
    }

    private static void Refused(object?[] row, string message) =>
        FluentActions
            .Invoking(() => Read(new PartialSumQuery(Options, ["x"]), row))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);

    private static object?[] Row(
        object?[] units,
        string? domain,
        string indicator,
        long rows,
        double weights,
        double values,
        double squares,
        long badWeights = 0
    ) => [.. units, domain, indicator, rows, weights, values, squares, badWeights];

    // What a database gives back: labels of text, counts as bigint, all else as double precision.
    private static List<PartialSum> Read(PartialSumQuery query, params object?[][] rows)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        int stages = (rows[0].Length - 7) / 4;
        Type[] types =
        [
            .. Enumerable
                .Repeat<Type[]>([typeof(string), typeof(string), typeof(double), typeof(double)], stages)
                .SelectMany(stage => stage),
            typeof(string),
            typeof(string),
            typeof(long),
            typeof(double),
            typeof(double),
            typeof(double),
            typeof(long),
        ];
        foreach (var type in types)
        {
            table.Columns.Add(null, type);
        }

        foreach (object?[] row in rows)
        {
            table.Rows.Add([.. row.Select(value => value ?? DBNull.Value)]);
        }

        using var reader = table.CreateDataReader();
        return [.. query.Read(reader)];
    }
}
