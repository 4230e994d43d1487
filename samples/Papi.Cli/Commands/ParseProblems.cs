using System.CommandLine;
using System.CommandLine.Parsing;
using Papi.Cli.Text;
using Papi.Scoring;

namespace Papi.Cli.Commands;

/// <summary>What is wrong with a command line, in the user's language.</summary>
/// <remarks>
/// The parser has its own messages, but not in Vietnamese; which of its errors is meant follows from the symbol that it
/// concerns. Errors of values carry our own texts already.
/// </remarks>
internal static class ParseProblems
{
    public static IReadOnlyList<string> Describe(ParseResult parsed, Language language)
    {
        // The parser takes an option in the wrong place for a value, and complains about a later word if at all.
        LocalizedText[] misread = [.. FindMisreadOptions(parsed)];
        var texts =
            misread.Length > 0
                ? misread.Select(text => text.In(language))
                : parsed.Errors.SelectMany(error => Describe(parsed, error, language));
        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<LocalizedText> FindMisreadOptions(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
        {
            return [];
        }

        var results = parsed.CommandResult.Children.Concat(parsed.RootCommandResult.Children).Distinct();
        return results
            .Where(result => result.Tokens.Any(token => LooksLikeOption(token.Value)))
            .SelectMany(DescribeMisread)
            .Concat(parsed.UnmatchedTokens.Where(LooksLikeOption).Select(CommandTexts.UnknownOption));
    }

    private static IEnumerable<LocalizedText> DescribeMisread(SymbolResult result) =>
        result switch
        {
            OptionResult option => [CommandTexts.MissingValue(option.Option.Name)],
            ArgumentResult argument => argument
                .Tokens.Select(token => token.Value)
                .Where(LooksLikeOption)
                .Select(CommandTexts.UnknownOption),
            _ => [],
        };

    // A dash and a digit begin a number.
    private static bool LooksLikeOption(string text) =>
        text is ['-', '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..];

    private static IEnumerable<string> Describe(ParseResult parsed, ParseError error, Language language) =>
        error.SymbolResult switch
        {
            OptionResult option => [Describe(option, error, language)],
            ArgumentResult { Parent: OptionResult option } => [Describe(option, error, language)],
            ArgumentResult { Tokens: [] } argument =>
            [
                CommandTexts.MissingArgument(argument.Argument.Name).In(language),
            ],
            ArgumentResult => [error.Message],
            _ when parsed.UnmatchedTokens is { Count: > 0 } words => words.Select(word =>
                CommandTexts.UnknownWord(word).In(language)
            ),
            CommandResult command =>
            [
                CommandTexts.MissingCommand(command.Command.Subcommands.Select(item => item.Name)).In(language),
            ],
            _ => [error.Message],
        };

    private static string Describe(OptionResult option, ParseError error, Language language) =>
        option switch
        {
            // A switch needs no value.
            { Tokens: [] } when option.Option.ValueType != typeof(bool) => CommandTexts
                .MissingValue(option.Option.Name)
                .In(language),
            { IdentifierTokenCount: > 1 } => CommandTexts.RepeatedOption(option.Option.Name).In(language),
            _ => error.Message,
        };
}
