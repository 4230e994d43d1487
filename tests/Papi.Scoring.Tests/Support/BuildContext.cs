using System.Reflection;
using System.Runtime.Loader;

namespace Papi.Scoring.Tests.Support;

/// <summary>Loads these tests once more, upon the packages of another folder instead of those beside them.</summary>
internal sealed class BuildContext(string folder) : AssemblyLoadContext(nameof(BuildContext))
{
    /// <summary>Loads the tests.</summary>
    public Assembly LoadTests() => LoadFromAssemblyPath(typeof(BuildContext).Assembly.Location);

    /// <summary>Loads an assembly of the folder; what is not there is shared with all contexts.</summary>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
