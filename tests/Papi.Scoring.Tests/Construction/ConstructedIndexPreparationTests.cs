using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Tests.Support;
using static Papi.Scoring.Tests.Construction.SampleUnits;

namespace Papi.Scoring.Tests.Construction;

public class ConstructedIndexPreparationTests
{
    private static readonly Lazy<UnitPanel> Panel2021 = new(() =>
        UnitPanel.From(Enumerable.Range(2021, 4).Select(year => Published.Scored.Year(year)))
    );

    private static readonly IndexDesign PapiDesign = IndexDesign.From(Published.Scored.Year(2024).Index);

    private static readonly ConstructionOptions Plain = new() { Normalization = NormalizationMethod.None };

    // Quang Ninh has no figures of 2023: halfway between 2022 and 2024.
    [Fact]
    public void Compute_PanelLinear_PutsQuangNinh2023BetweenItsNeighbours()
    {
        var index = ConstructedIndex.Compute(
            Panel2021.Value,
            2023,
            PapiDesign,
            ConstructionOptions.Papi with
            {
                Imputation = ImputationMethod.PanelLinear,
            }
        );

        double expected = (Published.Points(2022, "22", "1.1") + Published.Points(2024, "22", "1.1")) / 2;
        var imputed = index.Imputed.Single(value => value.Unit.Code is "22" && value.Indicator.Code is "1.1");
        imputed.Value.Should().BeApproximately(expected, 1e-15, "one rounding");
        (imputed.Earlier, imputed.Later, imputed.Count).Should().Be(((SurveyYear)2022, (SurveyYear)2024, 2));
        index.Imputed.Should().OnlyContain(value => value.Unit.Code == "22" || value.Unit.Code == "74");
        index.Rows.Should().HaveCount(63);
        index.Data.ValueOf("22", "1.1").Should().BeNull();
        index.Prepared.ValueOf("22", "1.1").Should().Be(imputed.Value);
        (index.Year, index.Panel).Should().Be(((SurveyYear?)2023, Panel2021.Value));
    }

    // 2024 has no later year: nothing is carried on.
    [Fact]
    public void Compute_PanelLinearAtTheEnd_LeavesVinhPhucMissing()
    {
        var options = ConstructionOptions.Papi with { Imputation = ImputationMethod.PanelLinear };

        var index = ConstructedIndex.Compute(Panel2021.Value, 2024, PapiDesign, options);

        index.Imputed.Should().BeEmpty();
        index.Unranked.Select(unit => unit.Code).Should().Equal("26", "82");
    }

    [Fact]
    public void Compute_PanelLast_TakesTheValueOf2023()
    {
        var options = ConstructionOptions.Papi with { Imputation = ImputationMethod.PanelLast };

        var index = ConstructedIndex.Compute(Panel2021.Value, 2024, PapiDesign, options);

        index.Imputed.Should().HaveCount(56).And.OnlyContain(value => value.Earlier == (SurveyYear)2023);
        index.Prepared.ValueOf("26", "1.1").Should().Be(Published.Points(2023, "26", "1.1"));
        index.Imputed[0].ToString().Should().Contain("by panel:last of 2023");
    }

    // Without options the years do not matter, and units that have nothing are not ranked.
    [Fact]
    public void Compute_PanelAlone_IsTheYearAlone()
    {
        var alone = ConstructedIndex.Compute(UnitTable.From(Published.Scored.Year(2023)), PapiDesign);
        var ofPanel = ConstructedIndex.Compute(Panel2021.Value, 2023, PapiDesign);

        ofPanel.Rows.Should().Equal(alone.Rows);
        ofPanel.Unranked.Should().Equal(alone.Data.LeftOut);
    }

    // R 4.2.2, e1071, type 2: SC73 has 1.7625 and 3.6907; with P56 at the value of P60 1.6804 and 3.2503.
    [Fact]
    public void Compute_StricterLimits_WinsorizesOneValueOfPapi()
    {
        var options = new ConstructionOptions { Treatment = new OutlierTreatment { SkewnessLimit = 1.5 } };

        var index = ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design, options);

