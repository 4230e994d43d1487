using System.CommandLine;
using System.CommandLine.Invocation;
using Papi.Scoring;

namespace Papi.Cli.Text;

/// <summary>The help of a command in one language; the parser's own speaks no Vietnamese.</summary>
internal sealed class HelpScreen(Language language) : SynchronousCommandLineAction
{
    private const string Program = "papi";

    private const string Indent = "  ";

    /// <summary>Gets true: who asks for help is not told what else is wrong.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gets the lines that say how a command is called.</summary>
    public static IEnumerable<string> Usage(Command command, Language language) =>
        [
            $"{CommandTexts.Usage.In(language)} {Synopsis(command, language)}",
            CommandTexts.MoreHelp(PathOf(command)).In(language),
        ];

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var writer = parseResult.InvocationConfiguration.Output;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine(CommandTexts.Usage.In(language));
        writer.WriteLine(Indent + Synopsis(command, language));
        WriteList(
            writer,
            CommandTexts.Commands,
            command.Subcommands.Select(item => (Synopsis(item, item.Arguments), item.Description))
        );
        WriteList(
            writer,
            CommandTexts.Arguments,
            command.Arguments.Select(item => ($"<{item.Name}>", item.Description))
        );
        WriteList(writer, CommandTexts.Options, OptionsOf(command).Select(item => (Label(item), item.Description)));
        return PapiCommandLine.Done;
    }

    private static string Synopsis(Command command, Language language) =>
        command.Subcommands.Count > 0
            ? $"{PathOf(command)} <{CommandTexts.CommandValue.In(language)}> [{CommandTexts.OptionsValue.In(language)}]"
            : $"{Synopsis(PathOf(command), command.Arguments)} [{CommandTexts.OptionsValue.In(language)}]";

    private static string Synopsis(Command command, IEnumerable<Argument> arguments) =>
        Synopsis(command.Name, arguments);

    private static string Synopsis(string command, IEnumerable<Argument> arguments) =>
        string.Join(' ', arguments.Select(argument => $"<{argument.Name}>").Prepend(command));

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : Program;

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(
            command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive)
        );

    private static string Label(Option option) =>
        option.HelpName is { } value ? $"{option.Name} <{value}>" : option.Name;

    private void WriteList(TextWriter writer, LocalizedText heading, IEnumerable<(string Label, string? Text)> items)
    {
        (string Label, string? Text)[] rows = [.. items];
        if (rows.Length == 0)
        {
            return;
        }

        int width = rows.Max(row => row.Label.Length);
        writer.WriteLine();
        writer.WriteLine(heading.In(language));
        foreach (var (label, text) in rows)
        {
            writer.WriteLine($"{Indent}{label.PadRight(width)}{Indent}{text}");
        }
    }
}
