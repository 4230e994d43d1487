using System.Globalization;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Tests.Geography;

public class ProvinceTests
{
    // Huế is a city since 1 January 2025, Đồng Nai since 30 April 2026.
    [Theory]
    [InlineData(2008, "Huế", "2024-12-31", ProvinceKind.Province)]
    [InlineData(2008, "Huế", "2025-01-01", ProvinceKind.City)]
    [InlineData(2025, "Huế", "2025-07-01", ProvinceKind.City)]
    [InlineData(2025, "Đồng Nai", "2026-04-29", ProvinceKind.Province)]
    [InlineData(2025, "Đồng Nai", "2026-04-30", ProvinceKind.City)]
    [InlineData(2008, "Đồng Nai", "2025-06-30", ProvinceKind.Province)]
    [InlineData(2008, "Hà Nội", "2008-08-01", ProvinceKind.City)]
    [InlineData(2008, "Lai Châu", "2025-06-30", ProvinceKind.Province)]
    public void KindOn_Day_KnowsTheNewCities(int vintage, string name, string date, ProvinceKind kind) =>
        Find(vintage, name).KindOn(DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture)).Should().Be(kind);

    [Fact]
    public void CitySince_ProvinceThatBecameACity_IsItsFirstDay()
    {
        Find(2008, "Huế").CitySince.Should().Be(new DateOnly(2025, 1, 1));
        Find(2025, "Đồng Nai").CitySince.Should().Be(new DateOnly(2026, 4, 30));
        Find(2025, "Huế").CitySince.Should().BeNull("it was one when the registry began");
    }

    // Five centrally run cities until 2024, six since.
    [Theory]
    [InlineData("2024-12-31", 5)]
    [InlineData("2025-06-30", 6)]
    [InlineData("2025-07-01", 6)]
    [InlineData("2026-04-30", 7)]
    public void KindOn_AllProvinces_CountsTheCities(string date, int cities)
    {
        var day = DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture);

        ProvinceRegistry
            .ForDate(day)
            .Provinces.Count(province => province.KindOn(day) == ProvinceKind.City)
            .Should()
            .Be(cities);
    }

    [Fact]
    public void Equals_SameCodeAndNameOfAnotherVintage_IsFalse() => Find(2008, "12").Should().NotBe(Find(2025, "12"));

    [Fact]
    public void ToString_Province_IsCodeAndEnglishName() =>
        Find(2008, "Lai Châu").ToString().Should().Be("12 Lai Chau");

    [Fact]
    public void ToString_Region_IsCodeAndEnglishName() =>
        Find(2008, "Lai Châu").Region!.ToString().Should().Be("NMM Northern Midlands and Mountains");

    private static Province Find(int vintage, string name) =>
        (vintage == 2008 ? ProvinceRegistry.Vintage2008 : ProvinceRegistry.Vintage2025).Find(name);
}
