using System.Text.Json;
using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

public class CompareCommandTests
{
    // Report of Lai Châu of April 2025 and the PAPI reports of 2023 and 2024: four dimensions up, four down.
    [Fact]
    public void Compare_LaiChau2023To2024_GivesThePublishedPositions()
    {
        var compared = InProcess.RunForJson("compare", "Lai Châu", "--from", "2023", "--to", "2024");

        compared.At("province").GetRawText().Should().Contain("\"12\"").And.Contain("Lai Châu");
        compared.Number("from").Should().Be(2023);
        compared.Number("to").Should().Be(2024);
        compared.Text("dataVersion").Should().Be("papi-2024.1");
        compared.Number("vintage").Should().Be(2008);
        compared.Number("fromVintage").Should().Be(2008);
        compared.At("isEstimate").GetBoolean().Should().BeFalse();
        compared.Text("acrossBreaks").Should().Be("refuse");
        compared.Number("up").Should().Be(4);
        compared.Number("down").Should().Be(4);
        compared.Number("unchanged").Should().Be(0);
        var total = compared.At("nodes")[0];
        total.Text("node").Should().Be("total");
        total.Number("before.score").Should().BeApproximately(43.622253, 1e-9);
        total.Number("before.rank").Should().Be(18);
        total.Number("before.ranked").Should().Be(61);
        total.Text("before.tier").Should().Be("high-average");
        total.Number("after.score").Should().BeApproximately(43.479567, 1e-9);
        total.Number("after.rank").Should().Be(31);
        total.Number("after.ranked").Should().Be(61);
        total.At("after.atMedian").GetBoolean().Should().BeTrue();
        total.Number("change").Should().BeApproximately(-0.142686, 1e-9);
        total.Number("shareChange").Should().BeApproximately(-0.142686 / 72, 1e-9);
        total.Text("direction").Should().Be("down");
        total.Number("places").Should().Be(-13);
        total.Number("tierSteps").Should().Be(-1);
        total.At("comparable").GetBoolean().Should().BeTrue();
        total.IsNull("note").Should().BeTrue();
    }

    // Hà Giang fell by 19 places in 2024, Tuyên Quang climbed by 30 in 2020, Khánh Hòa by 8 in 2023; Tây Ninh was 51st of
    // 63 in 2020 and 31st of 60 in 2021: press and the sites of the provinces.
    [Theory]
    [InlineData("Hà Giang", 2023, 2024, -19)]
    [InlineData("Tuyên Quang", 2019, 2020, 30)]
    [InlineData("Khánh Hòa", 2022, 2023, 8)]
    [InlineData("Tây Ninh", 2020, 2021, 20)]
    public void Compare_Total_GivesThePublishedPlaces(string province, int from, int to, int places) =>
        Total(Compare(province, from, to)).Number("places").Should().Be(places);

    [Fact]
    public void Compare_TayNinh2020To2021_SaysHowManyWereRankedInEach()
    {
        var total = Total(Compare("Tây Ninh", 2020, 2021));

        Ranks(total).Should().Be("51/63 31/60");
    }

    // The site of Khánh Hòa gives the gain as the difference of two figures with four decimals.
    [Fact]
    public void Compare_KhanhHoa2022To2023_GivesThePublishedGain() =>
        Total(Compare("Khánh Hòa", 2022, 2023)).Number("change").Should().BeApproximately(1.5050, 0.0001);

    // The press wrote three up and five down.
    [Fact]
    public void Compare_AnGiang2023To2024_HasFourUpAndFourDown()
    {
        var compared = Compare("An Giang", 2023, 2024);

        compared.Number("up").Should().Be(4);
        compared.Number("down").Should().Be(4);
        Dimensions(compared)
            .Select(node => node.Text("direction"))
            .Should()
            .Equal("down", "up", "down", "up", "up", "down", "up", "down");
    }

