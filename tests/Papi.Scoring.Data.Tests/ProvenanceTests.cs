namespace Papi.Scoring.Data.Tests;

public class ProvenanceTests
{
    private static readonly Provenance Provenance = PublishedScores.Provenance;

    [Fact]
    public void Citation_Always_NamesThePublishersAndTheIndex() =>
        Provenance
            .Citation.Should()
            .Be(
                "CECODES, RTA & UNDP, The Viet Nam Provincial Governance and Public Administration Performance Index (PAPI), annual reports 2011-2024."
            );

    [Fact]
    public void ToString_Always_IsVersionAndCitation() =>
        Provenance.ToString().Should().Be($"papi-2024.1: {Provenance.Citation}");

    [Fact]
    public void For_EveryPublishedYear_HasTheWorkbooksFirst()
    {
        foreach (var year in PublishedScores.Table.Years)
        {
            Provenance.For(year.Year)[0].Title.Should().Be("Public workbooks of papi.org.vn");
        }
    }

    [Fact]
    public void For_LaterYear_IsEmpty() => Provenance.For(2025).Should().BeEmpty();

    [Fact]
    public void For_2012_LeavesOutWhatCameLater() =>
        Provenance.For(2012).Select(source => source.FirstYear.Value).Should().OnlyContain(first => first <= 2012);

    [Fact]
    public void Sources_All_SayWhatWasTakenAndFromWhom() =>
        Provenance
            .Sources.Should()
            .HaveCount(4)
            .And.OnlyContain(source =>
                source.Title.Length > 10
                && source.Publisher.Length > 0
                && source.Use.Length > 10
                && source.FirstYear <= source.LastYear
            );

    [Fact]
    public void ToString_Source_IsOneLine() =>
        Provenance.Sources[1].ToString().Should().Be("CECODES, RTA, VFF-CRT and UNDP: PAPI annual reports (2011-2024)");

    [Fact]
    public void SourcesFile_Package_NamesTheFilesTheGapsAndTheCitation()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SOURCES.md")).ReplaceLineEndings(" ");

        text.Should()
            .ContainAll(
                "Resources/published-scores.csv",
                "Resources/published-scores.bin",
                "hnks-gh/ml-mcdm",
                "d165721",
                "2014 Bắc Giang, Đồng Tháp",
                "2024 Vĩnh Phúc, Tiền Giang",
                Provenance.Citation
            );
    }
}
