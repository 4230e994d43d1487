using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Papi.Scoring.Text;

/// <summary>What is left of a Vietnamese name when everything that people write differently is taken away.</summary>
/// <remarks>
/// A key has no diacritics, no capitals, and of ASCII only letters and digits. It is computed from a table of our own:
/// <c>string.Normalize</c> does nothing where globalization is invariant, and casing by the current culture would turn
/// the i of Hà Nội into another letter on a Turkish computer. Old and new tone placement (Hoà, Hòa) need no rule,
/// because the tone falls away. Stateless; safe for concurrent use.
/// </remarks>
internal static class SpellingKey
{
    private static readonly FrozenDictionary<char, char> Letters = CreateLetters();

    /// <summary>Gets the key of a text; empty where the text has neither a letter nor a digit.</summary>
    /// <param name="text">A name in composed, decomposed or partly composed Unicode.</param>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key.Append(char.IsAsciiLetterUpper(c) ? (char)(c - 'A' + 'a') : c);
            }
            else if (Letters.TryGetValue(c, out char letter))
            {
                key.Append(letter);
            }
            else if (IsForeignLetter(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    // A letter of another alphabet distinguishes names, so it stays as it is; half of a surrogate pair belongs to one.
    // A modifier letter is how some keyboards write the apostrophe of Cư M'gar.
    private static bool IsForeignLetter(char c) =>
        char.IsSurrogate(c)
        || (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter);

    private static FrozenDictionary<char, char> CreateLetters()
    {
        var letters = new Dictionary<char, char>();
        Add('a', "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ");
        Add('d', "đĐ");
        Add('e', "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ");
        Add('i', "ìíỉĩịÌÍỈĨỊ");
        Add('o', "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ");
        Add('u', "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ");
        Add('y', "ỳýỷỹỵỲÝỶỸỴ");

        // Eth and the African D look like Đ and are found in its place in converted documents.
        Add('d', "\u00D0\u00F0\u0189\u0256");

        // What Turkish casing makes of i and I.
        Add('i', "\u0130\u0131");
        return letters.ToFrozenDictionary();

        void Add(char letter, string variants)
        {
            foreach (char variant in variants)
            {
                letters.Add(variant, letter);
            }
        }
    }
}
