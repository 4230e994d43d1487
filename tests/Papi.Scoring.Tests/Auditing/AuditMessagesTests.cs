using Papi.Scoring.Auditing;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>The sentences of an audit in both languages, each where the report of Lai Châu does not have it.</summary>
public class AuditMessagesTests
{
    // Lai Châu 2024: D1 5.236280, 7.3 0.676791. A number that has a separator did not lose it.
    [Theory]
    [InlineData(
        "D1",
        "5236280",
        "5236280 nằm ngoài thang điểm từ 1 đến 10; số liệu là 5,236280; có lẽ là 5,236280.",
        "5236280 lies outside the scale from 1 to 10; the data give 5.236280; 5.236280 may be meant."
    )]
    [InlineData(
        "D1",
        "52362800",
        "52362800 nằm ngoài thang điểm từ 1 đến 10; số liệu là 5,236280.",
        "52362800 lies outside the scale from 1 to 10; the data give 5.236280."
    )]
    [InlineData(
        "D1",
        "52.36",
        "52,36 nằm ngoài thang điểm từ 1 đến 10; số liệu là 5,236280.",
        "52.36 lies outside the scale from 1 to 10; the data give 5.236280."
    )]
    [InlineData(
        "7.3",
        "3.34",
        "3,34 nằm ngoài thang điểm từ 0,33 đến 3,33; số liệu là 0,676791.",
        "3.34 lies outside the scale from 0.33 to 3.33; the data give 0.676791."
    )]
    public void OutOfRange_Number_IsHeldAgainstScaleAndData(
        string node,
        string printed,
        string vietnamese,
        string english
    ) => Audit.Of(Audit.Score(2024, node, printed)).Message.Should().Be(new LocalizedText(vietnamese, english));

    // Six decimals as the data have; none where whole numbers are compared.
    [Theory]
    [InlineData(ClaimQuantity.Score, "D1", null, "4", "5,236280, lệch -1,236280", "5.236280, off by -1.236280")]
    [InlineData(ClaimQuantity.Change, "D1", 2023, "1", "+0,269928, lệch +0,730072", "+0.269928, off by +0.730072")]
    [InlineData(ClaimQuantity.Rank, "total", null, "30", "31/61, lệch -1", "31/61, off by -1")]
    [InlineData(ClaimQuantity.Rank, "total", null, "31.4", "31/61, lệch +0,400000", "31/61, off by +0.400000")]
    [InlineData(ClaimQuantity.RankChange, "total", 2023, "-14", "-13, lệch -1", "-13, off by -1")]
    [InlineData(ClaimQuantity.CountDown, "dimensions", 2023, "5", "4, lệch +1", "4, off by +1")]
    public void Contradicted_Number_TellsTheDifference(
        ClaimQuantity quantity,
        string node,
        int? baseYear,
        string printed,
        string vietnamese,
        string english
    ) =>
        Audit
            .Of(Claim(quantity, node, 2024, baseYear, printed))
            .Message.Should()
            .Be(new LocalizedText($"Không khớp: số liệu là {vietnamese}.", $"Disagrees: the data give {english}."));

    // Quảng Ninh has no data in 2021.
    [Theory]
    [InlineData(ClaimQuantity.Score, "total", 2021, null, "43.00", "tổng điểm (2021)", "the total are missing (2021)")]
    [InlineData(ClaimQuantity.Tier, "D1", 2021, null, "cao", "D1 (2021)", "D1 are missing (2021)")]
    [InlineData(ClaimQuantity.Change, "D1", 2022, 2021, "+0.1", "D1 (2021-2022)", "D1 are missing (2021-2022)")]
    public void Unverifiable_DataThatAreMissing_AreNamed(
        ClaimQuantity quantity,
        string node,
        int year,
        int? baseYear,
        string printed,
        string vietnamese,
        string english
    ) =>
        Audit
            .Of("22", Claim(quantity, node, year, baseYear, printed))
            .Message.Should()
            .Be(
                new LocalizedText(
                    $"Không kiểm tra được: thiếu số liệu của {vietnamese}.",
                    $"Cannot be checked: data on {english}."
                )
            );

