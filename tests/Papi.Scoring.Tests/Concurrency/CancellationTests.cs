namespace Papi.Scoring.Tests.Concurrency;

public class CancellationTests
{
    private static readonly SharedQuestions Shared = new();

    public static TheoryData<string> Names => [.. Runs.Keys];

    private static Dictionary<string, Action<CancellationToken>> Runs { get; } =
        new(StringComparer.Ordinal)
        {
            ["uncertainty"] = token => Shared.Uncertainty(cancellationToken: token),
            ["sensitivity"] = token => Shared.Sensitivity(cancellationToken: token),
            ["ranks"] = token => Shared.Ranks(token),
            ["odds"] = token => Shared.Chances(token),
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_CancelledBefore_GivesUp(string name) =>
        FluentActions
            .Invoking(() => Runs[name](new CancellationToken(canceled: true)))
            .Should()
            .Throw<OperationCanceledException>();

    // Given up in the middle, at the first report, while another one goes on with the same objects.
    [Fact]
    public void Compute_CancelledWhileAnotherRuns_GivesUpAlone()
    {
        string expected = Shared.Parallel["uncertainty"]();

        string[] answers = Racers.Run<string>([
            () => GiveUp((progress, token) => Shared.Uncertainty(progress, token)),
            () => GiveUp((progress, token) => Shared.Sensitivity(progress, token)),
            Shared.Parallel["uncertainty"],
        ]);

        answers.Should().Equal("given up", "given up", expected);
    }

    private static string GiveUp(Action<IProgress<double>, CancellationToken> run)
    {
        using var source = new CancellationTokenSource();
        try
        {
            run(new Canceller(source), source.Token);
            return "finished";
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == source.Token)
        {
            return "given up";
        }
    }

    private sealed class Canceller(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }
}
