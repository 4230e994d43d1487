using System.Text;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Files;

/// <summary>Reads the design of any index, its tree of nodes with weights and directions, from a CSV or JSON file.</summary>
/// <example><code>
/// code,parent,weight,direction,name
/// HDI,,1,1,Human development
/// health,HDI,1,1,Health
/// mortality,health,0.4,-1,Under-five mortality
/// </code></example>
/// <remarks>
/// <para>
/// A CSV file has one row per node and, in any order, the columns <c>code</c>; <c>parent</c>, empty for the index
/// itself; <c>weight</c>, relative to the siblings, positive, 1 where empty; <c>direction</c>, 1 where more is better
/// (also where empty) and -1 where less is. Optional are <c>name</c>; of an indicator <c>scale_min</c> and
/// <c>scale_max</c>, the ends of its own scale, <c>target</c>, and <c>normalization</c>, a method of its own in the form of
/// <see cref="NormalizationMethod.TryParse"/>; of a group <c>aggregation</c>, in that of
/// <see cref="AggregationMethod.TryParse"/>. The plain form is what COINr calls iMeta.
/// </para>
/// <para>
/// A JSON file, told by its name, has the same fields by the same names: <c>{ "id": "…", "nodes": [ { "code": "…" } ] }</c>,
/// or the list of nodes alone. <see cref="Schema"/> describes it. What is left out or null is as an empty field. Its
/// numbers, and those of methods such as <c>minmax:0.5:1</c> in either form, have decimal points always. Without an
/// <c>id</c>, and in CSV, the identity of the index is the code of the node without a parent.
/// </para>
/// <para>
/// What is not listed here is refused. UTF-8 with or without a byte order mark; a JSON file has at most 16 MiB, a CSV file
/// 256 MiB, 1 MiB a record and 16,384 columns, and either has at most 10,000 nodes. Nothing is loaded where anything is wrong.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class IndexDesignFile
{
    /// <summary>The greatest number of nodes of a design.</summary>
    internal const int MaxNodes = 10_000;

    private const string JsonExtension = ".json";

    /// <summary>A design of a thousand nodes has some hundred KiB.</summary>
    private const long MaxJsonSize = 16L << 20;

    private static readonly Lazy<string> SchemaText = new(() => EmbeddedSchema.Read("index-design-1"));

    /// <summary>Gets the JSON Schema (draft 2020-12) of a JSON file.</summary>
    public static string Schema => SchemaText.Value;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file; JSON where it ends in <c>.json</c> in any case, otherwise CSV.</param>
    /// <param name="options">The options; null is <see cref="TableFileOptions.Default"/>.</param>
    /// <returns>The design.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="InvalidFileException">The file cannot be read, or its content is wrong or no tree.</exception>
    public static IndexDesign Read(string path, TableFileOptions? options = null) =>
        InputFile.Open(path, stream => Read(stream, path, options));

    /// <summary>Reads a file from a stream.</summary>
    /// <param name="stream">The content; read to its end, not closed.</param>
    /// <param name="fileName">What messages call the file; JSON where it ends in <c>.json</c> in any case, otherwise CSV.</param>
    /// <param name="options">The options; null is <see cref="TableFileOptions.Default"/>.</param>
    /// <returns>The design.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidFileException">The content is wrong or no tree.</exception>
    public static IndexDesign Read(Stream stream, string fileName, TableFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= TableFileOptions.Default;
        return (
            fileName.EndsWith(JsonExtension, StringComparison.OrdinalIgnoreCase)
                ? ReadJson(stream, fileName, options)
                : TableReader.Read(
                    stream,
                    fileName,
                    options.Style,
                    options.MaxProblems,
                    (rows, problems) => new IndexDesignTableReader(rows, options, problems).Read()
                )
        )!;
    }

    private static IndexDesign? ReadJson(Stream stream, string fileName, TableFileOptions options) =>
        InputFile.Read(
            stream,
            fileName,
            MaxJsonSize,
            options.MaxProblems,
            (text, problems) =>
            {
                using var content = new MemoryStream();
                text.CopyTo(content);
                text.ThrowIfCut();
                return IndexDesignJsonReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length), problems);
            }
        );
}
