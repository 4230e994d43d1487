namespace Papi.Scoring.Tests.Concurrency;

public class SharedObjectsTests
{
    private const int Threads = 8;

    // Every round has objects of its own, so that what is made on first use is made while others ask for it too.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Plain_ManyThreadsAtOnce_GetTheAnswersOfOne(int seed) =>
        Race(new SharedQuestions().Plain, seed, Threads);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parallel_ManyThreadsAtOnce_GetTheAnswersOfOne(int seed) =>
        Race(new SharedQuestions().Parallel, seed, Threads / 2);

    private static void Race(IReadOnlyDictionary<string, Func<string>> shared, int seed, int threads)
    {
        string[][] answers = Racers.Run<string[]>([
            .. Enumerable
                .Range(0, threads)
                .Select<int, Func<string[]>>(thread => () => AnswerAll(shared, (seed * threads) + thread)),
        ]);

        var alone = new SharedQuestions();
        foreach (var (name, ask) in shared.Keys.Order(StringComparer.Ordinal).Zip(answers[0]))
        {
            var question = alone.Plain.GetValueOrDefault(name) ?? alone.Parallel[name];
            ask.Should().Be(question(), "one thread answers so to {0}", name);
        }

        answers.Should().AllBeEquivalentTo(answers[0]);
    }

    // Each thread asks in an order of its own; the answers come back in that of the names.
    private static string[] AnswerAll(IReadOnlyDictionary<string, Func<string>> questions, int seed)
    {
        string[] names = [.. questions.Keys.Order(StringComparer.Ordinal)];
        new Random(seed).Shuffle(names);
        return
        [
            .. names
                .Select(name => KeyValuePair.Create(name, questions[name]()))
                .OrderBy(answer => answer.Key, StringComparer.Ordinal)
                .Select(answer => answer.Value),
        ];
    }
}
