using Papi.Scoring.Auditing;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

/// <summary>What <see cref="ReportAudit.Check"/> says of claims that make no sense.</summary>
public class ClaimCheckTests
{
    private static readonly Claim Good = new("c1", "D1", ClaimQuantity.Score, 2024, "5.24");

    public static TheoryData<Claim, ClaimField, string> Wrong =>
        new()
        {
            { Good with { Id = " " }, ClaimField.Id, "The id of the claim is missing." },
            { Good with { Printed = "" }, ClaimField.Printed, "What the report prints is missing." },
            {
                Good with
                {
                    Node = " ",
                },
                ClaimField.Node,
                "The node is missing: a number (D3, 3.2), an id, total or dimensions."
            },
            { Good with { Node = "D9" }, ClaimField.Node, "PAPI, edition 2021 has no node 'D9'*" },
            { Good with { Node = "5.5", Year = 2017 }, ClaimField.Node, "*has no node '5.5'*" },
            { Good with { Node = "dimensions" }, ClaimField.Node, "score belongs to one node, not to 'dimensions'." },
            {
                Good with
                {
                    Node = "1.1.1",
                    Quantity = ClaimQuantity.Highest,
                },
                ClaimField.Node,
                "1.1.1 has no parts that highest could be about."
            },
            {
                Good with
                {
                    Year = 2010,
                },
                ClaimField.Year,
                "No edition covers 2010; there are papi-2011 (2011-2015), *"
            },
            {
                Good with
                {
                    Quantity = (ClaimQuantity)99,
                },
                ClaimField.Quantity,
                "None of the quantities: score, change, *, most_improved."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.Change,
                },
                ClaimField.BaseYear,
                "change compares two years: the base year is missing."
            },
            {
                Good with
                {
                    BaseYear = 2023,
                },
                ClaimField.BaseYear,
                "score does not compare two years: leave the base year empty."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.RankChange,
                    BaseYear = 2024,
                },
                ClaimField.BaseYear,
                "The base year is the year itself, 2024."
            },
            {
                Good with
                {
                    Quantity = ClaimQuantity.Direction,
                    BaseYear = 2010,
                },
                ClaimField.BaseYear,
                "No edition covers 2010; *"
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_OneThingWrong_SaysIt(Claim claim, ClaimField field, string message)
    {
        var problem = ReportAudit.Check(Published.Scored, claim).Should().ContainSingle().Which;

        problem.ClaimId.Should().Be(claim.Id);
        problem.Field.Should().Be(field);
        problem.Message.English.Should().Match(message);
        problem.Message.Vietnamese.Should().NotBe(problem.Message.English);
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
