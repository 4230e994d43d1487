using System.Text;

namespace Papi.Scoring.Files;

/// <summary>Numbers the different texts of a column in the order in which they first come, without a string per row.</summary>
/// <remarks>
/// A hash table with linear probing over UTF-8 bytes; neighbours in a survey file mostly say the same, so the text of the
/// row before is tried first. Not safe for concurrent use.
/// </remarks>
internal sealed class TextCodes
{
    private const int FirstCapacity = 64;

    private readonly List<byte[]> _texts = [];

    // A place holds a code plus one; 0 is a free place.
    private int[] _places = new int[FirstCapacity];

    private int _last = -1;

    /// <summary>Gets the code of a text, 0-based; a new text gets the next one.</summary>
    public int Encode(ReadOnlySpan<byte> text)
    {
        if (_last >= 0 && text.SequenceEqual(_texts[_last]))
        {
            return _last;
        }

        int place = FindPlace(text);
        if (_places[place] == 0)
        {
            _texts.Add(text.ToArray());
            _places[place] = _texts.Count;
            _last = _texts.Count - 1;
            if (2 * _texts.Count > _places.Length)
            {
                Grow();
            }
        }
        else
        {
            _last = _places[place] - 1;
        }

        return _last;
    }

    /// <summary>Gets the texts by their codes.</summary>
    public string[] ToTexts() => [.. _texts.Select(text => Encoding.UTF8.GetString(text))];

    private int FindPlace(ReadOnlySpan<byte> text)
    {
        int mask = _places.Length - 1;
        int place = (int)Hash(text) & mask;
        while (_places[place] != 0 && !text.SequenceEqual(_texts[_places[place] - 1]))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        _places = new int[2 * _places.Length];
        for (int code = 0; code < _texts.Count; code++)
        {
            _places[FindPlace(_texts[code])] = code + 1;
        }
    }

    // FNV-1a, 32 bits, with its high bits folded in; its constants are those of its authors (Fowler, Noll and Vo).
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        uint hash = 2166136261;
        foreach (byte value in text)
        {
            hash = unchecked((hash ^ value) * 16777619);
        }

        return hash ^ (hash >> 15);
    }
}
