namespace ProvinceDashboard.Protection;

/// <summary>Gives every answer the headers that protect its reader, an error too, and says how long it holds.</summary>
internal static class ResponseHeaders
{
    // No 'unsafe-inline' and no 'unsafe-eval': scripts and styles are files, charts run under an interpreter of expressions.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Held = "public, max-age=300";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        // At the start of the answer, because an error throws away what was set before it.
        context.Response.OnStarting(
            static state =>
            {
                Set((HttpContext)state);
                return Task.CompletedTask;
            },
            context
        );
        return next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
        {
            headers.CacheControl = "no-store";
        }
        else if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = Held;
        }
    }
}
