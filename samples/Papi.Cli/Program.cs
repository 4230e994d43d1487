using System.Text;

namespace Papi.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Whatever the code page of the machine: Vietnamese has no other common encoding.
        Console.OutputEncoding = Encoding.UTF8;
        using var interruption = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            // The first Ctrl+C lets the command end by itself, the second ends it.
            key.Cancel = !interruption.IsCancellationRequested;
            interruption.Cancel();
        };
        return PapiCommandLine.Run(
            args,
            Console.Out,
            Console.Error,
            isTerminal: !Console.IsOutputRedirected,
            showsProgress: !Console.IsErrorRedirected,
            interruption.Token
        );
    }
}
