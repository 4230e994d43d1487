using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Harmonization;

/// <summary>The published figures for the 34 provinces, harmonised once for all tests.</summary>
internal static class Harmonized
{
    private static readonly Lazy<ScoreTable> Carried = new(() =>
        Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025)
    );

    public static ScoreTable Scored => Carried.Value;

    public static Province Province(string name) => ProvinceRegistry.Vintage2025.Find(name);

    /// <summary>A weight for each of the 63: the same for all, or one for each code.</summary>
    public static HarmonizationWeights Weights(Func<Province, double> weightOf) =>
        HarmonizationWeights.Create(
            ProvinceRegistry.Vintage2025,
            ProvinceRegistry.Vintage2008.Provinces.Select(old => KeyValuePair.Create(old.Code, weightOf(old)))
        );
}
