using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class DraftMessagesTests
{
    private static readonly LocalizedText Reason = new("lý do", "the reason");

    [Fact]
    public void Bounds_OfEveryKind_SayWhatHoldsTheNode() =>
        Refusal
            .Lines([
                DraftMessages.TopOfScale,
                DraftMessages.Frozen,
                DraftMessages.Cap(5.25),
                DraftMessages.Cap(7),
                DraftMessages.Floor(1.5),
                DraftMessages.Lost(2023),
                DraftMessages.Parts([]),
                DraftMessages.Parts([(Node("2.1"), DraftMessages.Floor(2.5))]),
            ])
            .Should()
            .Equal(
                "điểm tối đa của thang điểm",
                "the top of the scale",
                "giữ nguyên",
                "frozen",
                "mức trần 5,25",
                "cap 5.25",
                "mức trần 7",
                "cap 7",
                "mức sàn 1,5",
                "floor 1.5",
                "lấy lại phần đã mất so với năm 2023",
                "getting back what was lost since 2023",
                "điểm tối đa của các thành phần",
                "the tops of the scales of its parts",
                "2.1 mức sàn 2,5",
                "2.1 floor 2.5"
            );

    // Nodes that are held in the same way stand together.
    [Fact]
    public void Obstacles_OfEveryKind_SayWhatStandsInTheWay()
    {
        var frozen = DraftMessages.Frozen;
        var cap = DraftMessages.Cap(1.5);

        Refusal
            .Lines([
                DraftMessages.NoSuchPlace(Goal.Climb(40)),
                DraftMessages.TooFar(Goal.TotalAtLeast(47.5), 3.52043, 2.9, []),
                DraftMessages.TooFar(
                    Goal.RankAtMost(2),
                    12,
                    0.00005,
                    [(Node("D1"), frozen), (Node("2.1"), cap), (Node("D4"), frozen), (Node("2.2"), cap)]
                ),
                DraftMessages.Conflict(Node("D3"), new(0.2941, DraftMessages.Lost(2023)), new(0, frozen)),
                DraftMessages.LossUnknown([Node("D5"), Node("5.1")], Reason),
                DraftMessages.NoLossKnown(Reason),
                DraftMessages.NoGoalLeft(Reason),
                DraftMessages.NoYear(2010),
            ])
            .Should()
            .Equal(
                "Không thể đạt '+40': không có vị trí hoặc nhóm đó để vươn tới.",
                "'+40' cannot be reached: there is no such place or tier to climb to.",
                "Không thể đạt 'total>=47.5': cần thêm 3,5204 điểm, nhiều nhất được 2,9000 (điểm tối đa của thang điểm).",
                "'total>=47.5' cannot be reached: it takes 3.5204 points more, and 2.9000 is the most there is (the top of the scale).",
                "Không thể đạt 'rank<=2': cần thêm 12,0000 điểm, nhiều nhất được 0,0001 (D1, D4 giữ nguyên; 2.1, 2.2 mức trần 1,5; còn lại là điểm tối đa của thang điểm).",
                "'rank<=2' cannot be reached: it takes 12.0000 points more, and 0.0001 is the most there is (D1, D4 frozen; 2.1, 2.2 cap 1.5; elsewhere the top of the scale).",
                "D3 phải tăng ít nhất 0,2941 điểm (lấy lại phần đã mất so với năm 2023) nhưng chỉ được tăng 0,0000 (giữ nguyên).",
                "D3 has to gain at least 0.2941 points (getting back what was lost since 2023) but may gain 0.0000 only (frozen).",
                "Không xét được phần đã mất của D5, 5.1: lý do.",
                "What was lost cannot be told for D5, 5.1: the reason.",
                "Không xét được phần đã mất của mục nào: lý do.",
                "What was lost cannot be told for any node: the reason.",
                "Không có mục tiêu nào: không xét được phần đã mất của mục nào (lý do) và không nêu mục tiêu khác.",
                "There is no goal: what was lost cannot be told for any node (the reason), and no other goal is given.",
                "chưa có số liệu năm 2010",
                "there are no scores of 2010"
            );
    }

    [Fact]
    public void NoLongerThere_WithAndWithoutASuccessor_SaysWhereTheProvinceWent() =>
        Refusal
            .Lines([
                DraftMessages.NoLongerThere(Published.LaiChau, ProvinceRegistry.Vintage2025.Find("Lào Cai"), 2025),
                DraftMessages.NoLongerThere(Published.LaiChau, null, 2025),
            ])
            .Should()
            .Equal(
                "Năm 2025 không còn Lai Châu với ranh giới cũ (thuộc Lào Cai mới): chỉ tiêu này không có kết quả để đối chiếu.",
                "In 2025 Lai Chau is no more within these borders (it is part of the new Lao Cai): there will be no result to hold these targets against.",
                "Năm 2025 không còn Lai Châu với ranh giới cũ: chỉ tiêu này không có kết quả để đối chiếu.",
                "In 2025 Lai Chau is no more within these borders: there will be no result to hold these targets against."
            );

    // Lai Châu 2024 has 43.479567 points and rank 31 of 61.
    [Fact]
    public void WithBest_OfAScenario_AddsItsTotalAndItsRank()
    {
        var asItIs = WhatIf.Compute(Published.Scored.Year(2024), Published.LaiChau, []);

        Refusal
            .Lines([DraftMessages.WithBest(new("Không được.", "It cannot be."), asItIs)])
            .Should()
            .Equal(
                "Không được. Cao nhất có thể đạt: tổng điểm 43,4796, hạng 31/61.",
                "It cannot be. The best that can be reached is a total of 43.4796 and rank 31 of 61."
            );
    }

    private static IndexNode Node(string code) => Published.Node(2024, code);
}
