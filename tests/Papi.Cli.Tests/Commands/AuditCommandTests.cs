using System.Text.Json;
using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

public class AuditCommandTests
{
    private const string Header = "id,section,node,quantity,year,printed,base_year\n";

    // From the report of Lai Châu on its result of 2024.
    private const string Report =
        Header
        + "c001,intro,total,score,2024,43.48,\n"
        + "c002,intro,total,rank,2024,31/63,\n"
        + "c003,intro,total,tier,2024,Trung vị,\n"
        + "c012,intro,total,score,2021,42.33,\n"
        + "c017,intro,total,rank_change,2024,+23,2020\n"
        + "c018,intro,total,rank,2020,54/63,\n"
        + "c033,III.1,D1,range_max,2024,59546,\n"
        + "c115,III.6,D6,change,2024,+0.0.16,2023\n"
        + "c119,III.6,6.1,change,2024,\"-0,18\",2023\n"
        + "c162,IV,dimensions,most_improved,2024,D1,2023\n";

    private const string Right = Header + "a,,total,score,2024,43.48,\nb,,total,change,2024,-0.14,2023\n";

    [Fact]
    public void Audit_MisprintsOfAReport_AreFoundWithExitCode1()
    {
        var result = Audit(Report, "--json");

        result.ExitCode.Should().Be(PapiCommandLine.HasErrors);
        result.Error.Should().BeEmpty();
        result
            .Json.At("findings")
            .EnumerateArray()
            .Select(finding => $"{finding.Text("id")} {finding.Text("verdict")}")
            .Should()
            .Equal(
                "c001 consistent",
                "c002 consistent",
                "c003 consistent",
                "c012 truncated",
                "c017 within-document",
                "c018 contradicted",
                "c033 out-of-range",
                "c115 malformed",
                "c119 contradicted",
                "c162 consistent"
            );
    }

    [Fact]
    public void Audit_Json_HasExactlyTheAgreedProperties()
    {
        var audit = Audit(Report, "--json").Json;

        audit
            .Names()
            .Should()
            .Equal("format", "language", "province", "years", "dataVersion", "summary", "findings", "notes", "rules");
        audit
            .At("findings")
            .EnumerateArray()
            .Should()
            .OnlyContain(finding =>
                finding
                    .Names()
                    .SequenceEqual(
                        new[]
                        {
                            "id",
                            "node",
                            "quantity",
                            "printed",
                            "verdict",
                            "expected",
                            "difference",
                            "rule",
                            "message",
                        }
                    )
            );
        audit.At("notes")[0].Names().Should().Equal("rule", "claims", "message");
        audit.At("rules")[0].Names().Should().Equal("id", "title");
        audit.At("rules").GetArrayLength().Should().Be(23);
        audit.At("years").EnumerateArray().Select(year => year.GetInt32()).Should().Equal(2020, 2021, 2023, 2024);
        audit.At("province").Text("name").Should().Be("Lai Châu");
        audit.At("province").Text("code").Should().Be("12");
        audit.Text("dataVersion").Should().StartWith("papi-");
    }

    [Fact]
    public void Audit_Summary_CountsEveryVerdict()
    {
        var summary = Audit(Report, "--json").Json.At("summary");

        summary
            .EnumerateObject()
            .Select(count => $"{count.Name} {count.Value.GetInt32()}")
            .Should()
            .Equal(
                "unverifiable 0",
                "malformed 1",
                "out-of-range 1",
                "consistent 4",
                "within-document 1",
                "truncated 1",
                "contradicted 2"
            );
    }

    // A number for a number, words for words, in the file's own names of node and quantity.
    [Theory]
    [InlineData("c001", "total", "score", "43.479567", null)]
    [InlineData("c018", "total", "rank", "55", "-1")]
    [InlineData("c033", "D1", "range_max", "5.954646", null)]
    [InlineData("c017", "total", "rank_change", "24", "-1")]
    [InlineData("c003", "total", "tier", "\"low average, the median\"", "null")]
    [InlineData("c162", "dimensions", "most_improved", "\"D1\"", "null")]
    public void Audit_Finding_SaysWhatTheDataGive(
        string id,
        string node,
        string quantity,
        string expected,
        string? difference
    )
    {
        var finding = Audit(Report, "--json", "--lang", "en").Json.Item("findings", "id", id);

        finding.Text("node").Should().Be(node);
        finding.Text("quantity").Should().Be(quantity);
        var value = finding.At("expected");
        if (value.ValueKind == JsonValueKind.Number)
        {
            value
                .GetDouble()
                .Should()
                .BeApproximately(double.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), 1e-9);
        }
        else
        {
            value.GetRawText().Should().Be(expected);
        }

