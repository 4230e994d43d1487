using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Papi.Scoring.Benchmarks;

/// <summary>The same loads, cold: the first call in a new process, with all that has to be compiled for it.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 15, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class LoadFirstUse : LoadPublishedScores;
