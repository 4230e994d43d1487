using Papi.Scoring.Auditing;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>What <see cref="ReportAudit.Check"/> says of claims that make no sense.</summary>
public class ClaimCheckTests
{
    private static readonly Claim Good = new("c1", "D1", ClaimQuantity.Score, 2024, "5.24");

    public static TheoryData<Claim, ClaimField, string, string> Wrong =>
        new()
        {
            { Good with { Id = " " }, ClaimField.Id, "Thiếu mã của dòng.", "The id of the claim is missing." },
            {
                Good with
                {
                    Printed = "",
                },
                ClaimField.Printed,
                "Thiếu nội dung in trong báo cáo.",
                "What the report prints is missing."
            },
            {
                Good with
                {
                    Node = " ",
                },
                ClaimField.Node,
                "Thiếu mục: số hiệu (D3, 3.2), mã, total hoặc dimensions.",
                "The node is missing: a number (D3, 3.2), an id, total or dimensions."
            },
            {
                Good with
                {
                    Node = "D9",
                },
                ClaimField.Node,
                "PAPI, phiên bản 2021 không có mục 'D9'.",
                "PAPI, edition 2021 has no node 'D9'."
            },
            {
                Good with
                {
                    Node = "5.5",
                    Year = 2017,
                },
                ClaimField.Node,
                "PAPI, phiên bản 2016 không có mục '5.5'; gần nhất: 5.1 (*",
                "PAPI, edition 2016 has no node '5.5'; near: 5.1 (*"
            },
            {
                Good with
                {
                    Node = "dimensions",
                },
                ClaimField.Node,
                "score thuộc về một mục, không phải 'dimensions'.",
                "score belongs to one node, not to 'dimensions'."
            },
            {
                Good with
                {
                    Node = "1.1.1",
                    Quantity = ClaimQuantity.Highest,
                },
                ClaimField.Node,
                "1.1.1 không có thành phần nào để xét highest.",
                "1.1.1 has no parts that highest could be about."
            },
            {
                Good with
                {
                    Year = 2010,
                },
                ClaimField.Year,
                "Không có phiên bản nào cho năm 2010; hiện có papi-2011 (2011-2015), *",
                "No edition covers 2010; there are papi-2011 (2011-2015), *"
            },
            {
                Good with
                {
                    Quantity = (ClaimQuantity)99,
                },
                ClaimField.Quantity,
                "Không phải là một trong các đại lượng: score, change, *, most_improved.",
                "None of the quantities: score, change, *, most_improved."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.Change,
                },
                ClaimField.BaseYear,
                "change so sánh hai năm: thiếu năm gốc.",
                "change compares two years: the base year is missing."
            },
            {
                Good with
                {
                    BaseYear = 2023,
                },
                ClaimField.BaseYear,
                "score không so sánh hai năm: hãy để trống năm gốc.",
                "score does not compare two years: leave the base year empty."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.RankChange,
                    BaseYear = 2024,
                },
                ClaimField.BaseYear,
                "Năm gốc trùng với năm 2024.",
                "The base year is the year itself, 2024."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.Direction,
                    BaseYear = 2010,
                },
                ClaimField.BaseYear,
                "Không có phiên bản nào cho năm 2010; hiện có *",
                "No edition covers 2010; *"
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_OneThingWrong_SaysItInBothLanguages(
        Claim claim,
        ClaimField field,
        string vietnamese,
        string english
    )
    {
        var problem = ReportAudit.Check(Published.Scored, claim).Should().ContainSingle().Which;

        problem.ClaimId.Should().Be(claim.Id);
        problem.Field.Should().Be(field);
        problem.Message.Vietnamese.Should().Match(vietnamese);
        problem.Message.English.Should().Match(english);
    }

    [Fact]
    public void Check_EverythingWrong_SaysAll() =>
        ReportAudit
            .Check(Published.Scored, new Claim("", "", (ClaimQuantity)99, 2010, " ", 2010))
            .Select(problem => problem.Field)
            .Should()
            .BeEquivalentTo([
                ClaimField.Id,
                ClaimField.Node,
                ClaimField.Quantity,
                ClaimField.Year,
                ClaimField.Printed,
                ClaimField.BaseYear,
            ]);

    // Languages that do not know of nullability pass null where there is no id.
    [Fact]
    public void Check_IdThatIsNull_IsMissing() =>
        ReportAudit
            .Check(Published.Scored, Good with { Id = null! })
            .Should()
            .Equal(
                new ClaimProblem(
                    "",
                    ClaimField.Id,
                    new LocalizedText("Thiếu mã của dòng.", "The id of the claim is missing.")
                )
            );

    [Fact]
    public void Check_UnknownQuantity_ListsThemAllInBothLanguages()
    {
        const string Names =
            "score, change, rank, rank_change, tier, direction, count_up, count_down, range_min, range_max, "
            + "spread_min, spread_max, highest, most_improved";

        ReportAudit
            .Check(Published.Scored, Good with { Quantity = (ClaimQuantity)99 })[0]
            .Message.Should()
            .Be(
                new LocalizedText(
                    $"Không phải là một trong các đại lượng: {Names}.",
                    $"None of the quantities: {Names}."
                )
            );
    }

    // A number means the node of the year's own edition.
    [Theory]
    [InlineData("5.2", 2020)]
    [InlineData("TOTAL", 2024)]
    [InlineData(" d1 ", 2024)]
    [InlineData("poverty-lists", 2024)]
    public void Check_NodeOfTheEdition_IsInOrder(string node, int year) =>
        ReportAudit.Check(Published.Scored, Good with { Node = node, Year = year }).Should().BeEmpty();

    [Theory]
    [InlineData("Dimensions")]
    [InlineData("total")]
    [InlineData("D1")]
    public void Check_QuantityOfParts_TakesAnyNodeThatHasSome(string node) =>
        ReportAudit
            .Check(Published.Scored, Good with { Node = node, Quantity = ClaimQuantity.SpreadMax })
            .Should()
            .BeEmpty();

    [Fact]
    public void Check_ClaimsOfTheReport_AreAllInOrder() =>
        LaiChauReport.Claims.SelectMany(claim => ReportAudit.Check(Published.Scored, claim)).Should().BeEmpty();

    [Fact]
    public void Check_Null_Throws()
    {
        FluentActions
            .Invoking(() => ReportAudit.Check(null!, Good))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("table");
        FluentActions
            .Invoking(() => ReportAudit.Check(Published.Scored, null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("claim");
    }

    [Fact]
    public void ToString_Problem_NamesTheClaim() =>
        ReportAudit
            .Check(Published.Scored, Good with { Printed = "" })[0]
            .ToString()
            .Should()
            .Be("c1 (Printed): What the report prints is missing.");
}
