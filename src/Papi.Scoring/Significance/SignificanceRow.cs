using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Significance;

/// <summary>One difference among those that were looked at together: tested, or why not.</summary>
/// <param name="Province">The province whose change it is, or the other province that the difference is taken to.</param>
/// <param name="Node">The node.</param>
/// <param name="Score">The score that the other one is taken from: of the later year, or of the province held against the others; null where missing.</param>
/// <param name="Reference">The score that is taken from it: of the earlier year, or of the other province; null where missing.</param>
/// <param name="Test">The test of <paramref name="Score"/> − <paramref name="Reference"/>; null where there is none.</param>
/// <param name="Interval">The interval of the difference at the level of the report, not adjusted for the number of tests; null without a test.</param>
/// <param name="AdjustedPValue">The p-value adjusted for the number of tests, from 0 to 1; null without a test.</param>
/// <param name="IsSignificant">Whether the adjusted p-value is at most 1 − level; null without a test: it cannot be told.</param>
/// <param name="Reason">Why there is no test; <see cref="UntestedReason.None"/> where there is one.</param>
/// <param name="Note">The reason in words, or with a test the breaks of parts of the node; null where there is nothing to say.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SignificanceRow(
    Province Province,
    IndexNode Node,
    Score? Score,
    Score? Reference,
    DifferenceTest? Test,
    ConfidenceInterval? Interval,
    double? AdjustedPValue,
    bool? IsSignificant,
    UntestedReason Reason,
    LocalizedText? Note
)
{
    /// <summary>Gets whether one of the two scores is not measured but the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Returns a line such as <c>Lai Chau D1: +0.517 (SE 0.22, p 0.0188), adjusted p 0.0376</c>, or why there is no test.</summary>
    public override string ToString()
    {
        // An interpolated text within another has the current culture, whatever the outer one was given.
        string outcome = Test is null
            ? $"not tested: {Note}"
            : string.Create(CultureInfo.InvariantCulture, $"{Test}, adjusted p {AdjustedPValue:G3}");
        return $"{Province.Name.English} {Node.Code}: {outcome}{(IsEstimate ? " (estimate)" : "")}";
    }
}
