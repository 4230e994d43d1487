using System.Globalization;
using System.Text;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>A good text and what was done to it.</summary>
/// <remarks>Where a reader takes bytes, every character stands for one byte (Latin-1), so that bytes are edited like letters.</remarks>
internal sealed class FuzzInput(string original, IReadOnlyList<Edit> edits)
{
    private const int MostShown = 400;

    private readonly Lazy<string> _text = new(() => edits.Aggregate(original, (text, edit) => edit.ApplyTo(text)));

    /// <summary>Gets the damaged text.</summary>
    public string Text => _text.Value;

    /// <summary>Gets the bytes that the characters of the damaged text stand for.</summary>
    public byte[] Bytes => BytesText.BytesOf(Text);

    /// <summary>Gets inputs with one edit less: what remains of a failure is what matters.</summary>
    public IEnumerable<FuzzInput> Shrink() =>
        Enumerable
            .Range(0, edits.Count)
            .Select(left => new FuzzInput(original, [.. edits.Where((_, index) => index != left)]));

    /// <summary>Returns the text with everything that is no ASCII letter escaped, and the edits.</summary>
    public override string ToString()
    {
        var shown = new StringBuilder();
        foreach (char c in Text.Take(MostShown))
        {
            shown.Append(
                c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
            );
        }

        string kinds = string.Join(' ', edits.Select(edit => edit.Kind));
        return string.Create(CultureInfo.InvariantCulture, $"{Text.Length} characters after {kinds}:\n{shown}");
    }
}
