using System.Reflection;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>A script that a page needs to draw charts, as it lies in this package.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class VegaScript
{
    internal const string ResourcePrefix = "Charts.Vega.";

    internal VegaScript(string name, string version, string sha256)
    {
        Name = name;
        Version = version;
        Sha256 = sha256;
    }

    /// <summary>Gets the file name, such as <c>vega.min.js</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the version of the published library, such as <c>6.4.0</c>; that of our own script counts up from 1.</summary>
    public string Version { get; }

    /// <summary>Gets the SHA-256 of the content, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Opens the content: JavaScript in UTF-8.</summary>
    /// <returns>A stream of the caller's own, at its beginning.</returns>
    public Stream Open() => OpenResource(Name);

    /// <summary>Reads the content.</summary>
    public string ReadText() => ReadResource(Name);

    /// <summary>Returns the name and the version.</summary>
    public override string ToString() => $"{Name} {Version}";

    internal static string ReadResource(string name)
    {
        using var reader = new StreamReader(OpenResource(name));
        return reader.ReadToEnd();
    }

    private static Stream OpenResource(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourcePrefix + name)
        ?? throw new InvalidOperationException($"The package lacks {name}.");
}
