using Papi.Scoring.Construction;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class UnitTableTests
{
    [Fact]
    public void From_Year2024_HasItsProvincesAndSubDimensions()
    {
        var table = UnitTable.From(Published.Scored.Year(2024));

        table.Units.Should().HaveCount(61);
        table.Indicators.Should().HaveCount(28);
        table.LeftOut.Select(unit => unit.Code).Should().Equal("26", "82");
        table.ValueOf("12", "7.2").Should().Be(Published.Points(2024, "12", "7.2"));
        table.Units.Single(unit => unit.Code is "12").Group.Should().Be(Published.LaiChau.Region!.Code);
        table.DataVersion.Should().Be(Published.Scored.Year(2024).DataVersion);
    }

    // 2018: Quang Ninh and Dong Thap lack D2 and D4.
    [Fact]
    public void From_YearWithGaps_KeepsThePartlyMissing()
    {
        var table = UnitTable.From(Published.Scored.Year(2018), depth: 1);

        table.ValueOf("22", "D2").Should().BeNull();
        table.ValueOf("22", "D1").Should().NotBeNull();
        table.LeftOut.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void From_LevelWithoutNodes_IsRefused(int depth) =>
        FluentActions
            .Invoking(() => UnitTable.From(Published.Scored.Year(2024), depth))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Create_ValuesChangedAfterwards_KeepsItsOwn()
    {
        double?[] column = [1, null];
        var table = SampleUnits.Table(column);

        column[0] = 9;

        table.ValueOf("U0", "A").Should().Be(1);
        table.ValueOf("u1", "a").Should().BeNull();
        table.ToString().Should().Be("2 units, 1 indicators, data test");
    }

    [Fact]
    public void Create_WrongSizes_AreRefused()
    {
        FluentActions
            .Invoking(() =>
                Create(
                    ["u"],
                    ["a", "b"],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                Create(
                    ["u", "v"],
                    ["a"],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("1 values of a do not fit 2 units.*");
    }

    [Fact]
    public void Create_CodesBlankOrTwice_AreRefused()
    {
        FluentActions
            .Invoking(() =>
                Create(
                    [],
                    ["a"],
                    [
                        [],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                Create(
                    ["u"],
                    [" "],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                Create(
                    ["u", "U"],
                    ["a"],
                    [
                        [1, 2],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*'U'*");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1.1e60)]
    public void Create_ValueNotFinite_NamesUnitAndIndicator(double value) =>
        FluentActions
            .Invoking(() =>
                Create(
                    ["u"],
                    ["a"],
                    [
                        [value],
                    ]
                )
            )
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("The value of a for u is a number from*");

    [Fact]
    public void ValueOf_Unknown_NamesIt()
    {
        var table = SampleUnits.Table([1]);

        table.Invoking(it => it.ValueOf("u9", "a")).Should().Throw<ArgumentException>().WithMessage("*'u9'*");
        table.Invoking(it => it.ValueOf("u0", "z")).Should().Throw<ArgumentException>().WithMessage("*'z'*");
    }

    [Fact]
    public void Arguments_ThatDoNotFit_AreRefusedWithTheReason()
    {
        Refusal
            .Of(() => UnitTable.From(Published.Scored.Year(2024), 9))
            .Should()
            .Be("depth = 9: papi-2021 (2021-2024) has no nodes on this level.");
        Refusal
            .Of(() =>
                UnitTable.Create(
                    [null!],
                    ["a"],
                    [
                        [1],
                    ],
                    "test"
                )
            )
            .Should()
            .Be("units: Units and columns are not null.");
        Refusal
            .Of(() =>
                Create(
                    ["u"],
                    ["a", "b"],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Be("columns: 1 columns do not fit 2 indicators.");
        Refusal
            .Of(() =>
                Create(
                    ["u", "v"],
                    ["a"],
                    [
                        [1],
                    ]
                )
            )
            .Should()
            .Be("columns: 1 values of a do not fit 2 units.");
        Refusal
            .Of(() =>
                Create(
                    [],
                    ["a"],
                    [
                        [],
                    ]
                )
            )
            .Should()
            .Be("units: At least one is needed, and no code is blank.");
        Refusal
            .Of(() =>
                Create(
                    ["u"],
                    ["a", ""],
                    [
                        [1],
                        [1],
                    ]
                )
            )
            .Should()
            .Be("indicators: At least one is needed, and no code is blank.");
        Refusal
            .Of(() =>
                Create(
                    ["u", "U"],
                    ["a"],
                    [
                        [1, 2],
                    ]
                )
            )
            .Should()
            .Be("units: The code 'U' stands twice.");
        Refusal
            .Of(() =>
                Create(
                    ["u"],
                    ["a", "A"],
                    [
                        [1],
                        [2],
                    ]
                )
            )
            .Should()
            .Be("indicators: The code 'A' stands twice.");
        Refusal
            .Of(() =>
                Create(
                    ["u"],
                    ["a"],
                    [
                        [1.1e60],
                    ]
                )
            )
            .Should()
            .Be("value = 1.1E+60: The value of a for u is a number from −1e60 to 1e60; a missing one is null.");
        Refusal
            .Of(() =>
                Create(
                        ["u"],
                        ["a"],
                        [
                            [1],
                        ]
                    )
                    .ValueOf("v", "a")
            )
            .Should()
            .Be("unit: The table has no unit 'v'.");
        Refusal
            .Of(() =>
                Create(
                        ["u"],
                        ["a"],
                        [
                            [1],
                        ]
                    )
                    .ValueOf("u", "b")
            )
            .Should()
            .Be("indicator: The table has no indicator 'b'.");
    }

    [Theory]
    [InlineData(UnitTable.GreatestValue)]
    [InlineData(-UnitTable.GreatestValue)]
    public void Create_GreatestValue_IsTaken(double value) =>
        Create(
                ["u"],
                ["a"],
                [
                    [value],
                ]
            )
            .ValueOf("u", "a")
            .Should()
            .Be(value);

    [Fact]
    public void Year_OfATable_IsThatOfItsScores()
    {
        UnitTable.From(Published.Scored.Year(2023)).Year.Should().Be((SurveyYear)2023);
        Create(
            ["u"],
            ["a"],
            [
                [1],
            ]
        )
            .Year.Should()
            .BeNull();
        Create(
            ["u"],
            ["a"],
            [
                [1],
            ]
        )
            .LeftOut.Should()
            .BeEmpty();
    }

    private static UnitTable Create(string[] units, string[] indicators, double?[][] columns) =>
        UnitTable.Create(
            [.. units.Select(code => new IndexUnit(code, new LocalizedText(code, code)))],
            indicators,
            columns,
            "test"
        );
}
