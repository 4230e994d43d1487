using System.Security.Cryptography;
using System.Text;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>Writes the page of one chart.</summary>
internal static class ChartPage
{
    private const string Styles =
        "body{margin:1rem;background:#fff;color:#1a1a1a;font:1rem/1.5 \"Segoe UI\",\"Noto Sans\",\"DejaVu Sans\",Arial,sans-serif}"
        + "figure{margin:0;overflow-x:auto}figcaption{max-width:48rem;font-size:.875rem;color:#444}";

    public static string Write(ChartSpecification chart)
    {
        string language = chart.Language == Language.Vietnamese ? "vi" : "en";
        string[] scripts = [.. VegaScripts.All.Select(script => script.ReadText())];
        string hashes = string.Join(' ', scripts.Select(text => $"'sha256-{HashOf(text)}'"));
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"")
            .Append(language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            )
            .Append("img-src data:; script-src ")
            .Append(hashes)
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(HtmlText.Encode(chart.Title)).Append("</title>\n");
        page.Append("<style>").Append(Styles).Append("</style>\n</head>\n<body>\n<main>\n<figure data-papi-chart>\n");

        // The specification has no < left, see ChartJson: nothing in it closes the element.
        page.Append("<script type=\"application/json\">").Append(chart.ToJson()).Append("</script>\n");
        page.Append("<figcaption>").Append(HtmlText.Encode(chart.Description)).Append("</figcaption>\n");
        page.Append("</figure>\n</main>\n");
        foreach (string script in scripts)
        {
            page.Append("<script>").Append(script).Append("</script>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static string HashOf(string script) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
}
