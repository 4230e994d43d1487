using System.CommandLine;
using System.CommandLine.Help;
using Papi.Cli.Commands;
using Papi.Cli.Text;

namespace Papi.Cli;

/// <summary>The command line of <c>papi</c>: from arguments to texts and an exit code.</summary>
/// <remarks>Opens no console of its own, so that it can be run in process.</remarks>
public static class PapiCommandLine
{
    /// <summary>The exit code of a command that did what was asked: 0.</summary>
    public const int Done = 0;

    /// <summary>The exit code of an audit, or of the check of a plan, that found something to correct: 1.</summary>
    public const int HasErrors = 1;

    /// <summary>The exit code of bad input, a wrong command line included: 2.</summary>
    public const int BadInput = 2;

    /// <summary>The exit code of a command that was interrupted: 130, as of any program that Ctrl+C ends.</summary>
    public const int Interrupted = 130;

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, such as <c>report "Lai Châu" --year 2024</c>.</param>
    /// <param name="output">Where the result goes; nothing is written to it when the input is bad.</param>
    /// <param name="error">Where problems go, one line each.</param>
    /// <param name="isTerminal">
    /// Whether <paramref name="output"/> is a terminal: then colours are used and lines fit its width. Otherwise the
    /// text is plain, and no line is wrapped.
    /// </param>
    /// <param name="showsProgress">Whether a long computation draws a bar on <paramref name="error"/>, which is then a terminal.</param>
    /// <param name="cancellationToken">Interrupts a long computation.</param>
    /// <returns><see cref="Done"/>, <see cref="HasErrors"/>, <see cref="BadInput"/> or <see cref="Interrupted"/>.</returns>
    public static int Run(
        IReadOnlyList<string> args,
        TextWriter output,
        TextWriter error,
        bool isTerminal = false,
        bool showsProgress = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);

        // Texts of the interface depend on the language, so it is looked up before the commands are made.
        var language = CommandOptions.FindLanguage(args);
        var options = new CommandOptions(language);
        var computation = new LongComputation(showsProgress ? error : null, language, cancellationToken);
        var parsed = CreateRoot(options, new CommandOutput(output, isTerminal, language), computation)
            .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not HelpScreen && ParseProblems.Describe(parsed, language) is { Count: > 0 } mistakes)
        {
            return Refuse(error, [.. mistakes, .. HelpScreen.Usage(parsed.CommandResult.Command, language)]);
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (Exception exception) when (InputProblems.Describe(exception, language) is { } problems)
        {
            return Refuse(error, problems);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            error.WriteLine(CommandTexts.Interrupted.In(language));
            return Interrupted;
        }
    }

    private static RootCommand CreateRoot(CommandOptions options, CommandOutput output, LongComputation computation)
    {
        var root = new RootCommand(CommandTexts.Root.In(options.Chosen))
        {
            ReportCommand.Create(options, output),
            ExportCommand.Create(options, output),
            RankCommand.Create(options, output),
            CompareCommand.Create(options, output),
            ScoreCommand.Create(options, output),
            AuditCommand.Create(options, output),
            PlanCommand.Create(options, output),
            IndexCommand.Create(options, output),
            StructureCommand.Create(options, output),
            RobustnessCommand.Create(options, output, computation),
            SensitivityCommand.Create(options, output, computation),
            SurveyCommand.Create(options, output, computation),
        };
        AddCsv(root, options);
        root.Add(options.Language);
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = CommandTexts.Help.In(options.Chosen);
                    help.Action = new HelpScreen(options.Chosen);
                    break;
                case VersionOption version:
                    version.Description = CommandTexts.Version.In(options.Chosen);

                    // Its one check, that it stands alone, would speak English only.
                    version.Validators.Clear();
                    break;
            }
        }

        return root;
    }

    // What a program can read as JSON it can read as CSV.
    private static void AddCsv(Command command, CommandOptions options)
    {
        if (command.Options.IndexOf(options.Json) is >= 0 and var json)
        {
            command.Options.Insert(json + 1, options.Csv);
        }

        foreach (var part in command.Subcommands)
        {
            AddCsv(part, options);
        }
    }

    private static int Refuse(TextWriter error, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            error.WriteLine(line);
        }

        return BadInput;
    }
}
