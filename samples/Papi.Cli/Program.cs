using System.Text;

namespace Papi.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Whatever the code page of the machine: Vietnamese has no other common encoding.
        Console.OutputEncoding = Encoding.UTF8;
        return PapiCommandLine.Run(args, Console.Out, Console.Error, isTerminal: !Console.IsOutputRedirected);
    }
}
