using Papi.Scoring;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>What every page has around its content.</summary>
internal static class Layout
{
    /// <summary>Writes a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    /// <param name="inOtherLanguage">The address of the same page in the other language.</param>
    /// <param name="content">The content of its main part.</param>
    /// <param name="footer">What stands below; null is nothing.</param>
    public static Html Write(string title, Language language, string inOtherLanguage, Html content, Html? footer = null)
    {
        string other = language == Language.Vietnamese ? "en" : "vi";
        return Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="{CodeOf(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="icon" href="{PageAssets.Icon.Address}" type="image/svg+xml">
            <link rel="stylesheet" href="{PageAssets.Styles.Address}">
            {PageAssets.Scripts.Select(script => Html.Of($"<script src=\"{script.Address}\" defer></script>\n"))}</head>
            <body>
            <a class="skip" href="#content">{PageTexts.SkipToContent.In(language)}</a>
            <header>
            <p class="site"><a href="/?lang={CodeOf(language)}">{PageTexts.Site.In(language)}</a></p>
            <p><a id="other-language" href="{inOtherLanguage}" lang="{other}" hreflang="{other}">{PageTexts.OtherLanguage.In(
                language
            )}</a></p>
            </header>
            <main id="content" tabindex="-1">
            {content}
            </main>
            <footer>{footer ?? Html.Empty}</footer>
            </body>
            </html>

            """
        );
    }

    /// <summary>Gets the code of a language as addresses and pages have it.</summary>
    public static string CodeOf(Language language) => language == Language.Vietnamese ? "vi" : "en";
}
