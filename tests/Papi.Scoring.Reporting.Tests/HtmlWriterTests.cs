using Papi.Scoring.Data;

namespace Papi.Scoring.Reporting.Tests;

public class HtmlWriterTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "<html lang=\"vi\">")]
    [InlineData(Language.English, "<html lang=\"en\">")]
    public void Write_AnyReport_IsOnePageThatAsksForNothing(Language language, string root)
    {
        var table = PublishedScores.Table.Aggregate();
        var report = ProvincialReport.Compose(table, table.Year(2024).Provinces.Find("Lai Châu"), 2024, language);

        string page = HtmlWriter.Write(report);

        page.Should().Contain(root).And.Contain("<caption>").And.Contain("scope=\"row\"");
        page.Should().NotContainAny("<script", "http:", "https:", "src=", "href=", "url(", "@import");
    }
}
