using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Text;
using ProvinceDashboard.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace ProvinceDashboard.Tests.Pages;

public class DashboardPageTests(Browser browser) : IClassFixture<Browser>
{
    private const int PhoneWidth = 375;

    public static TheoryData<string> Choices =>
        [
            "/",
            "/?lang=en&peer=14",
            // No total, a part of the dimensions, the first year, an edition of six dimensions.
            "/?province=26&year=2024",
            "/?province=24&year=2022&peer=27",
            "/?province=12&year=2011",
            "/?province=79&year=2016&lang=en",
        ];

    [BrowserTheory]
    [MemberData(nameof(Choices))]
    public async Task Page_OfAnyChoice_DrawsItsChartsAndComplainsOfNothing(string address)
    {
        await using var visit = await browser.OpenAsync(address);

        int charts = await visit.Page.Locator("[data-chart]").CountAsync();
        charts.Should().BeGreaterThanOrEqualTo(5);
        (await visit.Page.Locator("[data-chart] svg").CountAsync()).Should().Be(charts);
        (await visit.Page.Locator("[data-chart] svg [aria-roledescription]").CountAsync()).Should().BePositive();
        visit.Complaints.Should().BeEmpty();
        visit.Requests.Should().OnlyContain(request => IsOwn(request, visit));
    }

    [BrowserFact]
    public async Task Page_AtFirst_IsVietnamese()
    {
        await using var visit = await browser.OpenAsync("/");

        (await visit.Page.GetAttributeAsync("html", "lang")).Should().Be("vi");
        (await visit.Page.InnerTextAsync("h1")).Should().Be("Lai Châu, PAPI 2024");
        (await visit.Page.InnerTextAsync("#overview")).Should().Contain("43,48").And.Contain("31/61");
    }

    [BrowserFact]
    public async Task Language_Switched_KeepsTheChoice()
    {
        await using var visit = await browser.OpenAsync("/?province=14&year=2022&peer=12");

        await visit.Page.ClickAsync("#other-language");
        await visit.WaitForChartsAsync();

        (await visit.Page.GetAttributeAsync("html", "lang")).Should().Be("en");
        (await visit.Page.InnerTextAsync("h1")).Should().Be("Son La, PAPI 2022");
        (await visit.Page.InputValueAsync("#peer")).Should().Be("12");
    }

    [BrowserFact]
    public async Task Province_Chosen_IsShown()
    {
        await using var visit = await browser.OpenAsync("/");

        await visit.Page.SelectOptionAsync("#province", "22");
        await visit.Page.SelectOptionAsync("#year", "2023");
        await visit.Page.SelectOptionAsync("#peer", "12");
        await visit.Page.ClickAsync(".choice button");
        await visit.WaitForChartsAsync();

        (await visit.Page.InnerTextAsync("h1")).Should().Be("Quảng Ninh, PAPI 2023");
        (await visit.Page.InnerTextAsync("#overview")).Should().Contain("không có tổng điểm");
    }

    [BrowserFact]
    public async Task Keyboard_FromTheStart_SkipsToTheContent()
    {
        await using var visit = await browser.OpenAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        (await visit.Page.EvaluateAsync<string>("document.activeElement.id")).Should().Be("content");
    }

    // The best score on every dimension is the first rank; the figures are the library's.
    [BrowserFact]
    public async Task Slider_MovedByKeyboard_ChangesScoreAndRank()
    {
        await using var visit = await browser.OpenAsync("/");
        var page = visit.Page;

        await page.FocusAsync("#what-if-D3");
        await page.Keyboard.PressAsync("End");

        // Not by a function of the page: its policy refuses to evaluate text.
        await Expect(page.Locator("#what-if-summary")).Not.ToBeEmptyAsync();

        double total = Scores.Of2024.ScoreOf("12", "total")!.Value.Points;
        double own = Scores.Of2024.ScoreOf("12", "D3")!.Value.Points;
        string expected = DecimalStyle.Vietnamese.Format(total - own + 10, 2);
        (await page.InnerTextAsync("#what-if-total")).Should().Be(expected);
        (await page.InnerTextAsync("#what-if-rank")).Should().Be("1/61");
        (await page.GetAttributeAsync("#what-if-D3", "aria-valuetext")).Should().Be("10,00");
        (await page.InnerTextAsync("#what-if-summary")).Should().Contain(expected).And.Contain("lên 30 bậc");

        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.Locator("#what-if-total")).Not.ToHaveTextAsync(expected);

        await page.ClickAsync("#what-if button[type=reset]");
        await Expect(page.Locator("#what-if-rank")).ToHaveTextAsync("31/61");
        (await page.InnerTextAsync("#what-if-total")).Should().Be("43,48");
        visit.Complaints.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("/?peer=14")]
    [InlineData("/?peer=14&lang=en&year=2022&province=79")]
    [InlineData("/?province=nowhere")]
    public async Task Page_OnAPhone_DoesNotScrollSideways(string address)
    {
        await using var visit = await browser.OpenAsync(address, PhoneWidth);

        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
            .Should()
            .BeLessThanOrEqualTo(PhoneWidth);
    }

    [BrowserFact]
    public async Task Charts_OnAPhone_StayLegibleAndScrollByKeyboard()
    {
        await using var visit = await browser.OpenAsync("/?peer=14", PhoneWidth);

        var drawings = await visit.Page.Locator(".drawing").AllAsync();
        drawings.Should().NotBeEmpty();
        foreach (var drawing in drawings)
        {
            float drawn = float.Parse(
                (await drawing.Locator("svg").First.GetAttributeAsync("width"))!,
                CultureInfo.InvariantCulture
            );
            var shown = await drawing.Locator("svg").First.BoundingBoxAsync();
            var room = await drawing.BoundingBoxAsync();

            // A pixel for the rounding of boxes.
            shown!.Width.Should().BeGreaterThanOrEqualTo((0.75f * drawn) - 1, "letters shrink to three quarters");
            if (shown.Width > room!.Width + 1)
            {
                (await drawing.GetAttributeAsync("tabindex")).Should().Be("0");
                (await drawing.GetAttributeAsync("aria-label")).Should().NotBeNullOrEmpty();
            }
        }
    }

    [BrowserFact]
    public async Task Downloads_OfThePage_AreFiles()
    {
        await using var visit = await browser.OpenAsync("/?lang=en");

        foreach (string extension in new[] { "docx", "xlsx" })
        {
            var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
                visit.Page.ClickAsync($".downloads a[href*='.{extension}']")
            );
            download.SuggestedFilename.Should().Be($"papi-12-2024.{extension}");
        }
    }

    [AccessibilityTheory]
    [InlineData("/?peer=14", 1280)]
    [InlineData("/?peer=14", PhoneWidth)]
    [InlineData("/?lang=en", 1280)]
    [InlineData("/?province=26", 1280)]
    [InlineData("/?province=nowhere", 1280)]
    public async Task Page_OfAnyChoice_HasNoSeriousFinding(string address, int width)
    {
        await using var visit = await browser.OpenAsync(address, width);

        (await AxeCore.FindSeriousAsync(visit)).Should().BeEmpty();
    }

    private static bool IsOwn(string request, Visit visit) =>
        string.Equals(new Uri(request).Authority, new Uri(visit.Page.Url).Authority, StringComparison.Ordinal);
}
