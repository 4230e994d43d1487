using Papi.Scoring.Geography;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests.Geography;

public class UnknownProvinceExceptionTests
{
    [Fact]
    public void Message_Misspelling_NamesTheNearOnes()
    {
        UnknownProvinceException exception = Catch(ProvinceRegistry.Vintage2008, "Lai Chua");

        exception.Message.Should().Be("No province 'Lai Chua' among the 63 valid to 2025-06-30; near: Lai Chau (12).");
        exception
            .Explanation.Vietnamese.Should()
            .Be(
                "Không có tỉnh, thành phố 'Lai Chua' trong 63 đơn vị có hiệu lực đến ngày 30/6/2025; "
                    + "gần đúng: Lai Châu (12)."
            );
        exception.Text.Should().Be("Lai Chua");
        exception.Suggestions.Should().Equal(ProvinceRegistry.Vintage2008.Find("12"));
    }

    [Fact]
    public void Message_NothingNear_SuggestsNothing() =>
        Catch(ProvinceRegistry.Vintage2025, "Brandenburg")
            .Message.Should()
            .Be("No province 'Brandenburg' among the 34 valid from 2025-07-01.");

    [Fact]
    public void Message_FormerProvince_SaysWhatBecameOfIt()
    {
        UnknownProvinceException exception = Catch(ProvinceRegistry.Vintage2025, "Hà Giang");

        exception.Message.Should().Be("'Hà Giang' (02) merged into Tuyen Quang (08) on 2025-07-01.");
        exception.Explanation.Vietnamese.Should().Be("'Hà Giang' (02) đã nhập vào Tuyên Quang (08) từ ngày 1/7/2025.");
        exception.Suggestions.Should().Equal(ProvinceRegistry.Vintage2025.Find("08"));
    }

    [Theory]
    [InlineData("02", "'02' (Ha Giang) merged into Tuyen Quang (08) on 2025-07-01.")]
    [InlineData("2", "'2' (Ha Giang) merged into Tuyen Quang (08) on 2025-07-01.")]
    [InlineData("10", "'10' (Lao Cai) merged into Lao Cai (15) on 2025-07-01.")]
    public void Message_FormerCode_SaysWhoseItWas(string code, string message) =>
        Catch(ProvinceRegistry.Vintage2025, code).Message.Should().Be(message);

    [Fact]
    public void Message_AllFormerProvinces_NameTheirSuccessor() =>
        ProvinceRegistry
            .Vintage2008.Provinces.Where(old => !ProvinceRegistry.Vintage2025.TryFind(old.Name.Vietnamese, out _))
            .Select(old =>
                Catch(ProvinceRegistry.Vintage2025, old.Name.Vietnamese).Suggestions.Single()
                == ProvinceRegistry.Vintage2025.SuccessorOf(old)
            )
            .Should()
            .HaveCount(29)
            .And.AllBeEquivalentTo(true);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    public void Message_AnyCulture_IsTheSame(string culture)
    {
        using var _ = new UnderCulture(culture);

        Catch(ProvinceRegistry.Vintage2008, "Lai Chua").Message.Should().Contain("63 valid to 2025-06-30");
    }

    [Fact]
    public void Message_RestOfAFile_ShowsItsBeginning()
    {
        string rest = string.Concat(Enumerable.Repeat("12;43,48\n", 10_000));

        UnknownProvinceException exception = Catch(ProvinceRegistry.Vintage2008, rest);

        exception.Message.Length.Should().BeLessThan(200);
        exception.Text.Should().Be(rest);
    }

    [Fact]
    public void Message_OwnUnits_SpeaksOfUnits()
    {
        var communes = ProvinceRegistry.FromUnits(
            2026,
            [new RegistryUnit("03385", new LocalizedText("Phường Tân Phong", "Tan Phong ward"))]
        );

        UnknownProvinceException exception = Catch(communes, "Tân Phông");

        exception
            .Message.Should()
            .Be("No unit 'Tân Phông' among the 1 valid from 2026-01-01; near: Tan Phong ward (03385).");
        exception
            .Explanation.Vietnamese.Should()
            .StartWith("Không có đơn vị 'Tân Phông' trong 1 đơn vị có hiệu lực từ ngày 1/1/2026");
    }

    private static UnknownProvinceException Catch(ProvinceRegistry registry, string text) =>
        FluentActions.Invoking(() => registry.Find(text)).Should().ThrowExactly<UnknownProvinceException>().Which;

    [Fact]
    public void Explanation_SharedWord_NamesThreeInBothLanguages() =>
        Catch(ProvinceRegistry.Vintage2008, "Quảng")
            .Explanation.Should()
            .Be(
                new LocalizedText(
                    "Không có tỉnh, thành phố 'Quảng' trong 63 đơn vị có hiệu lực đến ngày 30/6/2025; "
                        + "gần đúng: Quảng Trị (45), Quảng Nam (49), Quảng Ninh (22).",
                    "No province 'Quảng' among the 63 valid to 2025-06-30; "
                        + "near: Quang Tri (45), Quang Nam (49), Quang Ninh (22)."
                )
            );
}
