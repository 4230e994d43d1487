using System.Text;
using Papi.Scoring.Construction;
using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>Whatever becomes of the good files of an index on their way: there is an index, or every problem has its place.</summary>
public class IndexMutationTests
{
    private const int Mutations = 1000;

    private const string Table =
        "code,parent,weight,direction,name,scale_min,scale_max,normalization,aggregation\r\n"
        + "I,,1,1,Chỉ số,,,,geometric\r\nG,I,0.5,,\"Nhóm, một\",,,,\r\nx,G,1,-1,,0,9.5,,\r\ny,I,0.5,1,,,,zscore:50:10,\r\n";

    private const string Json = """
        { "id": "I", "nodes": [ { "code": "I", "name": "Chỉ số" }, { "code": "G", "parent": "I", "weight": 0.5 },
          { "code": "x", "parent": "G", "direction": -1, "scale_min": 0, "scale_max": 9.5 },
          { "code": "y", "parent": "I", "normalization": "rank" } ] }
        """;

    private const string Data = "unit,name,x,y\r\n01,\"Hà Nội, thủ đô\",1.5,-2\r\n02,,2.5,\r\n04,Cao Bằng,9,4\r\n";

    private static readonly byte[] Splices = [.. "\"\",:;\n\r\t .-0159eDN{}[]"u8, 0x00, 0xC3, 0xE1, 0xFF];

    [Theory]
    [InlineData(Table, "mutated.csv")]
    [InlineData(Json, "mutated.json")]
    public void Read_MutatedDesign_IsADesignOrItsProblems(string good, string fileName) =>
        Check(good, stream => IndexDesignFile.Read(stream, fileName).Indicators.Should().NotBeEmpty());

    [Fact]
    public void Read_MutatedData_AreATableOrItsProblems()
    {
        var design = IndexDesignFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Table)), "good.csv");

        Check(
            Data,
            stream =>
            {
                var data = IndexDataFile.Read(stream, "mutated.csv", design);
                data.Units.Should().NotBeEmpty();
                try
                {
                    ConstructedIndex.Compute(data, design);
                }
                catch (UndefinedIndexException exception)
                {
                    exception.Problems.Should().NotBeEmpty();
                }
            }
        );
    }

    private static void Check(string good, Action<Stream> read)
    {
        byte[] text = Encoding.UTF8.GetBytes(good);
        var random = new RandomBytes(20241123);
        int failures = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutated = random.Mutate(text, Splices);
            try
            {
                read(new MemoryStream(mutated));
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

        failures.Should().BeInRange(1, Mutations - 1, "some mutations do no harm and most do");
    }
}
