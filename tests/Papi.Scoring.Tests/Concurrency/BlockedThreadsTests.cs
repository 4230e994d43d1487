namespace Papi.Scoring.Tests.Concurrency;

/// <summary>Computations that take threads of their own come back wherever they are called, and with the same answer.</summary>
public class BlockedThreadsTests
{
    private static readonly SharedQuestions Shared = new();

    public static TheoryData<string> Names => [.. Shared.Parallel.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parallel_OnTheThreadOfAContext_PostsNothingToIt(string name)
    {
        var context = new LonelyContext();

        string[] answers = Racers.Run([
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(context);
                return Shared.Parallel[name]();
            },
        ]);

        answers.Should().Equal(Shared.Parallel[name]());
        context.Posts.Should().Be(0);
    }

    // Progress<T> posts to the context of its maker: its reports wait there, and nobody waits for them.
    [Fact]
    public void Progress_PostedToTheContextThatWaits_HoldsNothingUp()
    {
        var context = new LonelyContext();

        int[] draws = Racers.Run([
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(context);
                return Shared.Uncertainty(new Progress<double>(_ => { })).Draws;
            },
        ]);

        draws.Should().Equal(2000);
        context.Posts.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Parallel_OnASchedulerOfOneThread_ComesBack(string name)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(
            TaskScheduler.Default,
            maxConcurrencyLevel: 1
        ).ExclusiveScheduler;

        string answer = await Task
            .Factory.StartNew(
                () => Shared.Parallel[name](),
                CancellationToken.None,
                TaskCreationOptions.DenyChildAttach,
                scheduler
            )
            .WaitAsync(Racers.Patience);

        answer.Should().Be(Shared.Parallel[name]());
    }

    // More of them than the pool has threads, each of which waits for threads of the pool.
    [Fact]
    public async Task Parallel_FromAllThreadsOfThePool_ComesBack()
    {
        var names = Enumerable
            .Repeat(Shared.Parallel.Keys, 2 * Environment.ProcessorCount)
            .SelectMany(all => all)
            .ToList();

        string[] answers = await Task.WhenAll(names.Select(name => Task.Run(() => Shared.Parallel[name]())))
            .WaitAsync(Racers.Patience);

        foreach (
            var answer in names.Zip(answers).GroupBy(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
        )
        {
            answer
                .Distinct(StringComparer.Ordinal)
                .Should()
                .ContainSingle()
                .Which.Should()
                .Be(Shared.Parallel[answer.Key]());
        }
    }
}
