using Microsoft.AspNetCore.ResponseCompression;

namespace ProvinceDashboard.Protection;

/// <summary>How answers are compressed: once each, before they go to the cache.</summary>
internal static class Compression
{
    // Nothing here is secret, so the length of an answer gives nothing away (BREACH).
    public static void Set(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/json"];
    }

    /// <summary>Gets which of its compressions a request gets, so that the cache keeps one answer for each.</summary>
    public static string EncodingOf(HttpContext context)
    {
        string accepted = context.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.OrdinalIgnoreCase) ? "br"
            : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
            : "";
    }
}