    [Fact]
    public void Compare_Places_AreTakenApartIntoOwnAndOthers()
    {
        var places = Compare("Lai Châu", 2023, 2024).At("places");

        places.Number("climbed").Should().Be(-13);
        places.Number("own").Should().Be(-2);
        places.Number("others").Should().Be(-11);
        places.At("passed").GetArrayLength().Should().Be(0);
        places.At("passedBy").GetArrayLength().Should().Be(12);
        places.At("passedBy")[0].Text("name").Should().Be("Tây Ninh");
        places.At("passedBy")[0].Number("before").Should().Be(60);
        places.At("passedBy")[0].Number("after").Should().Be(2);
        Names(places.At("entrants")).Should().Equal("Quảng Ninh", "Bình Dương");
        places.At("entrants")[0].IsNull("before").Should().BeTrue();
        Names(places.At("leavers")).Should().Equal("Vĩnh Phúc", "Tiền Giang");
        places.At("leavers")[0].IsNull("after").Should().BeTrue();
    }

    [Theory]
    [InlineData("Lai Châu", 2023, 2024)]
    [InlineData("Lai Châu", 2020, 2021)]
    [InlineData("Hà Nội", 2011, 2015)]
    public void Compare_Contributions_AddUpToTheChange(string province, int from, int to)
    {
        var compared = Compare(province, from, to);
        JsonElement[] parts = [.. compared.At("contributions").EnumerateArray()];
        double change = Total(compared).Number("change");

        (parts.Sum(part => part.Number("points")) + compared.Number("rest")).Should().BeApproximately(change, 1e-12);
        compared.Number("rest").Should().BeApproximately(0, 1e-9);
        parts.Sum(part => part.Number("share")).Should().BeApproximately(1, 1e-9);
        foreach (var part in parts)
        {
            double below = part.At("parts").EnumerateArray().Sum(child => child.Number("points"));
            (below + part.Number("rest")).Should().BeApproximately(part.Number("points"), 1e-12);
        }
    }

    // Construction permits ended in 2020.
    [Fact]
    public void Compare_DroppedNode_IsListedAndTakesItsScoreAway()
    {
        var compared = Compare("Lai Châu", 2020, 2021);

        var dropped = compared.At("dropped").EnumerateArray().Single();
        dropped.Text("node").Should().Be("5.2");
        dropped.Text("id").Should().Be("construction-permits");
        var dimension = compared.Item("contributions", "node", "D5");
        dimension.At("acrossBreak").GetBoolean().Should().BeTrue();
        var part = dimension.Item("parts", "node", "5.2");
        part.Text("kind").Should().Be("dropped");
        part.Number("points").Should().Be(-dropped.Number("before.score"));
    }

