using Papi.Scoring.Geography;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class MissingStandardErrorExceptionTests
{
    [Fact]
    public void Explanation_TwoProvinces_NamesThemInBothLanguages()
    {
        var refusal = new MissingStandardErrorException(
            2024,
            Published.Node(2024, "D6"),
            [Published.LaiChau, ProvinceRegistry.Vintage2008.Find("Hà Giang")]
        );

        refusal
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "D6 năm 2024: không có sai số chuẩn của Lai Châu, Hà Giang; hãy bổ sung, hoặc xếp hạng mà không có các tỉnh đó.",
                    "D6 of 2024: there is no standard error of Lai Chau, Ha Giang; add it, or rank without these provinces."
                )
            );
        refusal.Message.Should().Be(refusal.Explanation.English);
    }
}
