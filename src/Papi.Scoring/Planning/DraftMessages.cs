using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>The sentences that say what blocks a goal.</summary>
internal static class DraftMessages
{
    private const int Decimals = 4;

    public static LocalizedText NoSuchPlace(Goal goal) =>
        new(
            $"Không thể đạt '{goal}': không có vị trí hoặc nhóm đó để vươn tới.",
            $"'{goal}' cannot be reached: there is no such place or tier to climb to."
        );

    public static LocalizedText TooFar(Goal goal, double gain, double most, DraftOptions options)
    {
        bool isBound = options.Frozen.Count + options.Caps.Count > 0;
        return Both(style =>
            new(
                $"Không thể đạt '{goal}': cần thêm {style.Format(gain, Decimals)} điểm, nhiều nhất được {style.Format(most, Decimals)} ({(isBound ? "giới hạn đặt ra và trần của thang điểm" : "trần của thang điểm")}).",
                $"'{goal}' cannot be reached: it takes {style.Format(gain, Decimals)} points more, and {style.Format(most, Decimals)} is the most there is ({(isBound ? "caps, frozen nodes and the top of the scale" : "the top of the scale")})."
            )
        );
    }

    public static LocalizedText Conflict(IndexNode node, double least, double most) =>
        Both(style =>
            new(
                $"{node.Code} phải tăng ít nhất {style.Format(least, Decimals)} điểm nhưng chỉ được tăng {style.Format(most, Decimals)}.",
                $"{node.Code} has to gain at least {style.Format(least, Decimals)} points but may gain {style.Format(most, Decimals)} only."
            )
        );

    private static LocalizedText Both(Func<DecimalStyle, LocalizedText> text) =>
        new(text(DecimalStyle.Vietnamese).Vietnamese, text(DecimalStyle.Invariant).English);
}
