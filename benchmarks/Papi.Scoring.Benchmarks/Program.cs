using BenchmarkDotNet.Running;
using Papi.Scoring.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RescorePanel).Assembly).Run(args);
