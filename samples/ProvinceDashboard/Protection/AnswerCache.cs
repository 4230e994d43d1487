using Microsoft.AspNetCore.OutputCaching;

namespace ProvinceDashboard.Protection;

/// <summary>The cache of answers: scores do not change while the program runs, so an answer is computed once.</summary>
internal static class AnswerCache
{
    /// <summary>The policy of every endpoint whose answer follows from its address.</summary>
    public const string ByQuery = "by-query";

    private const int MaxSize = 64 * 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    // A parameter that no endpoint reads makes no entry of its own.
    private static readonly string[] Parameters =
    [
        "year",
        "lang",
        "province",
        "peer",
        "node",
        "from",
        "width",
        "change",
        "v",
    ];

    public static void Set(OutputCacheOptions options)
    {
        options.SizeLimit = MaxSize;
        options.DefaultExpirationTimeSpan = Kept;
        options.AddPolicy(
            ByQuery,
            policy =>
                policy
                    .SetVaryByHost(false)
                    .SetVaryByQuery(Parameters)
                    .VaryByValue(context => new KeyValuePair<string, string>(
                        "encoding",
                        Compression.EncodingOf(context)
                    ))
        );
    }
}
