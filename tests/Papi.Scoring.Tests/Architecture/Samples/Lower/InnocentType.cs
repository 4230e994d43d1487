namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>Keeps the rule.</summary>
internal sealed class InnocentType
{
    public static string Text => string.Join(',', new List<InnocentType> { new() });
}
