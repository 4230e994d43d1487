using System.Text;

namespace Papi.Cli.Tests.Support;

/// <summary>A file with a content, gone at the end of the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("papi-cli-");

    public TemporaryFile(string name, string content)
        : this(name, Encoding.UTF8.GetBytes(content)) { }

    public TemporaryFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_directory.FullName, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => _directory.Delete(recursive: true);
}
