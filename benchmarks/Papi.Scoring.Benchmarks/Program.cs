using BenchmarkDotNet.Running;
using Papi.Scoring.Benchmarks;

if (args is ["coverage"])
{
    CoverageSimulation.Run(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(RescorePanel).Assembly).Run(args);
}