    [Fact]
    public void Malformed_NumberWithoutData_IsQuotedAlone() =>
        Audit
            .Of("22", Audit.Score(2021, "total", "43.0.0"))
            .Message.Should()
            .Be(new LocalizedText("'43.0.0' không phải là một số.", "'43.0.0' is not a number."));

    // Lai Châu 2024: D1 high average and not the median, the total low average and the median.
    [Theory]
    [InlineData("D1", "cao", "Không khớp: nhóm trung bình cao, hạng 21/61.", "Disagrees: high average, rank 21 of 61.")]
    [InlineData(
        "total",
        "cao",
        "Không khớp: nhóm trung bình thấp, trung vị, hạng 31/61.",
        "Disagrees: low average, the median, rank 31 of 61."
    )]
    [InlineData(
        "D1",
        "khá",
        "'khá' không phải tên nhóm nào: nhóm trung bình cao, hạng 21/61.",
        "'khá' is the name of no tier: high average, rank 21 of 61."
    )]
    public void Tier_WrongOne_TellsTheRightOne(string node, string printed, string vietnamese, string english) =>
        Audit
            .Of(Claim(ClaimQuantity.Tier, node, 2024, baseYear: null, printed))
            .Message.Should()
            .Be(new LocalizedText(vietnamese, english));

    [Fact]
    public void Tier_TooFewProvinces_CannotBeChecked() =>
        OfThree(ClaimQuantity.Tier, "cao")
            .Message.Should()
            .Be(
                new LocalizedText(
                    "Không kiểm tra được: số tỉnh có điểm không đủ để chia bốn nhóm.",
                    "Cannot be checked: too few provinces have a score for four tiers."
                )
            );

    [Fact]
    public void Tier_MedianOfTooFewProvinces_IsSaidWithoutATier() =>
        OfThree(ClaimQuantity.Tier, "trung vị")
            .Message.Should()
            .Be(
                new LocalizedText("Khớp số liệu: trung vị, hạng 2/3.", "Agrees with the data: the median, rank 2 of 3.")
            );

    [Fact]
    public void Direction_ScoreThatFellOrStayed_IsExpectedInWords()
    {
        Audit
            .Of(Claim(ClaimQuantity.Direction, "D2", 2024, 2023, "tăng"))
            .ExpectedWords.Should()
            .Be(new LocalizedText("giảm", "down"));
        OfThree(ClaimQuantity.Direction, "tăng", 2023)
            .ExpectedWords.Should()
            .Be(new LocalizedText("không đổi", "unchanged"));
    }

    // A level has no sign, a change has one.
    [Theory]
    [InlineData(
        ClaimQuantity.Highest,
        null,
        "D6",
        "Khớp số liệu: D6 (7,721699).",
        "Agrees with the data: D6 (7.721699)."
    )]
    [InlineData(
        ClaimQuantity.Highest,
        null,
        "D4",
        "Không khớp: số liệu là D6 (7,721699).",
        "Disagrees: the data give D6 (7.721699)."
    )]
    [InlineData(
        ClaimQuantity.MostImproved,
        2023,
        "D4",
        "Không khớp: số liệu là D1 (+0,269928).",
        "Disagrees: the data give D1 (+0.269928)."
    )]
    public void Best_Part_IsNamedWithItsFigure(
        ClaimQuantity quantity,
        int? baseYear,
        string printed,
        string vietnamese,
        string english
    ) =>
        Audit
            .Of(Claim(quantity, "dimensions", 2024, baseYear, printed))
            .Message.Should()
            .Be(new LocalizedText(vietnamese, english));

    [Fact]
    public void Maximum_AnotherOne_IsNoted() =>
        NoteOn(Audit.Score(2024, "6.1", "1.90/10"))
            .Should()
            .Be(
                new LocalizedText(
                    "1.90/10 của 6.1 năm 2024: in tối đa 10, thang điểm đến 2,50.",
                    "1.90/10 of 6.1 in 2024: 10 printed as the maximum, the scale ends at 2.50."
                )
            );

