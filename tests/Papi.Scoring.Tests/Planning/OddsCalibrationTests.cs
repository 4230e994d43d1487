using System.Globalization;
using Papi.Scoring.Planning;

namespace Papi.Scoring.Tests.Planning;

/// <summary>Do events that are given 10, 30, 50, 70, 90 % come that often? The tables are those of docs/odds-calibration.md.</summary>
public class OddsCalibrationTests
{
    private static readonly int[] Classes = [10, 30, 50, 70, 90];

    [Fact]
    public void Table_RanksAndTiersAmongTheSameProvinces_IsThatOfThePage() =>
        Table(OddsHindcast.AmongTheSame, IsOfRank)
            .Should()
            .Equal(
                "| 0-20 | 355 | 9.4 | 9.3 | 8.0 | 11.9 | 7.7 |",
                "| 20-40 | 448 | 29.5 | 27.7 | 19.7 | 35.1 | 27.2 |",
                "| 40-60 | 383 | 50.4 | 49.9 | 55.3 | 49.1 | 43.8 |",
                "| 60-80 | 308 | 69.8 | 69.2 | 77.3 | 63.9 | 67.0 |",
                "| 80-100 | 310 | 93.0 | 94.5 | 94.4 | 89.7 | 100.0 |"
            );

    [Fact]
    public void Table_RanksAndTiersAsPublished_IsThatOfThePage() =>
        Table(OddsHindcast.AsPublished, IsOfRank)
            .Should()
            .Equal(
                "| 0-20 | 369 | 9.1 | 8.7 | 6.4 | 11.5 | 7.9 |",
                "| 20-40 | 448 | 29.1 | 27.0 | 18.9 | 35.0 | 25.3 |",
                "| 40-60 | 367 | 50.0 | 43.9 | 44.7 | 47.7 | 38.7 |",
                "| 60-80 | 328 | 69.7 | 64.0 | 75.3 | 62.4 | 56.6 |",
                "| 80-100 | 298 | 92.9 | 94.0 | 94.4 | 91.4 | 95.9 |"
            );

    [Fact]
    public void Table_TotalsAsPublished_IsThatOfThePage() =>
        Table(OddsHindcast.AsPublished, goal => !IsOfRank(goal))
            .Should()
            .Equal(
                "| 0-20 | 58 | 12.5 | 13.8 | 7.1 | 9.1 | 18.2 |",
                "| 20-40 | 121 | 30.1 | 34.7 | 6.7 | 31.8 | 55.3 |",
                "| 40-60 | 74 | 49.0 | 43.2 | 26.9 | 38.7 | 76.5 |",
                "| 60-80 | 68 | 68.5 | 61.8 | 42.4 | 62.5 | 94.7 |",
                "| 80-100 | 35 | 86.4 | 74.3 | 82.4 | 62.5 | 100.0 |"
            );

    [Fact]
    public void Coverage_Of90Percent_IsThatOfThePage() =>
        new[] { OddsHindcast.AmongTheSame, OddsHindcast.AsPublished }
            .SelectMany(provinces => provinces.GroupBy(province => province.Years))
            .Select(group =>
                $"| {group.Key} | {group.Count()} | {Percent(group, province => province.IsRankCovered)} | {Percent(group, province => province.IsTotalCovered)} |"
            )
            .Should()
            .Equal(
                "| 2021-2022 | 60 | 93.3 | 90.0 |",
                "| 2022-2023 | 59 | 83.1 | 81.4 |",
                "| 2023-2024 | 59 | 93.2 | 89.8 |",
                "| 2021-2022 | 60 | 93.3 | 90.0 |",
                "| 2022-2023 | 59 | 83.1 | 79.7 |",
                "| 2023-2024 | 59 | 93.2 | 93.2 |"
            );

    // About ten events hang on each of the 178 ends, so a class has the weight of some 100 independent ones: two standard
    // errors are 10 points in the middle and 6 at the ends.
    [Theory]
    [InlineData(10, 4)]
    [InlineData(30, 6)]
    [InlineData(50, 6)]
    [InlineData(70, 6)]
    [InlineData(90, 4)]
    public void Frequency_RanksAndTiersAmongTheSameProvinces_IsNearTheOdds(int percent, double allowed)
    {
        var events = InClass(OddsHindcast.AmongTheSame, IsOfRank, percent);

        events.Should().HaveCountGreaterThan(200);
        (100 * events.Average(item => item.Came ? 1 : 0))
            .Should()
            .BeApproximately(100 * events.Average(item => item.Odds.Probability), allowed);
    }

    [Fact]
    public void Interval_Of90PercentAmongTheSameProvinces_HoldsNineInTen() =>
        OddsHindcast.AmongTheSame.Average(province => province.IsRankCovered ? 1 : 0).Should().BeInRange(0.86, 0.94);

    private static bool IsOfRank(Goal goal) => goal.Kind != GoalKind.Total;

    private static List<HindcastEvent> InClass(
        IEnumerable<HindcastProvince> provinces,
        Func<Goal, bool> isWanted,
        int percent
    ) =>
        [
            .. provinces
                .SelectMany(province => province.Events)
                .Where(item => isWanted(item.Odds.Goal))
                // Thousandths are whole, so the ends of a class are not a matter of rounding: 20 % is in the second one.
                .Where(item => Math.Min((int)Math.Round(1000 * item.Odds.Probability) / 200, 4) == percent / 20),
        ];

    private static IEnumerable<string> Table(IReadOnlyList<HindcastProvince> provinces, Func<Goal, bool> isWanted) =>
        Classes.Select(percent =>
        {
            var events = InClass(provinces, isWanted, percent);
            var byYears = provinces
                .GroupBy(province => province.Years)
                .Select(group => Percent(InClass(group, isWanted, percent), item => item.Came));
            return $"| {percent - 10}-{percent + 10} | {events.Count} | {Tenths(100 * events.Average(item => item.Odds.Probability))} | {Percent(events, item => item.Came)} | {string.Join(" | ", byYears)} |";
        });

    private static string Percent<T>(IEnumerable<T> items, Func<T, bool> holds) =>
        Tenths(100 * items.Average(item => holds(item) ? 1 : 0));

    private static string Tenths(double percent) => percent.ToString("0.0", CultureInfo.InvariantCulture);
}
