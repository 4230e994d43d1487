using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Text;

namespace Papi.Scoring.Geography;

/// <summary>Finds the provinces of one registry by everything that they are called.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
internal sealed class ProvinceLookup
{
    private readonly Dictionary<string, Province> _byCode = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, Province> _byKey = new(StringComparer.Ordinal);

    // In the order of the registry, so that suggestions do not depend on a hash.
    private readonly List<string> _keys = [];

    private readonly List<string> _problems = [];

    public ProvinceLookup(IReadOnlyList<Province> provinces)
    {
        foreach (Province province in provinces)
        {
            AddCodes(province);
        }

        foreach (Province province in provinces)
        {
            AddNames(province);
        }
    }

    /// <summary>Gets a sentence for every code or name that stands for more than one province, or for none.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public bool TryFind(string codeOrName, [NotNullWhen(true)] out Province? province)
    {
        if (_byCode.TryGetValue(codeOrName.Trim(), out province))
        {
            return true;
        }

        foreach (string key in ProvinceNames.KeysOf(codeOrName))
        {
            if (_byKey.TryGetValue(key, out province))
            {
                return true;
            }
        }

        return false;
    }

    // The barest key: what is misspelt is the name, and "tỉnh" before it would hide how near it is.
    public IReadOnlyList<Province> Nearest(string text) =>
        [
            .. NearMatches
                .Of(ProvinceNames.KeysOf(text)[^1], _keys, int.MaxValue)
                .Select(key => _byKey[key])
                .Distinct()
                .Take(NearMatches.Shown),
        ];

    private void AddCodes(Province province)
    {
        AddCode(province.Code, province);

        // A spreadsheet takes 01 for a number and shows 1.
        string shortCode = province.Code.TrimStart('0');
        if (shortCode.Length > 0 && shortCode.Length < province.Code.Length && shortCode.All(char.IsAsciiDigit))
        {
            AddCode(shortCode, province);
        }
    }

    private void AddCode(string code, Province province)
    {
        if (!_byCode.TryAdd(code, province) && _byCode[code] != province)
        {
            _problems.Add($"The code '{code}' stands for both {_byCode[code]} and {province}.");
        }
    }

    private void AddNames(Province province)
    {
        string[] names = [province.Name.Vietnamese, province.Name.English, .. province.Aliases];
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            string key = SpellingKey.Of(name);
            if (key.Length == 0)
            {
                _problems.Add($"{Quotation.Of(name)}, a name of {province}, has neither a letter nor a digit.");
            }
            else if (_byCode.TryGetValue(name.Trim(), out Province? coded) && coded != province)
            {
                _problems.Add($"{Quotation.Of(name)}, a name of {province}, is the code of {coded}.");
            }
            else if (_byKey.TryAdd(key, province))
            {
                _keys.Add(key);
            }
            else if (_byKey[key] != province)
            {
                _problems.Add($"{Quotation.Of(name)} names both {_byKey[key]} and {province}.");
            }
        }
    }
}
