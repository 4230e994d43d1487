using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class ProgressStepsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(12_345)]
    public void Advance_FromManyThreads_RisesToOneInAtMostAHundredReports(int count)
    {
        var reports = new Reports();
        var steps = new ProgressSteps(reports, count);

        Parallel.For(0, count, _ => steps.Advance());

        reports.Shares.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

        // A thread that comes late with a lower share is passed over, so there can be fewer.
        reports.Shares.Should().HaveCountLessThanOrEqualTo(100);
        reports.Shares[^1].Should().Be(1);
    }

    // Progress<T> would report later, on another thread.
    private sealed class Reports : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
