using System.Globalization;

namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Asks the clock, the current culture and the file system, and remembers it all.</summary>
internal static class ImpureSample
{
    private static string _last = "";

    public static string Remember(string path)
    {
        string now = DateTime.UtcNow.ToString(CultureInfo.CurrentCulture);
        string before = _last;
        _last = File.Exists(path) ? now : path;
        return before;
    }
}
