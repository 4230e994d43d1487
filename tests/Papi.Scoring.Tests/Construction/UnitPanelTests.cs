using Papi.Scoring.Construction;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class UnitPanelTests
{
    // Of the edition of 2021: Quang Ninh, Bac Giang and Bac Ninh have nothing in 2021, Quang Ninh and Binh Duong in 2023,
    // Vinh Phuc and Tien Giang in 2024, and nobody in all of these years.
    [Fact]
    public void From_YearsOfAnEdition_HasEveryProvinceInEveryYear()
    {
        var panel = UnitPanel.From(
            new SurveyYear[] { 2024, 2021, 2023, 2022 }.Select(year => Published.Scored.Year(year))
        );

        panel.Years.Should().Equal(2021, 2022, 2023, 2024);
        panel.Units.Should().HaveCount(63);
        panel.Indicators.Should().HaveCount(28);
        panel.Year(2023).ValueOf("22", "1.1").Should().BeNull();
        panel.Year(2024).ValueOf("22", "1.1").Should().Be(Published.Points(2024, "22", "1.1"));
        panel.ToString().Should().Be("2021 to 2024: 4 years, 63 units, 28 indicators");
    }

    [Fact]
    public void From_TwoEditions_NamesThem()
    {
        var mix = () => UnitPanel.From([Published.Scored.Year(2019), Published.Scored.Year(2024)]);

        mix.Should().Throw<ArgumentException>().WithMessage("*2019*2024*");
    }

    [Fact]
    public void From_TwoVintagesOfProvinces_NamesThem()
    {
        var harmonized = Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025);
        var mix = () => UnitPanel.From([Published.Scored.Year(2023), harmonized.Year(2024)]);

        mix.Should().Throw<ArgumentException>().WithMessage("*2008*2025*");
    }

    [Fact]
    public void Create_NoYearOrOneTwice_IsRefused()
    {
        var table = SampleUnits.Table([1, 2]);

        FluentActions.Invoking(() => UnitPanel.Create([])).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => UnitPanel.Create([new(2023, table), new(2023, table)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*2023*");
    }

    [Fact]
    public void Create_OtherIndicators_AreNamed()
    {
        var mix = () => UnitPanel.Create([new(2023, SampleUnits.Table([1])), new(2024, SampleUnits.Table([1], [2]))]);

        mix.Should().Throw<ArgumentException>().WithMessage("*: b.*");
    }

    [Fact]
    public void Create_UnitsInAnotherOrder_AreMatchedByCode()
    {
        var first = UnitTable.Create(
            [SampleUnits.Unit(2), SampleUnits.Unit(0)],
            ["b", "a"],
            [
                [20, 0],
                [21, 1],
            ],
            "first"
        );

        var panel = UnitPanel.Create([new(2023, first), new(2024, SampleUnits.Table([5, 6], [7, 8]))]);

        panel.Units.Should().Equal(SampleUnits.Unit(0), SampleUnits.Unit(1), SampleUnits.Unit(2));
        SampleUnits.Values(panel.Year(2023), "a").Should().Equal(1, null, 21);
        SampleUnits.Values(panel.Year(2024), "b").Should().Equal(7, 8, null);
        panel.Year(2023).DataVersion.Should().Be("first");
    }

    [Fact]
    public void Year_NotOfThePanel_IsRefusedWithThoseItHas()
    {
        var panel = UnitPanel.Create([new(2023, SampleUnits.Table([1]))]);

        panel
            .Invoking(it => it.Year(2022))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*The panel has 2023.*");
    }

    [Fact]
    public void Years_ThatDoNotFit_AreRefusedWithTheReason()
    {
        var harmonized = Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025);
        var (one, two) = (SampleUnits.Table([1]), SampleUnits.Table([1], [2], [3]));

        Refusal
            .Of(() => UnitPanel.From([Published.Scored.Year(2019), Published.Scored.Year(2024)]))
            .Should()
            .Be(
                "years: 2019 is of the edition papi-2019 and 2024 of papi-2021: a number of one is not the same indicator in the other."
            );
        Refusal
            .Of(() => UnitPanel.From([Published.Scored.Year(2023), harmonized.Year(2024)]))
            .Should()
            .Be(
                "years: 2023 has the provinces of 2008 and 2024 those of 2025: a code of one is not the same province in the other."
            );
        Refusal.Of(() => UnitPanel.Create([])).Should().Be("years: A panel has a year.");
        Refusal
            .Of(() => UnitPanel.Create([new(2023, one), new(2023, one)]))
            .Should()
            .Be("years: The year 2023 stands twice.");
        Refusal
            .Of(() => UnitPanel.Create([new(2024, one), new(2023, two)]))
            .Should()
            .Be("years: 2023 and 2024 do not have the same indicators: b, c.");
        Refusal
            .Of(() => UnitPanel.Create([new(2024, one), new(2022, one)]).Year(2023))
            .Should()
            .Be("year = 2023: The panel has 2022, 2024.");
    }
}
