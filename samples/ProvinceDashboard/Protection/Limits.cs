using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ProvinceDashboard.Protection;

/// <summary>What one visitor can ask of the machine.</summary>
internal static class Limits
{
    /// <summary>The policy of endpoints that compute.</summary>
    public const string Computing = "computing";

    private const int MaxRequestLine = 4 * 1024;

    private const int MaxHeaders = 16 * 1024;

    private const int MaxHeaderCount = 50;

    // No endpoint reads a body.
    private const int MaxBody = 1024;

    private const int MaxConnections = 1000;

    private const int ComputationsPerProcessor = 4;

    private const int WaitingComputations = 256;

    private static readonly TimeSpan HeaderPatience = TimeSpan.FromSeconds(10);

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = MaxConnections;
        options.Limits.MaxRequestBodySize = MaxBody;
        options.Limits.MaxRequestHeaderCount = MaxHeaderCount;
        options.Limits.MaxRequestHeadersTotalSize = MaxHeaders;
        options.Limits.MaxRequestLineSize = MaxRequestLine;
        options.Limits.RequestHeadersTimeout = HeaderPatience;
    }

    // Answers from the cache do not count: they are given before the limiter is asked.
    public static void Set(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddConcurrencyLimiter(
            Computing,
            limiter =>
            {
                limiter.PermitLimit = ComputationsPerProcessor * Environment.ProcessorCount;
                limiter.QueueLimit = WaitingComputations;
            }
        );
    }
}
