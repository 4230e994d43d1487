using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests.Geography;

public class ProvinceRegistryTests
{
    private static readonly ProvinceRegistry Old = ProvinceRegistry.Vintage2008;

    private static readonly ProvinceRegistry Current = ProvinceRegistry.Vintage2025;

    public static TheoryData<int, string> ReferenceCodes
    {
        get
        {
            var codes = new TheoryData<int, string>();
            foreach (ReferenceProvince province in ReferenceProvince.All)
            {
                codes.Add(province.Vintage, province.Code);
            }

            return codes;
        }
    }

    [Theory]
    [MemberData(nameof(ReferenceCodes))]
    public void Find_EverySpellingOfTheReference_IsItsProvince(int vintage, string code)
    {
        ProvinceRegistry registry = Registry(vintage);

        Row(vintage, code)
            .Names.SelectMany(SpellingVariants.Of)
            .Where(text =>
                !registry.TryFind(text, out Province? found)
                || !string.Equals(found.Code, code, StringComparison.Ordinal)
            )
            .Should()
            .BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ReferenceCodes))]
    public void Provinces_EmbeddedData_AgreeWithTheReference(int vintage, string code)
    {
        ReferenceProvince row = Row(vintage, code);
        Province province = Registry(vintage).Find(code);

        province.Code.Should().Be(row.Code);
        province.Name.Should().Be(new LocalizedText(row.Vietnamese, row.English));
        province.Kind.Should().Be(row.Kind is "city" ? ProvinceKind.City : ProvinceKind.Province);
        province.Region!.Code.Should().Be(row.Region);
        province.Vintage.Should().Be(vintage);
        province.Aliases.Where(alias => alias is not "HCM").Should().Equal(row.Aliases, "the library adds HCM alone");
        Registry(vintage).Provinces[province.Index].Should().BeSameAs(province);
        if (vintage == 2008)
        {
            province.FormedFrom.Should().BeEmpty();
            Current.SuccessorOf(province)!.Code.Should().Be(row.Related.Should().ContainSingle().Subject);
        }
        else
        {
            province.FormedFrom.Should().Equal(row.Related);
            Current.PredecessorsOf(province).Select(old => old.Code).Should().Equal(row.Related);
        }
    }

    [Theory]
    [InlineData(2008, 63)]
    [InlineData(2025, 34)]
    public void Provinces_OfAVintage_AreThoseOfTheReferenceInItsOrder(int vintage, int count)
    {
        Registry(vintage).Provinces.Should().HaveCount(count);
        Registry(vintage)
            .Provinces.Select(province => province.Code)
            .Should()
            .Equal(ReferenceProvince.All.Where(row => row.Vintage == vintage).Select(row => row.Code));
    }

    [Fact]
    public void Provinces_CastToAnArray_IsRefused()
    {
        Old.Provinces.Should().NotBeAssignableTo<Province[]>();
        Old.Find("79").Aliases.Should().NotBeAssignableTo<string[]>();
        Current.Find("79").FormedFrom.Should().NotBeAssignableTo<string[]>();
        Old.InRegion("NMM").Should().NotBeAssignableTo<Province[]>();
    }

    // The regions of both vintages with the number of their provinces.
    [Theory]
    [InlineData(2008, "NMM 14, RRD 11, NCC 14, CHL 5, SEA 6, MRD 13")]
    [InlineData(2025, "NMM 9, RRD 6, NCE 5, SCH 6, SEA 3, MRD 5")]
    public void InRegion_EveryRegion_HasItsProvinces(int vintage, string expected)
    {
        ProvinceRegistry registry = Registry(vintage);

        string.Join(", ", registry.Regions.Select(region => $"{region.Code} {registry.InRegion(region).Count}"))
            .Should()
            .Be(expected);
    }

    [Fact]
    public void InRegion_RegionOfTheOtherVintage_NamesTheOwnOnes() =>
        FluentActions
            .Invoking(() => Current.InRegion("NCC"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("No region 'NCC' in this registry; it has NMM, RRD, NCE, SCH, SEA, MRD.*")
            .WithParameterName("regionCode");

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 12 ", "12")]
    [InlineData("01", "01")]
    [InlineData("1", "01")]
    [InlineData("8", "08")]
    public void Find_Code_IsItsProvince(string text, string code) => Old.Find(text).Code.Should().Be(code);

    [Theory]
    [InlineData("TP HCM")]
    [InlineData("Thành phố HCM")]
    [InlineData("HCM City")]
    [InlineData("Saigon")]
    [InlineData("tp.hochiminh")]
    public void Find_HoChiMinhCity_ByItsUsualNames(string text) => Old.Find(text).Code.Should().Be("79");

    [Fact]
    public void Find_Hue_ByBothNamesInBothVintages()
    {
        Old.Find("TP. Huế").Should().BeSameAs(Old.Find("Thừa Thiên - Huế"));
        Current.Find("Hue city").Should().BeSameAs(Current.Find("Thua Thien-Hue"));
        Old.Find("Huế").Name.Vietnamese.Should().Be("Thừa Thiên Huế");
        Current.Find("Thừa Thiên Huế").Name.Vietnamese.Should().Be("Huế");
    }

    // Decision 19/2025/QĐ-TTg gave these seven codes to another province than before.
    [Theory]
    [InlineData("15", "Yên Bái", "Lào Cai")]
    [InlineData("24", "Bắc Giang", "Bắc Ninh")]
    [InlineData("44", "Quảng Bình", "Quảng Trị")]
    [InlineData("52", "Bình Định", "Gia Lai")]
    [InlineData("80", "Long An", "Tây Ninh")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp")]
    [InlineData("91", "Kiên Giang", "An Giang")]
    public void Find_CodeThatChangedItsMeaning_IsAnsweredByEachRegistryForItself(
        string code,
        string old,
        string current
    )
    {
        Old.Find(code).Name.Vietnamese.Should().Be(old);
        Current.Find(code).Name.Vietnamese.Should().Be(current);
    }

    [Fact]
    public void Find_CodesOfBothVintages_DifferInNoOtherCase() =>
        Current
            .Provinces.Where(province =>
                !string.Equals(
                    Old.Find(province.Code).Name.Vietnamese,
                    province.Name.Vietnamese,
                    StringComparison.Ordinal
                )
            )
            .Select(province => province.Code)
            .Should()
            .Equal("15", "24", "44", "46", "52", "80", "82", "91");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("00")]
    [InlineData("012")]
    [InlineData("1.2")]
    [InlineData("Tỉnh")]
    [InlineData("Lai")]
    [InlineData("Brandenburg")]
    public void TryFind_NoProvince_IsFalse(string? text)
    {
        Old.TryFind(text, out Province? province).Should().BeFalse();
        province.Should().BeNull();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    public void Find_AnyCulture_IsTheSame(string culture)
    {
        using var _ = new UnderCulture(culture);

        Old.Find("TỈNH NINH BÌNH").Code.Should().Be("37");
        Old.Find("DIEN BIEN PROVINCE").Code.Should().Be("11");
        Old.ToString().Should().Be("63 provinces valid to 2025-06-30");
    }

    [Fact]
    public void Find_Null_Throws() =>
        FluentActions.Invoking(() => Old.Find(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("Lai Chua", "12")]
    [InlineData("tỉnh Lai Chua", "12")]
    [InlineData("UBND tỉnh Lai Châu", "12")]
    [InlineData("Ho Chi Min City", "79")]
    [InlineData("Bà Rịa", "77")]
    [InlineData("Vũng Tàu", "77")]
    [InlineData("Dak Lac", "66")]
    [InlineData("Quang Nin", "22")]
    [InlineData("Lai Châu", "12")]
    public void Suggest_NearText_BeginsWithTheProvinceMeant(string text, string code) =>
        Old.Suggest(text)[0].Code.Should().Be(code);

    [Fact]
    public void Suggest_SharedWord_GivesThreeProvinces()
    {
        Old.Suggest("Quảng")
            .Select(province => province.ToString())
            .Should()
            .Equal("45 Quang Tri", "49 Quang Nam", "22 Quang Ninh");
        Old.Suggest("Hồ Chí").Should().ContainSingle("aliases of one province are one suggestion");
    }

    [Fact]
    public void Suggest_FormerProvince_IsItsSuccessor() =>
        Current.Suggest("tỉnh Hà Giang").Should().Equal(Current.Find("Tuyên Quang"));

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("Brandenburg")]
    public void Suggest_NothingNear_IsEmpty(string text) => Old.Suggest(text).Should().BeEmpty();

    [Theory]
    [InlineData("2008-08-01", 2008)]
    [InlineData("2025-06-30", 2008)]
    [InlineData("2025-07-01", 2025)]
    [InlineData("2030-01-01", 2025)]
    public void ForDate_Day_IsTheRegistryThatHolds(string date, int vintage)
    {
        var day = DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture);
        ProvinceRegistry registry = ProvinceRegistry.ForDate(day);

        registry.Should().BeSameAs(Registry(vintage));
        registry.ValidFrom.Should().BeOnOrBefore(day);
        (registry.ValidTo ?? DateOnly.MaxValue).Should().BeOnOrAfter(day);
    }

    [Fact]
    public void ForDate_BeforeTheSixtyThree_Throws() =>
        FluentActions
            .Invoking(() => ProvinceRegistry.ForDate(new DateOnly(2008, 7, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("date");

    [Theory]
    [InlineData(2011, 2008)]
    [InlineData(2024, 2008)]
    [InlineData(2025, 2025)]
    [InlineData(2026, 2025)]
    public void ForYear_SurveyYear_IsTheRegistryOfItsResults(int year, int vintage) =>
        ProvinceRegistry.ForYear(year).Should().BeSameAs(Registry(vintage));

    [Fact]
    public void Validity_OfBothVintages_HasNoGap()
    {
        Old.ValidTo!.Value.AddDays(1).Should().Be(Current.ValidFrom);
        Current.ValidTo.Should().BeNull();
        (Old.Vintage, Current.Vintage).Should().Be((2008, 2025));
    }

    // Resolution 202/2025/QH15: 23 new provinces from 52 old ones, 11 unchanged.
    [Fact]
    public void Mergers_Of2025_AreThoseOfTheResolution()
    {
        Current.Mergers.Should().HaveCount(23);
        Current.Mergers.Sum(merger => merger.Predecessors.Count).Should().Be(52);
        Current.Mergers[0].ToString().Should().Be("02 Ha Giang + 08 Tuyen Quang → 08 Tuyen Quang");
        Current
            .Mergers.Single(merger => merger.Successor == Current.Find("Phú Thọ"))
            .Predecessors.Should()
            .Equal(Old.Find("Hòa Bình"), Old.Find("Phú Thọ"), Old.Find("Vĩnh Phúc"));
        Old.Mergers.Should().BeEmpty();
    }

    [Fact]
    public void Counterpart_AllProvinces_AreTheElevenUnchangedOnes()
    {
        Old.Provinces.Select(Current.Counterpart)
            .OfType<Province>()
            .Select(province => province.Code)
            .Should()
            .Equal("01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46");
        Current
            .Provinces.Where(province => Old.Counterpart(province) is { } old && Current.Counterpart(old) != province)
            .Should()
            .BeEmpty();
        Current.Provinces.Count(province => Old.Counterpart(province) is not null).Should().Be(11);
    }

    [Fact]
    public void Counterpart_OwnProvince_IsItself()
    {
        Old.Counterpart(Old.Find("02")).Should().BeSameAs(Old.Find("02"));
        Current.Counterpart(Current.Find("08")).Should().BeSameAs(Current.Find("08"));
    }

    [Fact]
    public void Counterpart_SameNameOfAnotherTerritory_IsNull()
    {
        Current.Counterpart(Old.Find("Lào Cai")).Should().BeNull();
        Old.Counterpart(Current.Find("Lào Cai")).Should().BeNull();
    }

    [Fact]
    public void SuccessorOf_ProvinceThatIsNotOfThePrecedingVintage_IsNull()
    {
        Current.SuccessorOf(Current.Find("12")).Should().BeNull();
        Old.SuccessorOf(Old.Find("12")).Should().BeNull();
    }

    [Fact]
    public void PredecessorsOf_OldestVintage_IsEmpty() => Old.PredecessorsOf(Old.Find("12")).Should().BeEmpty();

    [Fact]
    public void PredecessorsOf_ProvinceOfAnotherRegistry_Throws() =>
        FluentActions
            .Invoking(() => Current.PredecessorsOf(Old.Find("12")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("12 Lai Chau is of the vintage of 2008*")
            .WithParameterName("current");

    [Fact]
    public void Vintages_FromManyThreads_AreOne()
    {
        var found = new ProvinceRegistry[16];

        Parallel.For(0, found.Length, i => found[i] = ProvinceRegistry.Vintage2025);

        found.Should().AllSatisfy(registry => registry.Should().BeSameAs(Current));
    }

    [Fact]
    public void ToString_Registry_SaysItsNumberAndValidity()
    {
        Old.ToString().Should().Be("63 provinces valid to 2025-06-30");
        Current.ToString().Should().Be("34 provinces valid from 2025-07-01");
    }

    private static ProvinceRegistry Registry(int vintage) => vintage == 2008 ? Old : Current;

    private static ReferenceProvince Row(int vintage, string code) =>
        ReferenceProvince.All.Single(row =>
            row.Vintage == vintage && string.Equals(row.Code, code, StringComparison.Ordinal)
        );

    [Fact]
    public void Refusals_OfARegistry_SayWhatItIsOf()
    {
        var foreign = Current.Find("Lai Châu");
        ProvinceRegistry.ForDate(new DateOnly(2008, 8, 1)).Should().BeSameAs(Old, "it is the first day");
        new[]
        {
            Refusal.Of(() => ProvinceRegistry.ForDate(new DateOnly(2008, 7, 31))),
            Refusal.Of(() => Current.PredecessorsOf(Old.Find("12"))),
            Refusal.Of(() => Published.Scored.Year(2024).ScoreOf(foreign, Published.Node(2024, "D3"))),
        }
            .Should()
            .Equal(
                "date = 07/31/2008: The oldest registry, that of the 63 provinces, holds from 2008-08-01.",
                "current: 12 Lai Chau is of the vintage of 2008, not of this registry.",
                $"province: {foreign.Code} Lai Chau belongs to the registry of 2025, not to that of 2008; Counterpart leads across."
            );
    }
}
