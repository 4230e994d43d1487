using Papi.Scoring.Geography;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Geography;

public class ProvinceRegistryFromUnitsTests
{
    // Communes of Lai Châu since 1 July 2025, with codes as the statistical office writes them.
    private static readonly ProvinceRegistry Communes = ProvinceRegistry.FromUnits(
        2025,
        [Unit("03385", "Tân Phong", "phường Tân Phong"), Unit("03388", "Đoàn Kết"), Unit("LC-03", "Bình Lư")]
    );

    [Fact]
    public void FromUnits_Units_KeepTheirOrder()
    {
        Communes
            .Provinces.Select(unit => unit.ToString())
            .Should()
            .Equal("03385 Tân Phong", "03388 Đoàn Kết", "LC-03 Bình Lư");
        Communes.Provinces.Select(unit => unit.Index).Should().Equal(0, 1, 2);
        Communes.Provinces.Should().AllSatisfy(unit => unit.Region.Should().BeNull());
        Communes.Regions.Should().BeEmpty();
        Communes.Mergers.Should().BeEmpty();
        (Communes.Vintage, Communes.ValidFrom, Communes.ValidTo).Should().Be((2025, new DateOnly(2025, 1, 1), null));
        Communes.ToString().Should().Be("3 units valid from 2025-01-01");
    }

    [Theory]
    [InlineData("03385", 0)]
    [InlineData("3385", 0)]
    [InlineData("Phường Tân Phong", 0)]
    [InlineData("ĐOÀN KẾT", 1)]
    [InlineData("lc-03", 2)]
    public void Find_CodeOrName_IsItsUnit(string text, int index) => Communes.Find(text).Index.Should().Be(index);

    [Fact]
    public void Counterpart_ProvincesWithTheSameIndex_AreNone()
    {
        Communes.Counterpart(ProvinceRegistry.Vintage2025.Provinces[0]).Should().BeNull();
        ProvinceRegistry.Vintage2008.Counterpart(Communes.Provinces[0]).Should().BeNull();
        ProvinceRegistry.Vintage2025.Counterpart(Communes.Provinces[0]).Should().BeNull();
    }

    [Fact]
    public void InRegion_RegistryWithoutRegions_SaysSo() =>
        FluentActions
            .Invoking(() => Communes.InRegion("NMM"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("No region 'NMM' in this registry; it has none.*");

    [Fact]
    public void FromUnits_UnitsThatCannotBeToldApart_AreAllReported() =>
        FluentActions
            .Invoking(() =>
                ProvinceRegistry.FromUnits(
                    2026,
                    [
                        Unit("01", "Bản Mới"),
                        Unit("1", "Bản Lang"),
                        Unit("a-1", "Mường Tè"),
                        Unit("A-1", "Mường Tê"),
                        Unit("x", "01", "Khác"),
                        Unit("y", "---"),
                    ]
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The code '1' stands for both 01 Bản Mới and 1 Bản Lang. "
                    + "The code 'A-1' stands for both a-1 Mường Tè and A-1 Mường Tê. "
                    + "'Mường Tê' names both a-1 Mường Tè and A-1 Mường Tê. "
                    + "'01', a name of x 01, is the code of 01 Bản Mới. "
                    + "'---', a name of y ---, has neither a letter nor a digit.*"
            )
            .WithParameterName("units");

    [Fact]
    public void FromUnits_OneNameInSeveralSpellings_IsNoDuplicate() =>
        ProvinceRegistry
            .FromUnits(2026, [Unit("1", "Nậm Hàng", "NAM HANG", "Nậm  Hàng")])
            .Provinces.Should()
            .ContainSingle();

    [Theory]
    [InlineData(1989)]
    [InlineData(2200)]
    public void FromUnits_VintageOutOfRange_Throws(int vintage) =>
        FluentActions
            .Invoking(() => ProvinceRegistry.FromUnits(vintage, [Unit("1", "Sìn Hồ")]))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(vintage));

    [Fact]
    public void FromUnits_NothingOrNull_Throws()
    {
        FluentActions.Invoking(() => ProvinceRegistry.FromUnits(2026, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ProvinceRegistry.FromUnits(2026, [null!])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ProvinceRegistry.FromUnits(2026, null!)).Should().Throw<ArgumentNullException>();
    }

    private static RegistryUnit Unit(string code, string name, params string[] aliases) =>
        new(code, new LocalizedText(name, name), aliases);

    [Fact]
    public void Refusals_OfUnits_SayWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => ProvinceRegistry.FromUnits(1989, [Unit("1", "Sìn Hồ")])),
            Refusal.Of(() => ProvinceRegistry.FromUnits(2026, [])),
            Refusal.Of(() => ProvinceRegistry.FromUnits(2026, [Unit("1", "Sìn Hồ"), null!])),
        }
            .Should()
            .Equal(
                "vintage = 1989: A vintage lies between 1990 and 2199.",
                "units: A registry has at least one unit, and none is null.",
                "units: A registry has at least one unit, and none is null."
            );

    [Theory]
    [InlineData(1990)]
    [InlineData(2199)]
    public void ToString_OneUnit_IsSingular(int vintage) =>
        ProvinceRegistry
            .FromUnits(vintage, [Unit("1", "Sìn Hồ")])
            .ToString()
            .Should()
            .Be(FormattableString.Invariant($"1 unit valid from {vintage}-01-01"));
}
