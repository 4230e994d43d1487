using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Corpus;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>The other tables: indicators, standard errors, and the nodes and values of any index.</summary>
public class TableFuzzTests(ITestOutputHelper output)
{
    private const string Indicators =
        "sub,seq,value_2023,value_2024,scale_min,scale_max,direction\n7.2,1,45.23,40,0,100,higher\n"
        + "2.2,2,0.33,,0,1,lower\n5.1,2,3.91,4,,,\n4.4,3,31128,,,,higher\n";

    private const string Errors =
        "province,year,node,se,df\r\n\"Miền Bắc\",2021,total,0.1,12\r\n02,2021,1.2,0.25,\r\n03,2024,D2,,\r\n";

    private const string Nodes =
        "code,parent,weight,direction,name,scale_min,scale_max,target,normalization,aggregation\r\n"
        + "I,,1,1,Chỉ số,,,,,geometric\r\nG,I,0.5,,\"Nhóm, một\",,,,,\r\nx,G,1,-1,,0,9.5,8,,\r\ny,I,0.5,1,,,,,zscore:50:10,\r\n";

    private const string NodesJson = """
        { "id": "I", "nodes": [ { "code": "I", "name": "Chỉ số" }, { "code": "G", "parent": "I", "weight": 0.5 },
          { "code": "x", "parent": "G", "direction": -1, "scale_min": 0, "scale_max": 9.5, "target": 8 },
          { "code": "y", "parent": "I", "normalization": "rank" } ] }
        """;

    private const string NodeList = """[ { "code": "I", "aggregation": "median" }, { "code": "x", "parent": "I" } ]""";

    private const string Values = "unit,name,x,y\r\n01,\"Hà Nội, thủ đô\",1.5,-2\r\n02,,2.5,\r\n04,Cao Bằng,9,4\r\n";

    private static readonly ScoreTable Scores = ScoreFile.Read(
        new MemoryStream("province,year,1.1,1.2,D2\n01,2021,1.5,2,5\n02,2021,2,2,6\n03,2024,2,2,6\n"u8.ToArray()),
        "good.csv",
        new ScoreFileOptions { Editions = SmallIndex.Series, Provinces = SmallIndex.Units }
    );

    private static readonly string[] OfNodes =
    [
        "minmax:0:100",
        "minmax:1:1",
        "zscore:0:0",
        "generalized:0",
        "reference:01",
        "goalposts:0:1",
        "copeland",
        "parent",
        "I",
        "G",
        "x",
    ];

    [Fact]
    public void IndicatorFile_AnyBytes_AreATableOrItsProblems()
    {
        var options = new IndicatorFileOptions { Index = PapiEditions.For(2024) };

        new Fuzzer<ScoreTable>("IndicatorFile.Read (CSV)")
        {
            Read = input => IndicatorFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv", options),
            IsRefusal = Refusals.IsOfFile,
            Judge = table => table.Years.Should().NotBeEmpty(),
        }.Run(FuzzInputs.OfDocuments([Indicators], "value", "value_2021", "value_9999", "lower", "sub"), output);
    }

    [Fact]
    public void StandardErrorFile_AnyBytes_AreErrorsOrTheirProblems() =>
        new Fuzzer<StandardErrors>("StandardErrorFile.Read (CSV)")
        {
            Read = input => StandardErrorFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv", Scores),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments([Errors], "se", "df"), output);

    [Fact]
    public void IndexDesignFile_AnyBytes_AreADesignOrItsProblems() =>
        RunDesign("IndexDesignFile.Read (CSV)", "fuzzed.csv", Nodes);

    [Fact]
    public void IndexDesignFile_AnyBytesOfJson_AreADesignOrItsProblems() =>
        RunDesign("IndexDesignFile.Read (JSON)", "fuzzed.json", NodesJson, NodeList);

    [Fact]
    public void IndexDataFile_AnyBytes_AreValuesOfAnIndexOrTheirProblems()
    {
        var design = IndexDesignFile.Read(new MemoryStream(BytesText.BytesOf(BytesText.OfUtf8(Nodes))), "good.csv");

        new Fuzzer<UnitTable>("IndexDataFile.Read (CSV)")
        {
            Read = input => IndexDataFile.Read(new MemoryStream(input.Bytes), "fuzzed.csv", design),
            IsRefusal = Refusals.IsOfFile,
            Judge = data => Judge(data, design),
        }.Run(FuzzInputs.OfDocuments([Values], "x", "y", "unit"), output);
    }

    private void RunDesign(string name, string fileName, params string[] corpus) =>
        new Fuzzer<IndexDesign>(name)
        {
            Read = input => IndexDesignFile.Read(new MemoryStream(input.Bytes), fileName),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments(corpus, OfNodes), output);

    private static void Judge(StandardErrors errors)
    {
        foreach (var year in Scores.Years)
        {
            foreach (var province in year.Provinces.Provinces)
            {
                foreach (var node in year.Index.Nodes)
                {
                    double error = errors.EstimateOf(year, province, node)?.StandardError ?? 0;
                    (error >= 0 && double.IsFinite(error)).Should().BeTrue();
                }
            }
        }
    }

    private static void Judge(IndexDesign design)
    {
        design.Indicators.Should().NotBeEmpty();
        design
            .Indicators.Sum(indicator => design.EffectiveWeightOf(indicator.Code))
            .Should()
            .BeApproximately(1, 1e-9, "shares add up to the whole");
        foreach (var node in design.Nodes)
        {
            design.Find(node.Code).Should().BeSameAs(node);
        }
    }

    private static void Judge(UnitTable data, IndexDesign design)
    {
        data.Units.Should().NotBeEmpty();
        try
        {
            ConstructedIndex.Compute(data, design);
        }
        catch (UndefinedIndexException exception)
        {
            exception.Problems.Should().NotBeEmpty();
            foreach (var problem in exception.Problems)
            {
                Refusals.Require(problem.Message);
            }
        }
    }
}
