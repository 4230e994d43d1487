using System.Collections.Frozen;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>How a file of microdata is read.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record MicrodataFileOptions
{
    /// <summary>The greatest size unless given: 64 GiB, a few hundred million rows of a long questionnaire.</summary>
    public const long DefaultMaxBytes = 64L << 30;

    /// <summary>Gets the options for a comma-separated file with decimal points.</summary>
    public static MicrodataFileOptions Default { get; } = new();

    /// <summary>Gets how numbers are written; its <see cref="DecimalStyle.ListSeparator"/> separates the columns.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DecimalStyle Style
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = DecimalStyle.Invariant;

    /// <summary>Gets what stands for a missing answer beside an empty cell, such as <c>98</c> for “don't know”; nothing unless given.</summary>
    /// <remarks>
    /// Compared with the text of a cell, letter by letter, in every column of <see cref="MicrodataColumns.Numbers"/> and
    /// nowhere else. Where a code is an answer to another question (an age of 98), leave it here and name the valid codes
    /// question by question instead.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A code is null, empty or blank.</exception>
    public IReadOnlyList<string> MissingCodes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = Array.AsReadOnly([
                .. value.Select(code =>
                {
                    ArgumentException.ThrowIfNullOrWhiteSpace(code, nameof(value));
                    return code;
                }),
            ]);
        }
    } = [];

    /// <summary>Gets the labels of the codes in columns of strata and groups, by column and code; none unless given.</summary>
    /// <remarks>
    /// A code with a label is replaced by it, one without stays as it is; two codes with one label become one group.
    /// Columns that are not read have no say.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value, or the labels of a column, is null.</exception>
    /// <exception cref="ArgumentException">A label is null, empty or blank.</exception>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Labels
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(
                column => column.Key,
                column => (IReadOnlyDictionary<string, string>)Checked(column.Value, nameof(value)),
                StringComparer.Ordinal
            );
        }
    } = FrozenDictionary<string, IReadOnlyDictionary<string, string>>.Empty;

    /// <summary>Gets the greatest size in bytes, of the text and not of its compressed form; <see cref="DefaultMaxBytes"/> unless given.</summary>
    /// <remarks>Set it lower where files come from strangers: a small compressed file can hold a huge text.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = DefaultMaxBytes;

    /// <summary>Gets how many problems are listed before reading ends; 1 or more, 1000 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProblems
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;

    private static FrozenDictionary<string, string> Checked(
        IReadOnlyDictionary<string, string> labels,
        string parameter
    )
    {
        ArgumentNullException.ThrowIfNull(labels, parameter);
        foreach (string label in labels.Values)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(label, parameter);
        }

        return labels.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
