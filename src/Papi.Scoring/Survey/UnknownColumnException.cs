using Papi.Scoring.Text;

namespace Papi.Scoring.Survey;

/// <summary>Survey data have no column of this name and kind.</summary>
/// <threadsafety static="true" instance="true"/>
public sealed class UnknownColumnException : KeyNotFoundException
{
    internal UnknownColumnException(string column, string kind, IReadOnlyList<string> known, bool isOfOtherKind)
        : base(Explain(column, kind, known, isOfOtherKind))
    {
        Column = column;
    }

    /// <summary>Gets the name that was looked up.</summary>
    public string Column { get; }

    private static string Explain(string column, string kind, IReadOnlyList<string> known, bool isOfOtherKind)
    {
        if (isOfOtherKind)
        {
            return $"The column {Quotation.Of(column)} does not hold {kind}.";
        }

        var near = NearMatches.Of(column, known);
        return near.Count == 0
            ? $"There is no column {Quotation.Of(column)} of {kind}."
            : $"There is no column {Quotation.Of(column)} of {kind}; nearest: {string.Join(", ", near)}.";
    }
}
