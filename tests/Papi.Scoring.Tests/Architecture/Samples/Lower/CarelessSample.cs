namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A type whose members take null where they say that they do not.</summary>
public static class CarelessSample
{
    public static int Late(string text) => text.Length;

    public static bool Silent(string text) => text is "";

    public static bool Open(string type, Uri address)
    {
        ArgumentNullException.ThrowIfNull(type);
        return address.IsFile;
    }

    public static int Careful(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length;
    }

    public static int Optional(string? text = null) => text?.Length ?? 0;
}
