using Papi.Cli.Text;
using Papi.Scoring;
using Spectre.Console;

namespace Papi.Cli.Commands;

/// <summary>Runs what may take long: with a bar on a terminal, until it is done or interrupted.</summary>
/// <param name="terminal">The terminal of the bar; null for none.</param>
/// <param name="language">The language of the bar.</param>
/// <param name="cancellationToken">Interrupts the computation.</param>
internal sealed class LongComputation(TextWriter? terminal, Language language, CancellationToken cancellationToken)
{
    /// <summary>Computes.</summary>
    /// <param name="label">What is computed.</param>
    /// <param name="compute">The computation, which reports the share that is done, and gives up when told.</param>
    /// <exception cref="OperationCanceledException">The computation was interrupted.</exception>
    public T Run<T>(LocalizedText label, Func<IProgress<double>?, CancellationToken, T> compute)
    {
        if (terminal is null)
        {
            return compute(null, cancellationToken);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
        return console
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(label.In(language)), maxValue: 1);
                return compute(new Bar(bar), cancellationToken);
            });
    }

    /// <summary>Reports at once, unlike <see cref="Progress{T}"/>, which would report after the end.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
