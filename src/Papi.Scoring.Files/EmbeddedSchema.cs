using System.Text;

namespace Papi.Scoring.Files;

/// <summary>The JSON Schemas (draft 2020-12) that the package brings.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class EmbeddedSchema
{
    /// <summary>Gets the text of a schema.</summary>
    /// <param name="name">Its name with the number of its version, such as <c>plan-1</c>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream($"Schemas.{name}.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
