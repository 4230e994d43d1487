using System.Globalization;

namespace Papi.Scoring;

/// <summary>The least change of a province's own score that moves it somewhere, everyone else standing still.</summary>
/// <param name="Points">The change in index points; zero or more.</param>
/// <param name="Attained">
/// Whether exactly <paramref name="Points"/> is enough; otherwise the change must be greater, by however little.
/// </param>
/// <remarks>The default value is a change of more than 0 points.</remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct Gap(double Points, bool Attained)
{
    /// <summary>Returns <c>0.25</c> or <c>more than 0.25</c> with a decimal point and at most six decimals.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Attained ? "" : "more than ")}{Points:0.######}");
}
