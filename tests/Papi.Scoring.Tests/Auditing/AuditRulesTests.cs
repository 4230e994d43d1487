using Papi.Scoring.Auditing;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Auditing;

public class AuditRulesTests
{
    // An id is never given to another check: this list may grow, but no line of it may change.
    [Fact]
    public void All_Rules_HaveTheIdsThatTheyWereGiven() =>
        AuditRules
            .All.Select(rule => rule.ToString())
            .Should()
            .StartWith([
                "PAPI1001 A printed number can be read",
                "PAPI1002 A level lies on the scale of its node",
                "PAPI1101 A score agrees with the data",
                "PAPI1102 A change agrees with the data",
                "PAPI1103 A rank agrees with the data",
                "PAPI1104 A change of rank agrees with the data",
                "PAPI1105 A tier agrees with the data",
                "PAPI1106 A direction agrees with the data",
                "PAPI1107 How many parts rose agrees with the data",
                "PAPI1108 How many parts fell agrees with the data",
                "PAPI1109 The lowest province's score agrees with the data",
                "PAPI1110 The highest province's score agrees with the data",
                "PAPI1111 The lowest of the own scores agrees with the data",
                "PAPI1112 The highest of the own scores agrees with the data",
                "PAPI1113 The part with the highest score agrees with the data",
                "PAPI1114 The part that rose most agrees with the data",
                "PAPI2001 The denominator of a rank is how many were ranked",
                "PAPI2002 The denominator of a score is the top of its scale",
                "PAPI2003 The printed parts add up to the printed whole",
                "PAPI2004 The printed changes of the parts add up to that of the whole",
                "PAPI2005 A comparison crosses no break",
                "PAPI2006 What is printed twice is the same figure",
                "PAPI2007 The data are no estimates",
            ]);

    [Fact]
    public void All_Rules_AreDistinctAndInOrder() =>
        AuditRules
            .All.Select(rule => rule.Id)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Of_EachQuantity_IsARuleOfItsOwn() =>
        Enum.GetValues<ClaimQuantity>()
            .Select(AuditRules.Of)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeSubsetOf(AuditRules.All);

    [Fact]
    public void Rules_OfEveryFindingAndNote_AreAmongThoseThatRan() =>
        LaiChauReport
            .Audit.Findings.Select(finding => finding.Rule)
            .Concat(LaiChauReport.Audit.Notes.Select(note => note.Rule))
            .Should()
            .BeSubsetOf(LaiChauReport.Audit.Rules);
}
