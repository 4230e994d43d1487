using Papi.Scoring.Auditing;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>What a report prints: the file, and the figures and words in it, which the audit reads.</summary>
public class ClaimFuzzTests(ITestOutputHelper output)
{
    private const string Commas =
        "id,section,node,quantity,year,printed,base_year\r\nc001,intro,total,score,2024,43.48,\r\n"
        + "c002,intro,total,rank,2024,31/63,\r\nc004,intro,total,change,2024,-0.20,2023\r\n"
        + "c118,III.6,6.1,score,2024,\"1,90/2.5\",\r\nc135,III.7,D7,tier,2024,Trung bình Cao,\r\n"
        + "c140,III.7,D7,direction,2024,tăng,2021\r\nc162,IV,dimensions,most_improved,2024,D1,2023\r\n"
        + "c170,IV,total,count_up,2024,04,2023\r\nc180,V,D2,range_max,2024,\"6,23\",\r\n";

    private static readonly string Semicolons = Commas
        .Replace("\"1,90/2.5\"", "1.90/2.5", StringComparison.Ordinal)
        .Replace("\"6,23\"", "6.23", StringComparison.Ordinal)
        .Replace(',', ';');

    private static readonly string[] Words =
    [
        "rank_change",
        "spread_min",
        "highest",
        "thấp",
        "giảm",
        "trung vị",
        "quantity",
        "base_year",
        "printed",
    ];

    private static readonly ScoreTable Scores = PublishedScores.Table.Aggregate();

    private static readonly Province Province = ProvinceRegistry.Vintage2008.Find("Lai Châu");

    [Fact]
    public void ClaimFile_AnyBytes_AreClaimsThatCanBeAuditedOrTheirProblems() =>
        Run("ClaimFile.Read (commas)", Commas, TableFileOptions.Default);

    [Fact]
    public void ClaimFile_AnyBytesWithSemicolons_AreClaimsThatCanBeAuditedOrTheirProblems() =>
        Run("ClaimFile.Read (semicolons)", Semicolons, new TableFileOptions { Style = DecimalStyle.Vietnamese });

    private void Run(string name, string good, TableFileOptions options) =>
        new Fuzzer<IReadOnlyList<Claim>>(name)
        {
            Read = input => ClaimFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv", Scores, options),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments([good], Words), output);

    private static void Judge(IReadOnlyList<Claim> claims)
    {
        var audit = ReportAudit.Compute(Scores, Province, claims);

        audit.Findings.Should().HaveSameCount(claims).And.NotBeEmpty();
        foreach (var finding in audit.Findings)
        {
            Refusals.Require(finding.Message);
        }
    }
}
