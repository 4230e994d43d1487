using System.Reflection;
using Papi.Scoring.Auditing;
using Papi.Scoring.Classification;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Concurrency;

/// <summary>What is loaded on first use, when many threads use it first.</summary>
/// <remarks>The packages are loaded anew, with nothing of them used yet, as in a process of their own.</remarks>
public class FirstUseTests
{
    private const int ThreadsToAQuestion = 3;

    private static readonly Func<string>[] Questions =
    [
        () => PublishedScores.Table.ToString(),
        () => PublishedScores.For(2024).Aggregate().Rank().Of("Lai Châu")!.ToString(),
        () => PublishedScores.Provenance.ToString(),
        () => PapiEditions.Series.ToString(),
        () => PapiEditions.For(2017).Find("D3").ToString(),
        () => ProvinceRegistry.Vintage2025.Find("Lào Cai").ToString(),
        () => ProvinceRegistry.Vintage2008.Find("Lao Cai").ToString(),
        () => $"{TierScheme.For(2022)} {TierScheme.PapiSince2023}",
        () => $"{EditionFile.Schema.Length} {PlanFile.Schema.Length} {IndexDesignFile.Schema.Length}",
        () => string.Join(' ', AuditRules.All),
        () => $"{VegaScripts.All.Count}",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(8)]
    public void FirstUse_ManyThreadsAtOnce_GetTheAnswersOfOne(int first)
    {
        string[] expected = [.. Questions.Select(question => question())];

        var anew = new BuildContext(AppContext.BaseDirectory).LoadTests();
        anew.Should().NotBeSameAs(typeof(FirstUseTests).Assembly);
        string[] answers = (string[])
            anew.GetType(typeof(FirstUseTests).FullName!, throwOnError: true)!
                .GetMethod(nameof(Race), BindingFlags.Static | BindingFlags.NonPublic)!
                .Invoke(null, [first])!;

        answers
            .Should()
            .Equal(Enumerable.Range(0, answers.Length).Select(i => expected[(i + first) % Questions.Length]));
    }

    // Which thread comes first is left to chance; which question stands first, to the caller.
    internal static string[] Race(int first) =>
        Racers.Run([
            .. Enumerable
                .Range(0, ThreadsToAQuestion * Questions.Length)
                .Select(i => Questions[(i + first) % Questions.Length]),
        ]);
}