    [Fact]
    public void Compare_Json_HasExactlyTheAgreedProperties()
    {
        var compared = InProcess.RunForJson(
            "compare",
            "Lai Châu",
            "--from",
            "2020",
            "--to",
            "2021",
            "--with",
            "An Giang"
        );

        compared
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "province",
                "from",
                "to",
                "dataVersion",
                "vintage",
                "fromVintage",
                "isEstimate",
                "acrossBreaks",
                "up",
                "down",
                "unchanged",
                "nodes",
                "dropped",
                "contributions",
                "rest",
                "places",
                "with"
            );
        compared
            .At("nodes")[0]
            .Names()
            .Should()
            .Equal(
                "node",
                "id",
                "name",
                "before",
                "after",
                "change",
                "shareChange",
                "direction",
                "places",
                "tierSteps",
                "comparable",
                "note"
            );
        compared
            .At("nodes")[0]
            .At("before")
            .Names()
            .Should()
            .Equal("score", "rank", "ranked", "tier", "atMedian", "estimated", "amongEstimates");
        compared.At("dropped")[0].Names().Should().Equal("node", "id", "name", "before");
        compared
            .At("contributions")[0]
            .Names()
            .Should()
            .Equal("node", "id", "name", "kind", "points", "share", "acrossBreak", "rest", "parts");
        compared
            .At("places")
            .Names()
            .Should()
            .Equal("climbed", "own", "others", "passed", "passedBy", "entrants", "leavers");
        compared.At("places.passed")[0].Names().Should().Equal("code", "name", "before", "after");
        compared.At("with").Names().Should().Equal("kind", "name", "nameBefore", "before", "after");
        compared
            .At("with.after")[0]
            .Names()
            .Should()
            .Equal(
                "node",
                "id",
                "own",
                "reference",
                "province",
                "points",
                "share",
                "places",
                "tierSteps",
                "estimated",
                "note"
            );
        compared.At("with.after")[0].At("province").Names().Should().Equal("code", "name");
    }

    [Fact]
    public void Compare_Nodes_AreTheTotalTheDimensionsAndTheirParts()
    {
        var compared = Compare("Lai Châu", 2023, 2024);

        compared.At("nodes").GetArrayLength().Should().Be(1 + 8 + 28);
        Dimensions(compared)
            .Select(node => node.Text("node"))
            .Should()
            .Equal(Enumerable.Range(1, 8).Select(n => $"D{n}"));
    }

    [Theory]
    [InlineData("vi", "Công khai, minh bạch trong việc ra quyết định ở địa phương", "Năm 2023 không có điểm")]
    [InlineData("en", "Transparency in Local Decision-making", "No score in 2023")]
    public void Compare_Json_SpeaksTheLanguage(string language, string name, string note)
    {
        var node = InProcess
            .RunForJson("compare", "Quảng Ninh", "--to", "2024", "--lang", language)
            .Item("nodes", "node", "D2");

        node.Text("name").Should().Be(name);
        node.Text("note").Should().StartWith(note);
    }

    [Fact]
    public void Compare_WithoutYears_TakesTheLatestWithDataAndTheOneBefore()
    {
        var compared = InProcess.RunForJson("compare", "Vĩnh Phúc");

        compared.Number("from").Should().Be(2022);
        compared.Number("to").Should().Be(2023);
    }

    [Fact]
    public void Compare_WithoutFrom_TakesTheYearBefore() =>
        InProcess.RunForJson("compare", "Lai Châu", "--to", "2021").Number("from").Should().Be(2020);

    [Fact]
    public void Compare_YearsTheOtherWayRound_GiveTheOppositeChange()
    {
        var compared = Compare("Lai Châu", 2024, 2023);

        var total = Total(compared);
        Ranks(total).Should().Be("31/61 18/61");
        total.Number("change").Should().BeApproximately(0.142686, 1e-9);
        total.Number("places").Should().Be(13);
        compared.Number("up").Should().Be(4);
        Names(compared.At("places.entrants")).Should().Equal("Vĩnh Phúc", "Tiền Giang");
    }

    // Quảng Ninh has no data in 2021.
    [Fact]
    public void Compare_ProvinceWithoutDataInOneYear_HasNoChangeButTheReason()
    {
        var compared = Compare("Quảng Ninh", 2021, 2022);

        var total = Total(compared);
        total.IsNull("before").Should().BeTrue();
        total.Number("after.rank").Should().Be(1);
        total.IsNull("change").Should().BeTrue();
        total.IsNull("direction").Should().BeTrue();
        total.IsNull("places").Should().BeTrue();
        total.At("comparable").GetBoolean().Should().BeTrue("no break lies between, only the score is missing");
        total.Text("note").Should().Be("Năm 2021 không có điểm: không có số liệu");
        compared.Number("up").Should().Be(0);
        compared.At("contributions").GetArrayLength().Should().Be(0);
        compared.IsNull("rest").Should().BeTrue();
        compared.IsNull("places.climbed").Should().BeTrue();
        compared.At("places.passed").GetArrayLength().Should().Be(0);
    }

    // 2.1 is poverty lists in 2017 and access to information in 2018: nothing of the one meets the other.
    [Fact]
    public void Compare_AcrossABreak_IsRefusedWithTheReason()
    {
        var compared = Compare("Lai Châu", 2017, 2018);

        var total = Total(compared);
        total.IsNull("change").Should().BeTrue();
        total.IsNull("shareChange").Should().BeTrue();
        total.At("comparable").GetBoolean().Should().BeFalse();
        total.Text("note").Should().StartWith("2018: ").And.Contain("[6; 60]");
        total.Number("places").Should().Be(37, "ranks are comparable always");
        compared.Number("up").Should().Be(0);
        compared.At("contributions").GetArrayLength().Should().Be(0);
        compared.IsNull("places.own").Should().BeTrue();
        var poverty = compared.Item("nodes", "id", "poverty-lists");
        poverty.Text("node").Should().Be("2.2");
        poverty.IsNull("change").Should().BeTrue();
        var access = compared.Item("nodes", "node", "2.1");
        access.Text("id").Should().Be("access-to-information");
        access.IsNull("before").Should().BeTrue();
    }

    // Poverty lists go from [0.33, 3.33] to [0.25, 2.5].
    [Fact]
    public void Compare_SharesAcrossABreak_ComparesSharesAndCarriesTheBreak()
    {
        var compared = Compare("Lai Châu", 2017, 2018, "--across-breaks", "shares");

        compared.Text("acrossBreaks").Should().Be("shares-of-scale");
        var poverty = compared.Item("nodes", "id", "poverty-lists");
        poverty.IsNull("change").Should().BeTrue();
        double before = (poverty.Number("before.score") - (1d / 3)) / 3;
        double after = (poverty.Number("after.score") - 0.25) / 2.25;
        poverty.Number("shareChange").Should().BeApproximately(after - before, 1e-12).And.BePositive();
        poverty.Text("direction").Should().Be("up");
        poverty.At("comparable").GetBoolean().Should().BeFalse();
        poverty.Text("note").Should().StartWith("2018: ");
        compared.At("contributions").GetArrayLength().Should().Be(0, "shares of different scales do not add up");
        compared.Number("places.own").Should().Be(0);
    }

    [Fact]
    public void Compare_InsistAcrossABreak_ComparesPointsAndCarriesTheBreak()
    {
        var compared = Compare("Lai Châu", 2017, 2018, "--across-breaks", "insist");

        var total = Total(compared);
        total.Number("change").Should().BeApproximately(44.423 - 33.1, 0.01);
        total.At("comparable").GetBoolean().Should().BeFalse();
        total.Text("note").Should().StartWith("2018: ");
        compared.Item("contributions", "node", "D7").Text("kind").Should().Be("added");
        compared.At("contributions").EnumerateArray().Should().OnlyContain(part => part.At("acrossBreak").GetBoolean());
        Dimensions(compared).Count(node => node.IsNull("change")).Should().Be(2, "two dimensions are new");
    }

    // Where no break lies between, the choice is of no effect.
    [Theory]
    [InlineData("shares")]
    [InlineData("insist")]
    public void Compare_AcrossNoBreak_IsTheSameWhateverIsChosen(string choice) =>
        Total(Compare("Lai Châu", 2023, 2024, "--across-breaks", choice))
            .GetRawText()
            .Should()
            .Be(Total(Compare("Lai Châu", 2023, 2024)).GetRawText());

    [Fact]
    public void Compare_WithoutWith_HasNoReference() =>
        Compare("Lai Châu", 2023, 2024).IsNull("with").Should().BeTrue();

    // The press gave 42.3265 as the national average of 2023, which is the median.
    [Theory]
    [InlineData("median", "trung vị cả nước", 42.3265)]
    [InlineData("MEDIAN", "trung vị cả nước", 42.3265)]
    [InlineData("mean", "trung bình cả nước", 42.42)]
    [InlineData("best", "cao nhất cả nước", 46.0415)]
    [InlineData("region", "trung bình vùng Trung du và miền núi phía Bắc", 43.11)]
    public void Compare_WithAFigureOfTheNation_GivesTheDistanceInBothYears(string with, string name, double reference)
    {
        var beside = Compare("Lai Châu", 2023, 2024, "--with", with).At("with");

        beside.Text("kind").Should().BeEquivalentTo(with);
        beside.Text("name").Should().Be(name);
        beside.Text("nameBefore").Should().Be(name);
        var before = beside.At("before")[0];
        before.Number("reference").Should().BeApproximately(reference, 0.005);
        before.Number("points").Should().BeApproximately(43.622253 - before.Number("reference"), 1e-12);
        var after = beside.At("after")[0];
        after.Number("points").Should().BeApproximately(43.479567 - after.Number("reference"), 1e-12);
        after.Number("share").Should().BeApproximately(after.Number("points") / 72, 1e-12);
    }

    // The best total of 2024 is that of Quảng Ninh; a mean and a median are nobody's and have no rank.
    [Theory]
    [InlineData("best", "Quảng Ninh", -30)]
    [InlineData("median", null, null)]
    [InlineData("mean", null, null)]
    [InlineData("region", null, null)]
    public void Compare_WithAFigureOfTheNation_NamesTheProvinceThatItIs(string with, string? name, int? places)
    {
        var total = Compare("Lai Châu", 2023, 2024, "--with", with).At("with.after")[0];

        if (name is null)
        {
            total.IsNull("province").Should().BeTrue();
            total.IsNull("places").Should().BeTrue();
            return;
        }

        total.Text("province.name").Should().Be(name);
        total.Number("places").Should().Be(places);
    }

    [Theory]
    [InlineData("An Giang")]
    [InlineData("an giang")]
    [InlineData("89")]
    public void Compare_WithAnotherProvince_GivesTheDistanceInPointsAndPlaces(string other)
    {
        var beside = Compare("Lai Châu", 2023, 2024, "--with", other).At("with");

        beside.Text("kind").Should().Be("province");
        beside.Text("name").Should().Be("An Giang");
        beside.At("before")[0].Number("places").Should().Be(35 - 18);
        beside.At("after")[0].Number("places").Should().Be(40 - 31);
        beside.At("after")[0].Text("province.code").Should().Be("89");
    }

    [Fact]
    public void Compare_WithAProvinceWithoutData_SaysWhichScoreIsMissing()
    {
        var beside = Compare("Lai Châu", 2023, 2024, "--with", "Vĩnh Phúc").At("with");

        beside.At("before")[0].Number("reference").Should().BeApproximately(43.95, 0.005);
        var after = beside.At("after")[0];
        after.IsNull("reference").Should().BeTrue();
        after.IsNull("points").Should().BeTrue();
        after.Text("note").Should().Be("Vĩnh Phúc: Năm 2024 không có điểm: không có số liệu");
    }

    [Theory]
    [InlineData(
        "vi",
        "Không có tỉnh, thành phố 'An Gian' trong 63 đơn vị có hiệu lực đến ngày 30/6/2025; gần đúng: An Giang (89)",
        "Sau --with là tên một tỉnh hoặc: region, mean, median, best."
    )]
    [InlineData(
        "en",
        "No province 'An Gian' among the 63 valid to 2025-06-30; near: An Giang (89)",
        "After --with comes a province or one of: region, mean, median, best."
    )]
    public void Compare_WithAMisspeltProvince_SuggestsNearOnesAndTheWords(string language, string start, string end) =>
        InProcess
            .RunRefused("compare", "Lai Châu", "--with", "An Gian", "--lang", language)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith(start)
            .And.EndWith(end);

    [Theory]
    [InlineData("vi", "--with: Lai Châu chính là tỉnh đang xem; hãy chọn tỉnh khác.")]
    [InlineData("en", "--with: Lai Chau is the province itself; choose another one.")]
    public void Compare_WithItself_IsRefused(string language, string line) =>
        InProcess
            .RunRefused("compare", "Lai Châu", "--with", "LAI CHAU", "--json", "--lang", language)
            .Should()
            .Equal(line);

    [Theory]
    [InlineData("vi", "Hai năm so sánh trùng nhau: 2023.")]
    [InlineData("en", "The two years are the same: 2023.")]
    public void Compare_TheSameYearTwice_IsRefused(string language, string line) =>
        InProcess
            .RunRefused("compare", "Lai Châu", "--from", "2023", "--to", "2023", "--lang", language)
            .Should()
            .Equal(line);

    [Theory]
    [InlineData(2030, "--from", "2030")]
    [InlineData(2030, "--to", "2030")]
    [InlineData(2010, "--to", "2011")]
    [InlineData(1990, "--to", "1990")]
    public void Compare_UnknownYear_NamesTheKnownOnes(int unknown, params string[] years) =>
        InProcess
            .RunRefused(["compare", "Lai Châu", .. years, "--lang", "en"])
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"There are no scores of {unknown}; there are those of 2011, ")
            .And.EndWith("2024.");

    [Theory]
    [InlineData("--from")]
    [InlineData("--to")]
    public void Compare_TextInsteadOfAYear_NamesTheOption(string option) =>
        InProcess
            .RunRefused("compare", "Lai Châu", option, "24", "--lang", "en")
            .Should()
            .Contain($"{option}: '24' is not a survey year; write it like 2024.");

    [Fact]
    public void Compare_UnknownProvince_NamesNearOnes() =>
        InProcess
            .RunRefused("compare", "Lai Chu", "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("Lai Chau");

    [Fact]
    public void Compare_WithoutProvince_ShowsTheUsage() =>
        InProcess
            .RunRefused("compare", "--lang", "en")
            .Should()
            .Equal("PROVINCE is missing.", "Usage: papi compare <PROVINCE> [OPTIONS]", "More: papi compare --help");

    [Fact]
    public void Compare_UnknownChoiceAcrossBreaks_NamesTheChoices() =>
        InProcess
            .RunRefused("compare", "Lai Châu", "--across-breaks", "ignore", "--lang", "en")
            .Should()
            .Contain("--across-breaks: there is no 'ignore'; it is one of: refuse, shares, insist.");

    [Theory]
    [InlineData("vi", "papi compare <TỈNH> [TÙY CHỌN]", "--with <TỈNH|region|mean|median|best>")]
    [InlineData("en", "papi compare <PROVINCE> [OPTIONS]", "--with <PROVINCE|region|mean|median|best>")]
    public void Compare_Help_NamesItsOptions(string language, string usage, string with)
    {
        var help = InProcess.Run("compare", "--help", "--lang", language);

        help.ExitCode.Should().Be(PapiCommandLine.Done);
        help.Output.Should().Contain(usage).And.Contain(with);
        foreach (string option in new[] { "--from", "--to", "--across-breaks", "--vintage", "--decimals", "--scores" })
        {
            help.Output.Should().Contain($"  {option} <");
        }
    }

    // Hà Giang 43.728905 and Tuyên Quang 42.546779 in 2024.
    [Fact]
    public void Compare_Vintage2025_IsMarkedAsAnEstimate()
    {
        var compared = InProcess.RunForJson("compare", "Tuyên Quang", "--vintage", "2025", "--with", "median");

        compared.Number("vintage").Should().Be(2025);
        compared.Number("fromVintage").Should().Be(2025);
        compared.At("isEstimate").GetBoolean().Should().BeTrue();
        compared.Text("dataVersion").Should().Be("papi-2024.1, harmonised to 2025 (mean of predecessors)");
        var total = Total(compared);
        total.Number("after.score").Should().BeApproximately(43.137842, 1e-9);
        total.At("after.estimated").GetBoolean().Should().BeTrue();
        total.At("before.estimated").GetBoolean().Should().BeTrue();
        compared.At("with.after")[0].At("estimated").GetBoolean().Should().BeTrue();
    }

    // Lai Châu was not merged: its scores are its own, its ranks are among estimates.
    [Fact]
    public void Compare_Vintage2025AProvinceThatWasNotMerged_IsRankedAmongEstimates()
    {
        var compared = InProcess.RunForJson("compare", "Lai Châu", "--vintage", "2025");

        compared.At("isEstimate").GetBoolean().Should().BeTrue();
        Total(compared).At("after.estimated").GetBoolean().Should().BeFalse();
        Total(compared).At("after.amongEstimates").GetBoolean().Should().BeTrue();
    }

    // Bắc Ninh has no total in either year, but estimates on two dimensions of 2022.
    [Fact]
    public void Compare_Vintage2025WithoutATotal_IsMarkedAllTheSame()
    {
        var compared = Compare("Bắc Ninh", 2021, 2022, "--vintage", "2025");

        Total(compared).IsNull("after").Should().BeTrue();
        compared.Item("nodes", "node", "D6").At("after.estimated").GetBoolean().Should().BeTrue();
        compared.At("isEstimate").GetBoolean().Should().BeTrue();
    }

    // Without --vintage the province has other borders in 2024, and nothing to compare with.
    [Fact]
    public void Compare_ScoresOfAYearToComeForAMergedProvince_SaysThatItWasNotThere()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var compared = InProcess.RunForJson(
            "compare",
            "Tuyên Quang",
            "--scores",
            file.Path,
            "--edition",
            "2021",
            "--with",
            "region"
        );

        compared.Number("to").Should().Be(2025);
        compared.Number("vintage").Should().Be(2025);
        compared.Number("fromVintage").Should().Be(2008);
        Total(compared).IsNull("before").Should().BeTrue();
        Total(compared).Text("note").Should().Be("Năm 2024 không có tỉnh nào cùng ranh giới");
        compared.IsNull("with.before").Should().BeTrue();
        compared.IsNull("with.nameBefore").Should().BeTrue();
    }

    [Fact]
    public void Compare_ScoresOfAYearToComeAndVintage2025_CompareWithTheEstimate()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var compared = InProcess.RunForJson([
            "compare",
            "Tuyên Quang",
            "--scores",
            file.Path,
            "--edition",
            "2021",
            "--vintage",
            "2025",
        ]);

        var total = Total(compared);
        total.At("before.estimated").GetBoolean().Should().BeTrue();
        total.At("after.estimated").GetBoolean().Should().BeFalse();
        total.At("after.amongEstimates").GetBoolean().Should().BeFalse();

        // Tuyên Quang is the third of the 34: 2 per mille up the scale of 72 points.
        total.Number("change").Should().BeApproximately(8 + (0.072 * 2) - 43.137842, 1e-6);
    }

    // Lai Châu is the same territory in both vintages; 61 were ranked of 63, then 34.
    [Fact]
    public void Compare_ScoresOfAYearToComeForAProvinceThatWasNotMerged_GoOn()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var compared = InProcess.RunForJson("compare", "Lai Châu", "--scores", file.Path, "--edition", "2021");

        Ranks(Total(compared)).Should().StartWith("31/61 ").And.EndWith("/34");
        compared.At("places.leavers").GetArrayLength().Should().Be(61 - 11);
        compared.At("places.entrants").GetArrayLength().Should().Be(34 - 11);
        compared.Text("dataVersion").Should().Be("papi-2024.1; ladder.csv");
    }

    // The old North Central and Central Coast is cut in two.
    [Fact]
    public void Compare_RegionThatWasRedrawn_IsNamedInBothYears()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var beside = InProcess
            .RunForJson(
                "compare",
                "Huế",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--with",
                "region",
                "--lang",
                "en"
            )
            .At("with");

        beside.Text("name").Should().Be("regional mean, North Central");
        beside.Text("nameBefore").Should().Be("regional mean, North Central and Central Coast");
    }

    [Theory]
    [InlineData("--from", "2025", "--to", "2024")]
    [InlineData("--from", "2024", "--to", "2025")]
    public void Compare_Vintage2008AndAYearOfThe34_IsExplained(params string[] years)
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunRefused([
                "compare",
                "Lai Châu",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--vintage",
                "2008",
                .. years,
            ])
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("--vintage 2008: năm 2025 chỉ có số liệu của các tỉnh theo địa giới 2025");
    }

    private static JsonElement Compare(string province, int from, int to, params string[] more) =>
        InProcess.RunForJson(["compare", province, "--from", $"{from}", "--to", $"{to}", .. more]);

    private static JsonElement Total(JsonElement compared) => compared.Item("nodes", "node", "total");

    private static string Ranks(JsonElement node) =>
        $"{node.Number("before.rank")}/{node.Number("before.ranked")} {node.Number("after.rank")}/{node.Number("after.ranked")}";

    private static IEnumerable<JsonElement> Dimensions(JsonElement compared) =>
        compared.At("nodes").EnumerateArray().Where(node => node.Text("node")!.StartsWith('D'));

    private static IEnumerable<string?> Names(JsonElement moves) =>
        moves.EnumerateArray().Select(move => move.Text("name"));
}