        if (difference is not null)
        {
            finding.At("difference").GetRawText().Should().Be(difference);
        }
    }

    [Fact]
    public void Audit_NumberThatCannotBeRead_HasNoDifference()
    {
        var finding = Audit(Report, "--json").Json.Item("findings", "id", "c115");

        finding.IsNull("difference").Should().BeTrue();
        finding.Number("expected").Should().BeApproximately(0.001554, 1e-9);
        finding.Text("rule").Should().Be("PAPI1001");
    }

    [Fact]
    public void Audit_DataThatAreMissing_AreNullAndNoError()
    {
        var result = Run(Header + "a,,total,score,2021,43.00,\nb,,total,tier,2021,cao,\n", "Quảng Ninh", "--json");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result
            .Json.At("findings")
            .EnumerateArray()
            .Should()
            .OnlyContain(finding =>
                finding.Text("verdict") == "unverifiable" && finding.IsNull("expected") && finding.IsNull("difference")
            );
    }

    [Fact]
    public void Audit_Notes_NameTheirClaims()
    {
        var note = Audit(Report, "--json", "--lang", "en").Json.Item("notes", "rule", "PAPI2001");

        note.At("claims").EnumerateArray().Select(claim => claim.GetString()).Should().Equal("c002");
        note.Text("message").Should().Be("Rank 31/63 of the total in 2024: 63 printed, 61 ranked.");
    }

    [Theory]
    [InlineData("vi", "Không khớp: số liệu là 55/63, lệch -1.")]
    [InlineData("en", "Disagrees: the data give 55/63, off by -1.")]
    public void Audit_Message_IsInTheLanguage(string language, string message) =>
        Audit(Report, "--json", "--lang", language)
            .Json.Item("findings", "id", "c018")
            .Text("message")
            .Should()
            .Be(message);

    [Fact]
    public void Audit_NothingToCorrect_IsExitCode0()
    {
        Audit(Right).ExitCode.Should().Be(PapiCommandLine.Done);
        Audit(Right, "--json").ExitCode.Should().Be(PapiCommandLine.Done);
    }

    // Truncated and within the document are no errors.
    [Theory]
    [InlineData("a,,total,score,2021,42.33,\n", PapiCommandLine.Done)]
    [InlineData("a,,total,score,2021,42.35,\n", PapiCommandLine.HasErrors)]
    [InlineData("a,,total,score,2021,42.3.3,\n", PapiCommandLine.HasErrors)]
    [InlineData("a,,total,score,2021,4233,\n", PapiCommandLine.HasErrors)]
    public void Audit_Verdict_DecidesTheExitCode(string row, int exitCode) =>
        Audit(Header + row).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData("12")]
    [InlineData("lai chau")]
    [InlineData("tỉnh Lai Châu")]
    public void Audit_ProvinceInAnySpelling_IsFound(string province) =>
        Run(Right, province, "--json").Json.At("province").Text("code").Should().Be("12");

    [Theory]
    [InlineData("vi", "Thiếu --province: báo cáo của tỉnh nào? Chẳng hạn --province \"Lai Châu\".")]
    [InlineData("en", "--province is missing: whose report is it? For example --province \"Lai Châu\".")]
    public void Audit_WithoutProvince_AsksForIt(string language, string message)
    {
        using var file = new TemporaryFile("claims.csv", Right);

        InProcess.RunRefused("audit", file.Path, "--lang", language).Should().Equal(message);
    }

    [Fact]
    public void Audit_UnknownProvince_NamesTheNearest()
    {
        using var file = new TemporaryFile("claims.csv", Right);

        InProcess
            .RunRefused("audit", file.Path, "--province", "Lai Chua", "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("Lai Chau (12)");
    }

    [Fact]
    public void Audit_BadFile_ListsEveryProblemAndAuditsNothing()
    {
        using var file = new TemporaryFile(
            "claims.csv",
            Header + "a,,D9,score,2024,5.24,\nb,,D1,scroe,2024,5.24,\na,,D1,change,2024,+0.27,\n"
        );

        string[] lines = InProcess.RunRefused("audit", file.Path, "--province", "Lai Châu", "--lang", "en");

        lines.Should().HaveCount(4);
        lines[0].Should().StartWith($"{file.Path}: line 2, column 3 (node): ");
        lines[1]
            .Should()
            .StartWith($"{file.Path}: line 3, column 4 (quantity): There is no quantity 'scroe'; near: score");
        lines[2].Should().Be($"{file.Path}: line 4, column 1 (id): The id 'a' is already in line 2.");
        lines[3]
            .Should()
            .Be($"{file.Path}: line 4, column 7 (base_year): change compares two years: the base year is missing.");
    }

    [Fact]
    public void Audit_NoFile_IsBadInput() =>
        InProcess
            .RunRefused("audit", "no-such-file.csv", "--province", "Lai Châu")
            .Should()
            .Equal("no-such-file.csv: Không có tệp này.");

    [Fact]
    public void Audit_FileArgumentLeftOut_SaysHowItIsUsed() =>
        InProcess
            .RunRefused("audit", "--province", "Lai Châu", "--lang", "en")
            .Should()
            .Contain("FILE.csv is missing.")
            .And.Contain("Usage: papi audit <FILE.csv> [OPTIONS]");

    [Fact]
    public void Audit_VietnameseStyle_IsThatOfTheClaimsToo()
    {
        using var file = new TemporaryFile(
            "claims.csv",
            "id;node;quantity;year;printed;base_year\na;D2;range_max;2024;6,23;\n"
        );

        InProcess
            .Run("audit", file.Path, "--province", "Lai Châu", "--style", "vi", "--json")
            .Json.At("findings")[0]
            .Text("verdict")
            .Should()
            .Be("consistent");
    }

    // The ladder of 2025: the n-th of the 34 provinces (from 0) has a total of 8 + 0.072 n.
    [Fact]
    public void Audit_YearOfOnesOwnScores_IsAuditedAmongTheProvincesOfTheYear()
    {
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);
        var province = ProvinceRegistry.Vintage2025.Find("Tuyên Quang");
        int place = ProvinceRegistry.Vintage2025.Provinces.Count - province.Index;
        using var claims = new TemporaryFile(
            "claims.csv",
            Header + $"a,,total,rank,2025,{place}/34,\nb,,total,rank,2025,{place}/63,\n"
        );

        var audit = InProcess.RunForJson(
            "audit",
            claims.Path,
            "--province",
            "Tuyên Quang",
            "--scores",
            scores.Path,
            "--edition",
            "2021"
        );

        audit.At("province").Text("code").Should().Be(province.Code);
        audit.At("summary").Number("consistent").Should().Be(2);
        audit.At("notes").EnumerateArray().Single().At("claims")[0].GetString().Should().Be("b");
        audit.Text("dataVersion").Should().Be("ladder.csv");
    }

    // A code alone is ambiguous: the claims say of which vintage it is.
    [Fact]
    public void Audit_YearAfterTheData_TakesTheProvincesOfTheLatestYearBefore()
    {
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2008, 2024);
        using var claims = new TemporaryFile("claims.csv", Header + "a,,total,score,2025,43.48,\n");

        var audit = InProcess.RunForJson(
            "audit",
            claims.Path,
            "--province",
            "Hà Giang",
            "--scores",
            scores.Path,
            "--edition",
            "2021"
        );

        audit.At("province").Text("name").Should().Be("Hà Giang");
        audit.At("findings")[0].Text("verdict").Should().Be("unverifiable");
    }

    [Theory]
    [InlineData("--lang", "vi")]
    [InlineData("--lang", "en")]
    [InlineData("--json")]
    public void Audit_UnderAHostileCulture_WritesTheSame(params string[] args)
    {
        string expected = Audit(Report, args).Output;
        using var hostile = new UnderCulture();

        Audit(Report, args).Output.Should().Be(expected);
    }

    private static PapiResult Audit(string claims, params string[] args) => Run(claims, "Lai Châu", args);

    private static PapiResult Run(string claims, string province, params string[] args)
    {
        using var file = new TemporaryFile("claims.csv", claims);
        return InProcess.Run(["audit", file.Path, "--province", province, .. args]);
    }
}
