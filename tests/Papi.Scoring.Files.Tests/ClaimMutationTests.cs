using System.Text;
using Papi.Scoring.Auditing;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Files.Tests;

/// <summary>Whatever becomes of a good file of claims on its way: it can be audited, or every problem has its place.</summary>
public class ClaimMutationTests
{
    private const int Mutations = 1000;

    private static readonly byte[] Splices = [.. "\"\",;\n\r\t .-/0159eDNa%"u8, 0x00, 0xC3, 0xE1, 0xFF];

    [Fact]
    public void Read_MutatedClaims_GivesClaimsThatCanBeAuditedOrTheirProblems()
    {
        byte[] good = Encoding.UTF8.GetBytes(
            "id,section,node,quantity,year,printed,base_year\r\nc001,intro,total,score,2024,43.48,\r\n"
                + "c004,intro,total,change,2024,-0.20,2023\r\nc118,III.6,6.1,score,2024,\"1,90/2.5\",\r\n"
                + "c135,III.7,D7,tier,2024,Trung bình Cao,\r\nc162,IV,dimensions,most_improved,2024,D1,2023\r\n"
        );
        var table = PublishedScores.Table.Aggregate();
        var province = ProvinceRegistry.Vintage2008.Find("Lai Châu");
        var random = new RandomBytes(20241122);
        int audits = 0;
        int failures = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutated = random.Mutate(good, Splices);
            try
            {
                var claims = ClaimFile.Read(new MemoryStream(mutated), "mutated.csv", table);
                ReportAudit.Compute(table, province, claims).Findings.Should().HaveSameCount(claims).And.NotBeEmpty();
                audits++;
            }
            catch (InvalidFileException exception)
            {
                exception.Problems.Should().NotBeEmpty();
                exception
                    .Problems.Should()
                    .OnlyContain(
                        problem => problem.Line == null || (problem.Line >= 1 && problem.Line <= mutated.Length),
                        Encoding.Latin1.GetString(mutated)
                    );
                failures++;
            }
        }

        audits.Should().BePositive("some mutations do no harm");
        failures.Should().BePositive("most mutations do harm");
    }
}
