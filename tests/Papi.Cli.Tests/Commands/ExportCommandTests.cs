using System.IO.Compression;
using System.Text;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papi-export-");

    public void Dispose() => _folder.Delete(recursive: true);

    // Report of Lai Châu of April 2025.
    [Theory]
    [InlineData("md", "vi", "Báo cáo kết quả PAPI năm 2024: Lai Châu", "43,48")]
    [InlineData("md", "en", "PAPI 2024 report: Lai Chau", "43.48")]
    [InlineData("html", "vi", "Báo cáo kết quả PAPI năm 2024: Lai Châu", "43,48")]
    [InlineData("html", "en", "PAPI 2024 report: Lai Chau", "43.48")]
    [InlineData("docx", "vi", "Báo cáo kết quả PAPI năm 2024: Lai Châu", "43,48")]
    [InlineData("docx", "en", "PAPI 2024 report: Lai Chau", "43.48")]
    public void Export_ToAFile_FollowsItsExtensionAndTheLanguage(
        string extension,
        string language,
        string title,
        string total
    )
    {
        string file = PathOf($"lai-chau.{extension}");

        var result = InProcess.Run("export", "Lai Châu", "--year", "2024", "--lang", language, "-o", file);

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain(file);
        TextOf(file).Should().Contain(title).And.Contain(total).And.Contain("31/61");
        Files().Should().Equal(file);
    }

    [Fact]
    public void Export_Workbook_IsOneWithThreeSheets()
    {
        string file = PathOf("lai-chau.xlsx");

        InProcess.Run("export", "Lai Châu", "--output", file).ExitCode.Should().Be(PapiCommandLine.Done);

        using var package = ZipFile.OpenRead(file);
        package
            .Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal))
            .Should()
            .Be(3);
    }

    [Fact]
    public void Export_Json_IsWhatTheReportPrints()
    {
        string file = PathOf("lai-chau.json");
        string expected = InProcess.Run("report", "Lai Châu", "--json").Output;

        InProcess.Run("export", "Lai Châu", "-o", file).ExitCode.Should().Be(PapiCommandLine.Done);
        File.ReadAllText(file).Should().Be(expected);
        InProcess.Run("export", "Lai Châu", "--format", "json").Output.Should().Be(expected);
    }

    [Fact]
    public void Export_TextWithoutAFile_GoesToTheOutputAlone()
    {
        var result = InProcess.Run("export", "12", "--format", "md", "--decimals", "3");

        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith("# Báo cáo kết quả PAPI năm 2024: Lai Châu\n").And.Contain("43,480");
    }

    [Fact]
    public void Export_FormatAndExtension_TheFormatDecides()
    {
        string file = PathOf("report.txt");

        InProcess.Run("export", "Lai Châu", "--format", "HTML", "--output", file).ExitCode.Should().Be(0);

        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Export_TextFile_HasNoByteOrderMark()
    {
        string file = PathOf("report.md");

        InProcess.Run("export", "Lai Châu", "-o", file);

        File.ReadAllBytes(file)[0].Should().Be((byte)'#');
    }

    [Theory]
    [InlineData("docx", "--format docx: a binary file does not go to the standard output; give -o FILE.")]
    [InlineData("xlsx", "--format xlsx: a binary file does not go to the standard output; give -o FILE.")]
    public void Export_BinaryWithoutAFile_IsRefused(string format, string message) =>
        InProcess.RunRefused("export", "Lai Châu", "--format", format, "--lang", "en").Should().Equal(message);

    [Fact]
    public void Export_NeitherFormatNorFile_NamesTheFormats() =>
        InProcess
            .RunRefused("export", "Lai Châu", "--lang", "en")
            .Should()
            .Equal("Needs -o FILE, or --format with one of: docx, html, md, xlsx, json.");

    [Fact]
    public void Export_UnknownExtension_AsksForTheFormat() =>
        InProcess
            .RunRefused("export", "Lai Châu", "--lang", "en", "-o", "report.pdf")
            .Should()
            .Equal(
                "report.pdf: the extension does not tell the format; add --format with one of: docx, html, md, xlsx, json."
            );

    [Fact]
    public void Export_FileThatExists_IsLeftAloneUnlessForced()
    {
        string file = PathOf("report.md");
        File.WriteAllText(file, "mine");

        InProcess
            .RunRefused("export", "Lai Châu", "--lang", "en", "-o", file)
            .Should()
            .Equal($"{file}: the file exists; --force replaces it.");
        File.ReadAllText(file).Should().Be("mine");

        InProcess.Run("export", "Lai Châu", "-o", file, "--force").ExitCode.Should().Be(PapiCommandLine.Done);
        File.ReadAllText(file).Should().StartWith("# ");
        Files().Should().Equal(file);
    }

    [Fact]
    public void Export_UnknownProvince_LeavesNoFile()
    {
        InProcess.RunRefused("export", "Lai Chu", "-o", PathOf("report.docx"));

        Files().Should().BeEmpty();
    }

    [Fact]
    public void Export_IntoNoFolder_IsRefused()
    {
        string file = PathOf(Path.Combine("none", "report.md"));

        InProcess
            .RunRefused("export", "Lai Châu", "--lang", "en", "-o", file)
            .Should()
            .Equal($"{file}: there is no such folder.");
    }

    [Fact]
    public void Export_OntoAFolder_IsRefused() =>
        InProcess
            .RunRefused("export", "Lai Châu", "--lang", "en", "--format", "md", "-o", _folder.FullName)
            .Should()
            .Equal($"{_folder.FullName}: is a folder, not a file.");

    [Fact]
    public void Export_OverALink_ReplacesWhatItLeadsTo()
    {
        string file = PathOf("report.md");
        string link = PathOf("link.md");
        File.WriteAllText(file, "old");
        File.CreateSymbolicLink(link, file);

        InProcess.Run("export", "Lai Châu", "-o", link, "--force").ExitCode.Should().Be(PapiCommandLine.Done);

        new FileInfo(link).LinkTarget.Should().Be(file);
        File.ReadAllText(file).Should().StartWith("# ");
    }

    [Fact]
    public void Export_Vintage_IsTheEstimateOfTheMergedProvince() =>
        InProcess
            .Run("export", "Phú Thọ", "--year", "2024", "--vintage", "2025", "--format", "md", "--lang", "en")
            .Output.Should()
            .Contain("The scores are estimates, not published");

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string[] Files() => Directory.GetFiles(_folder.FullName);

    private static string TextOf(string file)
    {
        if (!file.EndsWith(".docx", StringComparison.Ordinal))
        {
            return File.ReadAllText(file);
        }

        using var package = ZipFile.OpenRead(file);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
