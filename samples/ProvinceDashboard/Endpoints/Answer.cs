using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Papi.Scoring.Files;
using ProvinceDashboard.Markup;

namespace ProvinceDashboard.Endpoints;

/// <summary>Answers with a tag of their content, so that a browser that has one asks whether it still holds.</summary>
internal static class Answer
{
    public const string HtmlType = "text/html; charset=utf-8";

    public const string JsonType = "application/json";

    private const int TagBytes = 12;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static FileContentHttpResult Json<T>(T value) =>
        File(JsonSerializer.SerializeToUtf8Bytes(value, Options), JsonType);

    public static FileContentHttpResult Json(ResultJson result) =>
        File(Encoding.UTF8.GetBytes(result.ToText()), JsonType);

    public static FileContentHttpResult Html(Html page) => File(Encoding.UTF8.GetBytes(page.ToString()), HtmlType);

    public static FileContentHttpResult File(byte[] content, string type, string? name = null) =>
        TypedResults.Bytes(content, type, name, entityTag: TagOf(content));

    // Weak, because the same answer goes out compressed and not.
    private static EntityTagHeaderValue TagOf(byte[] content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, TagBytes))}\"", isWeak: true);
}
