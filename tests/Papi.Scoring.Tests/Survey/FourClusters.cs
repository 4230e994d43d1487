using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>
/// Small enough for the hand: four clusters of a row and weight 1. x = 1, 3, 2, 6 deviates from its mean 3 by −2, 0, −1, 3, and
/// y = 2, 2, 5, 7 from 4 by −2, −2, 1, 3. Σxx = 14, Σyy = 18, Σxy = 12; variances and covariances are these over 4 · 3.
/// </summary>
internal static class FourClusters
{
    public static SurveyDesign Design { get; } =
        SurveyDesign.Create(
            new SurveyDataBuilder(4)
                .AddCategories("cluster", ["1", "2", "3", "4"])
                .AddCategories("sex", ["m", "f", "m", "f"])
                .AddNumbers("w", [1, 1, 1, 1])
                .AddNumbers("x", [1, 3, 2, 6])
                .AddNumbers("y", [2, 2, 5, 7])
                .AddNumbers("same", [3, 3, 3, 3])
                .AddNumbers("none", [null, null, null, null])
                .Build(),
            new SurveyDesignOptions("w", new SamplingStage("cluster"))
        );
}
