using System.Text.Json;

namespace Papi.Cli.Tests.Support;

internal static class JsonElementExtensions
{
    /// <summary>Follows a path such as <c>total.score</c>.</summary>
    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (current, name) => current.GetProperty(name));

    public static double Number(this JsonElement element, string path) => element.At(path).GetDouble();

    public static string? Text(this JsonElement element, string path) => element.At(path).GetString();

    public static bool IsNull(this JsonElement element, string path) =>
        element.At(path).ValueKind == JsonValueKind.Null;

    /// <summary>Gets the one item of an array whose property has a text.</summary>
    public static JsonElement Item(this JsonElement element, string array, string property, string value) =>
        element
            .At(array)
            .EnumerateArray()
            .Single(item => string.Equals(item.At(property).ToString(), value, StringComparison.Ordinal));

    public static string[] Names(this JsonElement element) =>
        [.. element.EnumerateObject().Select(property => property.Name)];
}