        var treated = index.Treated.Should().ContainSingle().Subject;
        (treated.Unit.Code, treated.Indicator.Code).Should().Be(("P56", "SC73"));
        (treated.From, treated.To).Should().Be((1.357815027, 1.297374845));
        index.Treatments.Should().HaveCount(28);
        var treatment = index.Treatments.Single(row => row.Outcome != TreatmentOutcome.Passed);
        treatment.Winsorized.Should().Be(1);
        treatment.SkewnessBefore.Should().BeApproximately(1.7625180000817198, 1e-12);
        treatment.KurtosisBefore.Should().BeApproximately(3.6906602425349702, 1e-12);
        treatment.SkewnessAfter.Should().BeApproximately(1.6803966914880735, 1e-12);
        treatment.KurtosisAfter.Should().BeApproximately(3.2502943553614911, 1e-12);
        index.ScoreOf("P56", "SC73").Should().Be(100);
        index.ScoreOf("P60", "SC73").Should().Be(100);
    }

    [Fact]
    public void Compute_DefaultLimits_LeavePapiAsItIs()
    {
        var options = new ConstructionOptions { Treatment = OutlierTreatment.Default };

        var index = ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design, options);

        index.Treated.Should().BeEmpty();
        index.Treatments.Should().HaveCount(28).And.OnlyContain(row => row.Outcome == TreatmentOutcome.Passed);
        index.Rows.Should().Equal(ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design).Rows);
    }

    // Mean of 1, 2, 6 and median; in group g1 the values 1 and 2, in g2 only 6, in g3 none.
    [Theory]
    [InlineData("mean", 3.0, 3.0, 3.0, 3)]
    [InlineData("median", 2.0, 2.0, 2.0, 3)]
    [InlineData("group:mean", 1.5, 6.0, null, 2)]
    [InlineData("group:median", 1.5, 6.0, null, 2)]
    public void Compute_FromOtherUnits_FollowsTheFormula(string text, double? u3, double? u4, double? u5, int count)
    {
        ImputationMethod.TryParse(text, out var method).Should().BeTrue();
        var data = Table(
            ["g1", "G1", "g2", "g1", "g2", "g3", "g1"],
            [1, 2, 6, null, null, null, null],
            [1, 2, 3, 4, 5, 6, null]
        );

        var index = ConstructedIndex.Compute(data, Flat(2), Plain with { Imputation = method });

        Values(index.Prepared, "a").Should().Equal(1, 2, 6, u3, u4, u5, null);
        Values(index.Prepared, "b").Should().Equal(1, 2, 3, 4, 5, 6, null);
        index.Imputed[0].Count.Should().Be(count);
        index.Imputed.Should().OnlyContain(value => value.Method == method && value.Earlier == null);
        Values(index.Data, "a").Should().Equal(1, 2, 6, null, null, null, null);
    }

    [Fact]
    public void Compute_GroupsWanted_AreRefusedWhereNoUnitHasOne()
    {
        var options = Plain with { Imputation = ImputationMethod.GroupMean };
        var construct = () => ConstructedIndex.Compute(Table([1, null]), Flat(1), options);

        construct.Should().Throw<ArgumentException>().WithMessage("group:mean needs units with groups*");
    }

    // COINr, tests/testthat/test-impute_panel.R: 3, missing, 5 over 2020 to 2022 gives 4 on the line and 3 as the latest.
    [Theory]
    [InlineData("panel:linear", 4)]
    [InlineData("panel:last", 3)]
    public void Compute_FromOtherYears_ReproducesCoinr(string text, double expected)
    {
        ImputationMethod.TryParse(text, out var method).Should().BeTrue();
        var panel = Panel(Table([3, 1]), Table([null, 1]), Table([5, 1]));

        var index = ConstructedIndex.Compute(panel, 2021, Flat(1), Plain with { Imputation = method });

        index.Prepared.ValueOf("u0", "a").Should().Be(expected);
    }

    // The earlier value is two years back and the later one a year on: two thirds of the way from 3 to 9.
    [Fact]
    public void Compute_PanelLinearOverAGap_GoesByTheYears()
    {
        var panel = Panel(Table([3, 1]), Table([null, 1]), Table([null, 1]), Table([9, 1]));
        var options = Plain with { Imputation = ImputationMethod.PanelLinear };

        var index = ConstructedIndex.Compute(panel, 2022, Flat(1), options);

        index.Prepared.ValueOf("u0", "a").Should().Be(7);
    }

    // Over 2020 and 2021 the values are 0, 5, 10 and 20; the mean is 8.75, the n − 1 variance 875 / 12.
    [Theory]
    [InlineData("minmax:0:100", 50, 100)]
    [InlineData("rank", 3, 4)]
    [InlineData("percentile", 2 / 3.0, 1)]
    [InlineData("borda", 2, 3)]
    [InlineData("fraction", 0.5, 1)]
    [InlineData("maximum", 0.5, 1)]
    [InlineData("zscore:0:1", 0.14638501094227999, 1.3174650984805199)]
    public void Compute_ScopePanel_NormalizesOverAllYears(string text, double u0, double u1)
    {
        NormalizationMethod.TryParse(text, out var method).Should().BeTrue();
        var panel = Panel(Table([0, 5]), Table([10, 20]));
        var options = new ConstructionOptions { Normalization = method!, Scope = ConstructionScope.Panel };

        var index = ConstructedIndex.Compute(panel, 2021, Flat(1), options);

        index.ScoreOf("u0", "a").Should().BeApproximately(u0, 1e-12);
        index.ScoreOf("u1", "a").Should().BeApproximately(u1, 1e-12);
    }

    // Of the opposite sign: 0 is the best of all years, and 20 the worst.
    [Fact]
    public void Compute_ScopePanelWhereLessIsBetter_TurnsAllYearsRound()
    {
        var design = IndexDesign.Create(
            "reversed",
            Flat(1)
                .Nodes.Select(node =>
                    node.Parent is null ? node : node with { Direction = IndicatorDirection.LowerIsBetter }
                )
        );
        var options = new ConstructionOptions { Scope = ConstructionScope.Panel };

        var index = ConstructedIndex.Compute(Panel(Table([0, 5]), Table([10, 20])), 2021, design, options);

        ScoresOn(index, "a").Should().Equal(50, 0);
    }

    // A constant year is not constant over the panel.
    [Fact]
    public void Compute_ScopePanel_NeedsSpreadOverAllYearsOnly()
    {
        var panel = Panel(Table([0, 10]), Table([5, 5]));
        var options = new ConstructionOptions { Scope = ConstructionScope.Panel };

        ScoresOn(ConstructedIndex.Compute(panel, 2021, Flat(1), options), "a").Should().Equal(50, 50);
        FluentActions
            .Invoking(() => ConstructedIndex.Compute(panel, 2021, Flat(1)))
            .Should()
            .Throw<UndefinedIndexException>();
    }

    // The outlier lies in another year: it is lowered there before the extremes of all years are taken.
    [Fact]
    public void Compute_ScopePanel_TreatsAllYearsTogether()
    {
        var panel = Panel(Table([1, 2, 3, 4, 5, 100]), Table([6, 7, 8, 9, 10, 5]));
        var options = new ConstructionOptions { Scope = ConstructionScope.Panel, Treatment = OutlierTreatment.Default };

        var index = ConstructedIndex.Compute(panel, 2021, Flat(1), options);

        index.Treated.Should().BeEmpty("no value of the year itself was changed");
        index.Treatments.Single().Winsorized.Should().Be(1);
        index.ScoreOf("u4", "a").Should().Be(100);
    }

    [Theory]
    [InlineData(ConstructionScope.Panel, null)]
    [InlineData(ConstructionScope.Year, "panel:last")]
    [InlineData(ConstructionScope.Year, "panel:linear")]
    public void Compute_SingleTableWhereOtherYearsAreNeeded_IsRefused(ConstructionScope scope, string? imputation)
    {
        bool isImputed = ImputationMethod.TryParse(imputation, out var method);
        isImputed.Should().Be(imputation is not null);
        var options = Plain with { Scope = scope, Imputation = method };
        var construct = () => ConstructedIndex.Compute(Table([1, 2]), Flat(1), options);

        construct.Should().Throw<ArgumentException>().WithMessage("*construct the index from a panel*");
    }

    // Imputed first: the mean of 1 to 10 and 100 is 155 / 11, and the outlier is lowered to it, the next value.
    [Fact]
    public void Compute_ImputationAndTreatment_ImputesFirst()
    {
        double?[] values = [.. Enumerable.Range(1, 10).Select(value => (double?)value), 100, null];
        double?[] ones = [.. values.Select(_ => (double?)1)];
        var options = Plain with { Imputation = ImputationMethod.Mean, Treatment = OutlierTreatment.Default };

        var index = ConstructedIndex.Compute(Table(values, ones), Flat(2), options);

        index.Imputed.Should().ContainSingle().Which.Value.Should().Be(155 / 11.0);
        index.Treated.Should().ContainSingle().Which.To.Should().Be(155 / 11.0);
    }

    [Theory]
    [InlineData("goalposts:0:100")]
    [InlineData("target")]
    public void Compute_LogarithmAgainstTheOwnScale_IsRefusedByName(string text)
    {
        NormalizationMethod.TryParse(text, out var method).Should().BeTrue();
        double?[] values = [.. Enumerable.Range(1, 20).Select(value => (double?)value), 100, 200];
        var design = IndexDesign.Create(
            "scaled",
            Flat(1).Nodes.Select(node => node with { Goalposts = new ScoreRange(0, 200), Target = 100 })
        );
        var options = new ConstructionOptions
        {
            Normalization = method!,
            Treatment = OutlierTreatment.Default with { MaxWinsorized = 0 },
        };

        var construct = () => ConstructedIndex.Compute(Table(values), design, options);

        construct
            .Should()
            .Throw<UndefinedIndexException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "a");
    }

    [Fact]
    public void Options_ToString_NamesWhatWasAskedFor()
    {
        var options = new ConstructionOptions
        {
            Imputation = ImputationMethod.PanelLast,
            Treatment = OutlierTreatment.Default,
            Scope = ConstructionScope.Panel,
        };

        ConstructionOptions.Default.ToString().Should().Be("minmax:0:100, arithmetic, data threshold 1");
        options
            .ToString()
            .Should()
            .Be(
                "impute panel:last, winsorise 5 beyond skewness 2 and kurtosis 3.5, then Log, minmax:0:100 over the panel, arithmetic, data threshold 1"
            );
    }

    [Fact]
    public void Options_ScopeOutOfRange_IsRefused() =>
        FluentActions
            .Invoking(() => new ConstructionOptions { Scope = (ConstructionScope)9 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static UnitPanel Panel(params UnitTable[] years) =>
        UnitPanel.Create(years.Select((table, i) => KeyValuePair.Create((SurveyYear)(2020 + i), table)));

    [Fact]
    public void Prepared_OfAYear_KeepsTheYearAndWhoIsLeftOut()
    {
        var options = ConstructionOptions.Papi with { Imputation = ImputationMethod.Mean };

        var index = ConstructedIndex.Compute(UnitTable.From(Published.Scored.Year(2024)), PapiDesign, options);

        index.Prepared.Year.Should().Be((SurveyYear)2024);
        index.Prepared.LeftOut.Should().Equal(index.Data.LeftOut).And.HaveCount(2);
    }

    [Fact]
    public void Compute_DataThatCannotBePrepared_IsRefusedWithTheReason()
    {
        var table = Table([1, 2, null]);

        Refusal
            .Of(() => ConstructedIndex.Compute(table, Flat(1), Plain with { Imputation = ImputationMethod.PanelLast }))
            .Should()
            .Be(
                "options: 'impute panel:last, none, arithmetic, data threshold 1' needs the other years: construct the index from a panel."
            );
        Refusal
            .Of(() => ConstructedIndex.Compute(table, Flat(1), Plain with { Scope = ConstructionScope.Panel }))
            .Should()
            .Be(
                "options: 'none over the panel, arithmetic, data threshold 1' needs the other years: construct the index from a panel."
            );
        Refusal
            .Of(() => ConstructedIndex.Compute(table, Flat(1), Plain with { Imputation = ImputationMethod.GroupMean }))
            .Should()
            .Be("options: group:mean needs units with groups, and no unit of the table has one.");
        Refusal
            .Of(() => ConstructedIndex.Compute(table, Flat(3), Plain))
            .Should()
            .Be("data: The table lacks indicators of flat: b, c.");
    }

    // One unit with a group is enough to ask for groups; that without one keeps its gap.
    [Fact]
    public void Compute_OneUnitWithAGroup_IsNotRefused()
    {
        var table = Table(["g", "g", null], [1, null, null], [1, 2, 3]);

        var index = ConstructedIndex.Compute(table, Flat(2), Plain with { Imputation = ImputationMethod.GroupMean });

        Values(index.Prepared, "a").Should().Equal(1, 1, null);
    }

    [Fact]
    public void ToString_OfWhatWasPrepared_IsOneLine()
    {
        var node = new DesignNode { Code = "a" };

        new ImputedValue(Unit(0), node, 1.5, ImputationMethod.Mean, 3, null, null)
            .ToString()
            .Should()
            .Be("u0, a: 1.5 by mean of 3 values");
        new ImputedValue(Unit(0), node, 1.5, ImputationMethod.PanelLast, 1, 2023, null)
            .ToString()
            .Should()
            .Be("u0, a: 1.5 by panel:last of 2023");
        new ImputedValue(Unit(0), node, 1.5, ImputationMethod.PanelLinear, 2, 2022, 2024)
            .ToString()
            .Should()
            .Be("u0, a: 1.5 by panel:linear of 2022 and 2024");
        new TreatedValue(Unit(0), node, 1.25, -0.5).ToString().Should().Be("u0, a: 1.25 -> -0.5");
        new IndicatorTreatment(node, TreatmentOutcome.Winsorized, 1, 2.5, 4, 1.256, 3.5)
            .ToString()
            .Should()
            .Be("a: Winsorized, skewness 2.5 -> 1.26, kurtosis 4 -> 3.5");
        new IndicatorTreatment(node, TreatmentOutcome.NotDefined, 0, null, null, null, null)
            .ToString()
            .Should()
            .Be("a: NotDefined, skewness  -> , kurtosis  -> ");
        new ConstructedScore(Unit(0), node, 50, 2, 3).ToString().Should().Be("2/3 u0 50");
    }
}
