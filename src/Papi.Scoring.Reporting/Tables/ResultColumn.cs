namespace Papi.Scoring.Reporting.Tables;

/// <summary>A column of the table of a result.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ResultColumn
{
    /// <summary>Describes a column of a table of the caller's own.</summary>
    /// <param name="name">The name for programs; not empty.</param>
    /// <param name="caption">What stands above the column for people.</param>
    /// <param name="kind">What the values are.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public ResultColumn(string name, string caption, ColumnKind kind)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(caption);
        Name = name;
        Caption = caption;
        Kind = kind;
    }

    /// <summary>Gets the name for programs: English, lower camel case, the same in every language and release.</summary>
    /// <remarks>
    /// What the JSON of the same result calls the figure, a nested one with its path (<c>beforeScore</c>). The columns of
    /// a wide table, which has one for each node or indicator, carry that node's or indicator's own code.
    /// </remarks>
    public string Name { get; }

    /// <summary>Gets what stands above the column for people, in the language of the table.</summary>
    public string Caption { get; }

    /// <summary>Gets what the values are.</summary>
    public ColumnKind Kind { get; }

    /// <summary>Gets the type of every value of the column that is not missing.</summary>
    public Type ValueType =>
        Kind switch
        {
            ColumnKind.Text => typeof(string),
            ColumnKind.Flag => typeof(bool),
            ColumnKind.Whole or ColumnKind.WholeChange => typeof(long),
            _ => typeof(double),
        };

    internal bool IsNumeric => Kind is not (ColumnKind.Text or ColumnKind.Flag);

    /// <summary>Returns a line such as <c>rank (Whole): Hạng</c>.</summary>
    public override string ToString() => $"{Name} ({Kind}): {Caption}";
}
