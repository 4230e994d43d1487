using Papi.Scoring.Text;

namespace Papi.Scoring.Geography;

/// <summary>A unit for a registry of one's own, such as a commune in a province's own survey.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class RegistryUnit
{
    private const int LongestCode = 16;

    /// <summary>Describes a unit.</summary>
    /// <param name="code">The code: 1 to 16 ASCII letters, digits, hyphens, underscores or points.</param>
    /// <param name="name">The name; neither text is blank.</param>
    /// <param name="aliases">Other spellings, none of them blank; null is none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="code"/>, <paramref name="name"/> or one of its texts is null.
    /// </exception>
    /// <exception cref="ArgumentException">The code is not of that form, or a name or alias is blank.</exception>
    public RegistryUnit(string code, LocalizedText name, IEnumerable<string>? aliases = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length is 0 or > LongestCode || !code.All(IsCodeCharacter))
        {
            throw new ArgumentException(
                $"A code is 1 to {LongestCode} ASCII letters, digits, hyphens, underscores or points, not {Quotation.Of(code)}.",
                nameof(code)
            );
        }

        ArgumentNullException.ThrowIfNull(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(name.Vietnamese, nameof(name));
        ArgumentException.ThrowIfNullOrWhiteSpace(name.English, nameof(name));
        Code = code;
        Name = name;
        Aliases = [.. aliases ?? []];
        if (Aliases.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("An alias is not blank.", nameof(aliases));
        }
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the other spellings; may be empty.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Returns the code and the English name.</summary>
    public override string ToString() => $"{Code} {Name}";

    private static bool IsCodeCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
