namespace Papi.Scoring.Significance;

/// <summary>The sentences that say why a difference was not tested.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class UntestedNotes
{
    public static LocalizedText NoStandardError(
        bool isFirstMissing,
        bool isSecondMissing,
        LocalizedText first,
        LocalizedText second
    )
    {
        var of = Who(isFirstMissing, isSecondMissing, first, second);
        return new LocalizedText(
            $"Không có sai số chuẩn nên không thể kết luận: {of.Vietnamese}",
            $"There is no standard error, so it cannot be told: {of.English}"
        );
    }

    public static LocalizedText Of(SurveyYear year) => new($"năm {year}", $"{year}");

    private static LocalizedText Who(
        bool isFirstMissing,
        bool isSecondMissing,
        LocalizedText first,
        LocalizedText second
    ) =>
        !isSecondMissing ? first
        : !isFirstMissing ? second
        : new LocalizedText($"{first.Vietnamese}, {second.Vietnamese}", $"{first.English}, {second.English}");
}
