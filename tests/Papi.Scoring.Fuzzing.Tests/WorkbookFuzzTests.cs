using System.IO.Compression;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Corpus;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Workbooks: the bytes of the package, and the XML inside a sound package.</summary>
public class WorkbookFuzzTests(ITestOutputHelper output)
{
    private static readonly PapiWorkbookOptions Options = new()
    {
        Editions = SmallIndex.Series,
        Provinces = SmallIndex.Units,
    };

    private static readonly string[] Corpus = [SmallWorkbook.UnitsInRows, SmallWorkbook.UnitsInColumns];

    private static readonly string[] Words =
    [
        "XFD1048576",
        "A0",
        "0A",
        "A-1",
        "A99999999999",
        "ZZZZZZZ1",
        "A1:XFD1048576",
        "A1:B",
        "C3:A1",
        "1:1",
        "<c r=\"A1\"/>",
        "<c><v>1</v></c>",
        "<row/>",
        "<row r=\"0\">",
        "<mergeCell ref=\"A0:B2\"/>",
        "t=\"s\"",
        "t=\"b\"",
        "t=\"d\"",
        "rId1",
        "rId2",
        "sheet1.xml",
        "/xl/worksheets/sheet1.xml",
        "#DIV/0!",
        "[$-409]h:mm",
        "veryHidden",
        "date1904=\"1\"",
    ];

    [Fact]
    public void PapiWorkbook_AnyBytes_AreScoresOrTheirProblems() =>
        new Fuzzer<PapiWorkbookContent>("PapiWorkbook.Read (bytes of the package)")
        {
            Read = input => Read(input.Bytes),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(
            FuzzInputs.OfBinaries([
                .. Corpus.Select(parts => SmallWorkbook.Pack(BytesText.OfUtf8(parts))),
                .. Corpus.Select(parts => SmallWorkbook.Pack(BytesText.OfUtf8(parts), CompressionLevel.Optimal)),
            ]),
            output
        );

    // One cell far out makes a sheet of as many as are allowed, 2 million, each with its place in a table.
    [Fact]
    public void PapiWorkbook_AnyXmlInside_IsScoresOrTheirProblems() =>
        new Fuzzer<PapiWorkbookContent>("PapiWorkbook.Read (XML in the package)")
        {
            Read = input => Read(SmallWorkbook.Pack(input.Text)),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
            FixedMemory = 256L << 20,
        }.Run(FuzzInputs.OfDocuments(Corpus, Words), output);

    private static PapiWorkbookContent Read(byte[] package) =>
        PapiWorkbook.Read(new MemoryStream(package), "fuzzed-2021.xlsx", Options);

    private static void Judge(PapiWorkbookContent content)
    {
        content.Scores.Years.Should().NotBeEmpty();
        foreach (var note in content.Notes)
        {
            Refusals.Require(note.Message);
        }
    }
}
