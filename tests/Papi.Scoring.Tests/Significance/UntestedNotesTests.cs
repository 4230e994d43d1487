using Papi.Scoring.Significance;

namespace Papi.Scoring.Tests.Significance;

public class UntestedNotesTests
{
    [Theory]
    [InlineData(true, false, "năm 2024", "2024")]
    [InlineData(false, true, "năm 2023", "2023")]
    [InlineData(true, true, "năm 2024, năm 2023", "2024, 2023")]
    public void NoStandardError_OneOrBothMissing_NamesThem(
        bool first,
        bool second,
        string vietnamese,
        string english
    ) =>
        UntestedNotes
            .NoStandardError(first, second, UntestedNotes.Of(2024), UntestedNotes.Of(2023))
            .Should()
            .Be(
                new LocalizedText(
                    $"Không có sai số chuẩn nên không thể kết luận: {vietnamese}",
                    $"There is no standard error, so it cannot be told: {english}"
                )
            );
}