    // papi.org.vn, province page, Hà Tĩnh 2015. The allowance is 0.5 + 4 × 0.005.
    [Fact]
    public void Sum_WholeWithoutDecimals_AllowsHalfAPoint() =>
        NoteOn(
                Audit.Score(2015, "D1", "8"),
                Audit.Score(2015, "1.1", "1.48"),
                Audit.Score(2015, "1.2", "1.84"),
                Audit.Score(2015, "1.3", "1.77"),
                Audit.Score(2015, "1.4", "1.35")
            )
            .Should()
            .Be(
                new LocalizedText(
                    "D1 2015 in 8, các phần in ra cộng lại được 6,44 ± 0,52.",
                    "D1 2015 prints 8, its printed parts give 6.44 ± 0.52."
                )
            );

    // The reason itself is the editions' own.
    [Theory]
    [InlineData(
        "total",
        2020,
        2021,
        "Tổng điểm 2020-2021: so sánh được, nhưng có phần bị đứt gãy ({0}).",
        "The total 2020-2021: comparable, but some parts broke ({0})."
    )]
    [InlineData("D5", 2020, 2021, "D5 2020-2021: không so sánh được ({0}).", "D5 2020-2021: not comparable ({0}).")]
    public void Break_Comparison_IsNotedWithTheReason(
        string node,
        int from,
        int year,
        string vietnamese,
        string english
    )
    {
        var reason = PapiEditions.Series.Compare(PapiEditions.For(year).Find(node).Id, from, year).Note!;

        NoteOn(Audit.Change(from, year, node, "+0.10"))
            .Should()
            .Be(
                new LocalizedText(
                    vietnamese.Replace("{0}", reason.Vietnamese, StringComparison.Ordinal),
                    english.Replace("{0}", reason.English, StringComparison.Ordinal)
                )
            );
    }

    [Fact]
    public void Repetition_OtherFigure_IsNotedWithAll() =>
        NoteOn(Audit.Rank(2024, "total", "31"), Audit.Rank(2024, "total", "32/61"))
            .Should()
            .Be(
                new LocalizedText(
                    "Tổng điểm 2024 (rank) in khác nhau: 31 (c1), 32/61 (c2).",
                    "The total 2024 (rank) is printed differently: 31 (c1), 32/61 (c2)."
                )
            );

    [Fact]
    public void Estimates_MergedProvince_AreNoted() =>
        Audit
            .Notes(
                Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025),
                "Tuyên Quang",
                Audit.Score(2024, "total", "43.00")
            )
            .Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be(
                new LocalizedText(
                    "Đối chiếu với ước tính: điểm của các tỉnh hợp nhất tính từ điểm của các tỉnh cũ.",
                    "Judged against estimates: the scores of merged provinces are made of those of the old ones."
                )
            );

    private static Claim Claim(ClaimQuantity quantity, string node, int year, int? baseYear, string printed) =>
        new("x", node, quantity, year, printed, baseYear is { } from ? (SurveyYear)from : null);

    private static LocalizedText NoteOn(params Claim[] claims) =>
        Audit.Notes(claims).Should().ContainSingle().Which.Message;

    // Only three provinces have a score on 1.1, the same in both years; Lai Châu's is the one in the middle.
    private static Finding OfThree(ClaimQuantity quantity, string printed, int? baseYear = null)
    {
        var builder = new ScoreTableBuilder(PapiEditions.Series, "own.1");
        foreach (int year in new[] { 2023, 2024 })
        {
            builder.AddYear(year, ProvinceRegistry.Vintage2008);
            var node = PapiEditions.For(year).Find("1.1");
            builder.Set(year, ProvinceRegistry.Vintage2008.Find("01"), node, new Score(1));
            builder.Set(year, Published.LaiChau, node, new Score(1.2));
            builder.Set(year, ProvinceRegistry.Vintage2008.Find("22"), node, new Score(1.4));
        }

        return ReportAudit
            .Compute(builder.Build().Aggregate(), Published.LaiChau, [Claim(quantity, "1.1", 2024, baseYear, printed)])
            .Findings[0];
    }
}
