using BenchmarkDotNet.Running;
using Papi.Scoring.Benchmarks;

if (args is ["coverage"])
{
    CoverageSimulation.Run(Console.Out);
    return 0;
}

// A benchmark that fails is a row without figures, and the others go on.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RescorePanel).Assembly).Run(args);
return summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
