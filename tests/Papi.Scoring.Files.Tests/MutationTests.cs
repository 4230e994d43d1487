using System.Text;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests;

/// <summary>Whatever becomes of a good file on its way: it is a table, or an <see cref="InvalidFileException"/> with places.</summary>
public class MutationTests
{
    private const int Mutations = 500;

    private static readonly byte[] Splices = [.. "\"\",;\n\r\t .-0159eDNa%"u8, 0x00, 0xC3, 0xE1, 0xFF];

    [Fact]
    public void Read_MutatedScores_GivesATableOrItsProblems()
    {
        byte[] good = Encoding.UTF8.GetBytes(
            "province,year,1.1,1.2,7.2,5.2\r\n\"Lai Châu\",2024,1.5,1.6,2.061358,\r\nHà Giang,2020,,1.6,,1.5\r\n"
        );

        Check(good, stream => ScoreFile.Read(stream, "mutated.csv"));
    }

    [Fact]
    public void Read_MutatedIndicators_GivesATableOrItsProblems()
    {
        byte[] good = Encoding.UTF8.GetBytes(
            "sub,seq,value_2023,value_2024,scale_min,scale_max,direction\n7.2,1,45.23,40,0,100,higher\n"
                + "2.2,2,0.33,,0,1,lower\n5.1,2,3.91,4,,,\n4.4,3,31128,,,,higher\n"
        );
        var options = new IndicatorFileOptions { Index = PapiEditions.For(2024) };

        Check(good, stream => IndicatorFile.Read(stream, "mutated.csv", options));
    }

    private static void Check(byte[] good, Func<Stream, ScoreTable> read)
    {
        var random = new RandomBytes(20241121);
        int tables = 0;
        int failures = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutated = random.Mutate(good, Splices);
            try
            {
                read(new MemoryStream(mutated)).Years.Should().NotBeEmpty();
                tables++;
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

        tables.Should().BePositive("some mutations do no harm");
        failures.Should().BePositive("most mutations do harm");
    }
}
