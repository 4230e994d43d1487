using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>Why a variant of an index cannot be computed, in both languages.</summary>
internal static class RobustnessMessages
{
    public static LocalizedText NoScore(IndexUnit unit, ConstructionOptions options) =>
        new(
            $"{unit} có điểm theo cách tính danh nghĩa nhưng không có điểm theo {options}.",
            $"{unit} has a score by the nominal choices but none by {options}."
        );
}
