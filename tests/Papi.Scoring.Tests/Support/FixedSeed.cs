using Microsoft.FSharp.Core;

namespace Papi.Scoring.Tests.Support;

/// <summary>Properties are checked on the same cases in every run, so that a test never fails by chance.</summary>
internal static class FixedSeed
{
    private const ulong Seed = 2024;

    /// <summary>Gets how a property is checked: a case that breaks it is made small and shown.</summary>
    /// <param name="cases">How many cases.</param>
    public static FsCheck.Config Config(int cases = 100) =>
        FsCheck
            .Config.QuickThrowOnFailure.WithMaxTest(cases)
            .WithQuietOnSuccess(true)
            .WithReplay(
                FSharpOption<FsCheck.Replay>.Some(new FsCheck.Replay(new FsCheck.Rnd(Seed), FSharpOption<int>.None))
            );
}
