using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>The rank of one unit by two constructions.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="FirstRank">Its rank by the first; 1 is best.</param>
/// <param name="SecondRank">Its rank by the second.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RankShift(IndexUnit Unit, int FirstRank, int SecondRank)
{
    /// <summary>Gets the first rank less the second: positive where the second is better.</summary>
    public int Shift => FirstRank - SecondRank;

    /// <summary>Returns a line such as <c>01 Ha Noi: 28 to 48</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit}: {FirstRank} to {SecondRank}");
}
