using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files.Tests;

public class IndicatorFileTests
{
    private static readonly CompositeIndex Edition2021 = PapiEditions.For(2024);

    private static readonly IndicatorFileOptions Plain = new() { Index = Edition2021 };

    private static readonly string LaiChau2024 = Path.Combine("Reference", "lai-chau-2024-indicators.csv");

    [Fact]
    public void Read_LaiChau2024_HasAll115Indicators()
    {
        var province = ProvinceRegistry.Vintage2008.Find("Lai Châu");

        var year = IndicatorFile.Read(LaiChau2024, Plain with { Province = province }).Years.Single();

        year.Year.Value.Should().Be(2024);
        year.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2008);
        Edition2021.Indicators.Should().HaveCount(115);
        Edition2021.Indicators.Should().OnlyContain(node => year.ScoreOf(province, node) != null);
        year.ScoreOf("12", "7.2.1").Should().Be(new Score(45.23));
        year.ScoreOf("12", "4.4.3").Should().Be(new Score(31128));
    }

    // The three sub-dimensions whose published scores follow from the printed indicators, which have two decimals.
    [Theory]
    [InlineData("7.2", 2.061358)]
    [InlineData("7.3", null)]
    [InlineData("4.1", null)]
    public void Read_LaiChau2024_GivesThePublishedSubDimensions(string node, double? published)
    {
        var expected = PublishedScores.Table.ScoreOf(2024, "Lai Châu", node)!.Value.Points;

        var computed = IndicatorFile.Read(LaiChau2024, Plain).Aggregate().ScoreOf(2024, "unit", node)!.Value.Points;

        expected.Should().Be(published ?? expected);
        computed.Should().BeApproximately(expected, 3 * 0.00005 + 1e-6, "the indicators are rounded to 0.01 %");
    }

    [Fact]
    public void Read_WithoutProvince_MakesAUnitNamedAfterTheFile()
    {
        var units = IndicatorFile.Read(LaiChau2024, Plain).Latest.Provinces;

        units.Provinces.Should().ContainSingle();
        units.Find("unit").Name.Should().Be(new LocalizedText("lai-chau-2024-indicators", "lai-chau-2024-indicators"));
    }

    [Theory]
    [InlineData("ʹ.csv")]
    [InlineData("---.csv")]
    [InlineData(".csv")]
    public void Read_FileNameWithoutALetter_IsAUnitAllTheSame(string fileName)
    {
        using var stream = new MemoryStream("sub,seq,value\n7.2,1,45.23\n"u8.ToArray());

        IndicatorFile.Read(stream, fileName, Plain).Latest.Provinces.Find("unit").Name.English.Should().Be("Unit");
    }

    [Fact]
    public void Read_PlainValue_IsOfTheLastYearOfTheEdition()
    {
        const string csv = "sub,seq,value\n7.2,1,45.23\n";

        Reading.Indicators(csv, Plain).Latest.Year.Value.Should().Be(2024);
        Reading.Indicators(csv, Plain with { Year = 2022 }).Latest.Year.Value.Should().Be(2022);
        Reading
            .Indicators(csv, Plain with { Index = Edition2021.ExtendedTo(null) })
            .Latest.Year.Value.Should()
            .Be(2021, "an edition in use has no last year");
    }

    [Fact]
    public void Read_SeveralYears_HaveTheirColumns()
    {
        var table = Reading.Indicators(
            "seq,value_2023,SUB,note,note,value_2024\n1,40,7.2,a,b,45.23\n2,,7.2,,,84.69\n",
            Plain
        );

        table.ScoreOf(2023, "unit", "7.2.1").Should().Be(new Score(40));
        table.ScoreOf(2024, "unit", "7.2.1").Should().Be(new Score(45.23));
        table.ScoreOf(2023, "unit", "7.2.2").Should().BeNull();
    }

    [Fact]
    public void Read_SubDimensionById_IsFound() =>
        Reading
            .Indicators("sub,seq,value\nair-quality,1,45.23\n", Plain)
            .ScoreOf(2024, "unit", "7.2.1")
            .Should()
            .NotBeNull();

    // 2.2.2 is a percentage of which less is better; 5.1.2 a count from 0 to 4; 5.1.3 a rating from 1 to 5.
    [Theory]
    [InlineData("2.2,2,33.82,0,100,lower", "2.2.2", 33.82)]
    [InlineData("2.2,2,33.82,,,", "2.2.2", 33.82)]
    [InlineData("2.2,2,0.3382,0,1,lower", "2.2.2", 33.82)]
    [InlineData("2.2,2,66.18,0,100,Higher", "2.2.2", 33.82)]
    [InlineData("2.2,2,66.18,,,higher", "2.2.2", 33.82)]
    [InlineData("2.2,2,0.6618,0,1,higher", "2.2.2", 33.82)]
    [InlineData("5.1,2,75,0,100,", "5.1.2", 3)]
    [InlineData("5.1,3,83,0,100,higher", "5.1.3", 4.32)]
    [InlineData("5.1,3,2,-2,2,higher", "5.1.3", 5)]
    public void Read_OtherScaleOrDirection_IsCarriedOverToTheEditions(string row, string node, double expected) =>
        Reading
            .Indicators($"sub,seq,value,scale_min,scale_max,direction\n{row}\n", Plain)
            .ScoreOf(2024, "unit", node)!
            .Value.Points.Should()
            .BeApproximately(expected, 1e-12);

    // (x / 100) * 100 is another double for these.
    [Theory]
    [InlineData(0.07)]
    [InlineData(0.14)]
    [InlineData(28.999999999999996)]
    public void Read_ScaleOfTheEdition_LeavesTheNumberToTheBit(double value)
    {
        string text = value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

        Reading
            .Indicators($"sub,seq,value,scale_min,scale_max,direction\n7.2,1,{text},0,100,higher\n", Plain)
            .ScoreOf(2024, "unit", "7.2.1")
            .Should()
            .Be(new Score(value));
    }

    [Fact]
    public void Read_ProvinceOfEitherVintage_BringsItsRegistry()
    {
        var province = ProvinceRegistry.Vintage2025.Find("Lào Cai");

        Reading
            .Indicators("sub,seq,value\n7.2,1,45.23\n", Plain with { Province = province })
            .Latest.Provinces.Should()
            .BeSameAs(ProvinceRegistry.Vintage2025);
    }

    [Fact]
    public void Read_UnitOfAnotherRegistry_IsAWrongArgument()
    {
        var unit = ProvinceRegistry
            .FromUnits(2024, [new RegistryUnit("xa", new LocalizedText("Xã", "Commune"))])
            .Provinces[0];

        FluentActions
            .Invoking(() => Reading.Indicators("sub,seq,value\n7.2,1,1\n", Plain with { Province = unit }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("xa Commune is no province of Viet Nam*");
    }

    [Fact]
    public void Read_YearOutsideTheEdition_IsAWrongArgument() =>
        FluentActions
            .Invoking(() => Reading.Indicators("sub,seq,value\n7.2,1,1\n", Plain with { Year = 2019 }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("papi-2021 (2021-2024) does not cover the year 2019*");

    [Fact]
    public void Read_Nulls_AreRefused()
    {
        FluentActions.Invoking(() => IndicatorFile.Read("x.csv", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IndicatorFile.Read((string)null!, Plain)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => IndicatorFile.Read(null!, "x.csv", Plain)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => IndicatorFile.Read(new MemoryStream(), null!, Plain))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("seq,value\n1,1\n", 1, null, null, "The column sub is missing.")]
    [InlineData("sub,value\n7.2,1\n", 1, null, null, "The column seq is missing.")]
    [InlineData(
        "sub,seq\n7.2,1\n",
        1,
        null,
        null,
        "The column of values is missing (value, or value_ and a year, such as value_2024)."
    )]
    [InlineData(
        "sub,seq,value_x\n7.2,1,1\n",
        1,
        3,
        "value_x",
        "After value_ comes a year, as in value_2024, not 'value_x'."
    )]
    [InlineData(
        "sub,seq,value_2019\n7.2,1,1\n",
        1,
        3,
        "value_2019",
        "PAPI, edition 2021 does not cover 2019, only 2021-2024."
    )]
    [InlineData(
        "sub,seq,value,value_2024\n7.2,1,1,1\n",
        1,
        4,
        "value_2024",
        "The values of 2024 are already in column 3 (value)."
    )]
    [InlineData("sub,seq,value,seq\n7.2,1,1,1\n", 1, 4, "seq", "The column repeats column 2 ('seq').")]
    [InlineData(
        "sub,seq,value,scale_min\n7.2,1,1,0\n",
        1,
        4,
        "scale_min",
        "scale_min and scale_max are given together or not at all."
    )]
    [InlineData("sub,seq,value\n", 1, null, null, "The file has a header and no rows.")]
    [InlineData("sub,seq,value\n,1,1\n", 2, 1, "sub", "The sub-dimension is missing, such as 3.2.")]
    [InlineData(
        "sub,seq,value\n7.2,,1\n",
        2,
        2,
        "seq",
        "The number of the indicator within its sub-dimension is missing."
    )]
    [InlineData(
        "sub,seq,value\n7.9,1,1\n",
        2,
        1,
        "sub",
        "PAPI, edition 2021 has no node '7.9'; near: 7.1 (Seriousness in Environmental Protection), "
            + "7.2 (Air Quality), 7.3 (Water Quality)."
    )]
    [InlineData("sub,seq,value\n7.2,4,1\n", 2, 2, "seq", "7.2 has no part 7.2.4; it has 7.2.1 … 7.2.3.")]
    [InlineData("sub,seq,value\nD7,2,1\n", 2, 2, "seq", "D7 has no part D7.2; it has 7.1 … 7.3.")]
    [InlineData("sub,seq,value\n7.2,1,1\n7.2,2,1\nair-quality,1,1\n", 4, 2, "seq", "7.2.1 is already in line 2.")]
    [InlineData(
        "sub,seq,value\n5.1,2,4.1\n",
        2,
        3,
        "value",
        "'4.1' is outside the scale of 5.1.2, which runs from 0 to 4."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n5.1,2,1.5,0,1\n",
        2,
        3,
        "value",
        "'1.5' is outside the scale of 5.1.2, which runs from 0 to 1."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n7.2,1,1.004,0,1\n",
        2,
        3,
        "value",
        "'1.004' is outside the scale of 7.2.1, which runs from 0 to 1."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n7.2,1,1,0,\n",
        2,
        5,
        "scale_max",
        "scale_min and scale_max are given together or not at all."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n7.2,1,1,,100\n",
        2,
        4,
        "scale_min",
        "scale_min and scale_max are given together or not at all."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n7.2,1,1,5,5\n",
        2,
        5,
        "scale_max",
        "scale_min must be below scale_max, and the distance between them finite."
    )]
    [InlineData(
        "sub,seq,value,direction\n7.2,1,1,up\n",
        2,
        4,
        "direction",
        "'up' is no direction: write higher (more is better) or lower (less is better)."
    )]
    [InlineData(
        "sub,seq,value,scale_min,scale_max\n4.4,3,31128,0,100000\n",
        2,
        4,
        "scale_min",
        "4.4.3 has no scale in this edition, so nothing can be converted to it: leave scale_min and scale_max empty "
            + "and the direction as it is."
    )]
    [InlineData(
        "sub,seq,value,direction\n4.4,3,31128,lower\n",
        2,
        4,
        "direction",
        "4.4.3 has no scale in this edition, so nothing can be converted to it: leave scale_min and scale_max empty "
            + "and the direction as it is."
    )]
    [InlineData(
        "sub,seq,value\n7.2,1,\"45,23\"\n",
        2,
        3,
        "value",
        "'45,23' is written with a decimal comma: read with the Vietnamese style (--style vi), with ';' between the columns."
    )]
    public void Read_OneProblem_IsPlacedAndExplained(string csv, int line, int? column, string? header, string message)
    {
        var problem = Reading.IndicatorProblems(csv, Plain).Should().ContainSingle().Subject;

        problem.Message.English.Should().Be(message);
        problem.Message.Vietnamese.Should().NotBeNullOrWhiteSpace().And.NotBe(message);
        (problem.Line, problem.Column, problem.Header).Should().Be((line, column, header));
    }

    [Fact]
    public void Read_ScaleTooWide_IsRefused() =>
        Reading
            .IndicatorProblems(
                $"sub,seq,value,scale_min,scale_max\n7.2,1,0,-1{new string('0', 308)},1{new string('0', 308)}\n",
                Plain
            )
            .Single()
            .Message.English.Should()
            .StartWith("scale_min must be below scale_max");

    [Fact]
    public void Read_ManyProblems_ListsThemAll()
    {
        const string csv = """
            sub,seq,value_2023,value_2024,scale_min,scale_max,direction
            9.9,1,x,y,a,100,up
            7.2,1,101,-1,0,100,higher
            """;

        Reading
            .IndicatorProblems(csv, Plain)
            .Select(problem => (problem.Line, problem.Column))
            .Should()
            .Equal((2, 1), (2, 3), (2, 4), (2, 5), (2, 7), (3, 3), (3, 4));
    }
}
