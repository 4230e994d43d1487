using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class BlockLoopTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void Run_AnyThreads_EachBlockIsDoneOnce(int? threads)
    {
        var workers = BlockLoop.Run(
            1000,
            threads,
            () => new List<int>(),
            (done, block) => done.Add(block),
            progress: null,
            CancellationToken.None
        );

        workers.SelectMany(done => done).Order().Should().Equal(Enumerable.Range(0, 1000));
    }

    [Fact]
    public void Run_WorkFails_ThrowsWhatWentWrongAndNotABundle()
    {
        var run = () =>
            BlockLoop.Run<object>(
                8,
                2,
                () => new object(),
                (_, _) => throw new FormatException("wrong"),
                progress: null,
                CancellationToken.None
            );

        run.Should().ThrowExactly<FormatException>().WithMessage("wrong");
    }

    [Fact]
    public void Run_Cancelled_GivesUp()
    {
        using var source = new CancellationTokenSource();

        var run = () =>
            BlockLoop.Run<object>(
                1_000_000,
                2,
                () => new object(),
                (_, _) => source.Cancel(),
                progress: null,
                source.Token
            );

        run.Should().Throw<OperationCanceledException>();
    }
}
