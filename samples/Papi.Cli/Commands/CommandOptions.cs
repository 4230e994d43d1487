using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Geography;
using Papi.Scoring.Normalization;
using Papi.Scoring.Text;

namespace Papi.Cli.Commands;

/// <summary>The options of all commands, each defined once, with its texts in one language.</summary>
internal sealed class CommandOptions
{
    private const int UsualDecimals = 2;

    // Shares of people run from 0 to 1: two decimals would hide most standard errors.
    private const int UsualFineDecimals = 4;

    private const double UsualLevel = 0.95;

    public CommandOptions(Language language)
    {
        Chosen = language;
        Language = LanguageOption(language);
        Json = new Option<bool>("--json") { Description = CommandTexts.Json.In(language) };
        Csv = CsvOption(Json, language);
        Decimals = DecimalsOption(CommandTexts.Decimals, UsualDecimals);
        FineDecimals = DecimalsOption(CommandTexts.FineDecimals, UsualFineDecimals);
        DocumentDecimals = DecimalsOption(ExportTexts.Decimals, UsualDecimals);
        Year = YearOption(CommandTexts.Year);
        FileYear = YearOption(CommandTexts.FileYear);
        Scores = Text("--scores", CommandTexts.Scores, CommandTexts.FileValue);
        Edition = Text("--edition", CommandTexts.Edition, CommandTexts.EditionValue);
        Style = Choice(
            "--style",
            CommandTexts.Style,
            DecimalStyle.Invariant,
            language,
            ("vi", DecimalStyle.Vietnamese),
            ("en", DecimalStyle.Invariant)
        );
        Provinces = Choice<ProvinceRegistry?>(
            "--provinces",
            CommandTexts.Provinces,
            null,
            language,
            ("2008", ProvinceRegistry.Vintage2008),
            ("2025", ProvinceRegistry.Vintage2025)
        );
        Vintage = Choice<ProvinceRegistry?>(
            "--vintage",
            CommandTexts.Vintage,
            null,
            language,
            ("2008", ProvinceRegistry.Vintage2008),
            ("2025", ProvinceRegistry.Vintage2025)
        );
        Node = Text("--node", CommandTexts.Node, CommandTexts.NodeValue);
        Province = Text("--province", CommandTexts.Province, CommandTexts.ProvinceValue);
        From = YearOption(CommandTexts.From, "--from");
        To = YearOption(CommandTexts.To, "--to");
        With = Text("--with", CommandTexts.With, CommandTexts.WithValue);
        AcrossBreaks = Choice(
            "--across-breaks",
            CommandTexts.AcrossBreaks,
            Papi.Scoring.Comparison.AcrossBreaks.Refuse,
            language,
            ("refuse", Papi.Scoring.Comparison.AcrossBreaks.Refuse),
            ("shares", Papi.Scoring.Comparison.AcrossBreaks.SharesOfScale),
            ("insist", Scoring.Comparison.AcrossBreaks.Insist)
        );
        Incomplete = new Option<bool>("--incomplete") { Description = CommandTexts.Incomplete.In(language) };
        Normalization = new Option<NormalizationMethod>("--normalize")
        {
            Description = IndexTexts.Normalization.In(language),
            HelpName = IndexTexts.MethodValue.In(language),
            DefaultValueFactory = _ => ConstructionOptions.Default.Normalization,
            CustomParser = result =>
                Read<NormalizationMethod>(result, NormalizationMethod.TryParse, IndexTexts.NoNormalization),
        };
        Aggregation = new Option<AggregationMethod>("--aggregate")
        {
            Description = IndexTexts.Aggregation.In(language),
            HelpName = IndexTexts.MethodValue.In(language),
            DefaultValueFactory = _ => ConstructionOptions.Default.Aggregation,
            CustomParser = result =>
                Read<AggregationMethod>(result, AggregationMethod.TryParse, IndexTexts.NoAggregation),
        };
        DataThreshold = new Option<double>("--data-threshold")
        {
            Description = IndexTexts.DataThreshold.In(language),
            HelpName = IndexTexts.ShareValue.In(language),
            DefaultValueFactory = _ => ConstructionOptions.Default.DataThreshold,
            CustomParser = result => Read<double>(result, ParseShare, IndexTexts.BadDataThreshold),
        };
        SkipConstant = new Option<bool>("--skip-constant") { Description = IndexTexts.SkipConstant.In(language) };
        Depth = Choice("--depth", RobustnessTexts.Depth, YearIndex.SubDimensions, language, ("1", 1), ("2", 2));
        Seed = new Option<long?>("--seed")
        {
            Description = RobustnessTexts.Seed.In(language),
            HelpName = "n",
            CustomParser = result => Read<long?>(result, ParseSeed, RobustnessTexts.BadSeed),
        };
        Weights = new Option<WeightChoice>("--weights")
        {
            Description = RobustnessTexts.Weights.In(language),
            HelpName = string.Join('|', WeightChoice.Forms),
            DefaultValueFactory = _ => WeightChoice.Usual,
            CustomParser = result => Read<WeightChoice>(result, WeightChoice.TryParse, RobustnessTexts.BadWeights),
        };
        Normalizations = new Option<IReadOnlyList<NormalizationMethod>>("--normalization")
        {
            Description = RobustnessTexts.Normalizations.In(language),
            HelpName = RobustnessTexts.MethodsValue.In(language),
            CustomParser = result =>
                ReadList<NormalizationMethod>(result, NormalizationMethod.TryParse, RobustnessTexts.NoNormalization),
        };
        Aggregations = new Option<IReadOnlyList<AggregationMethod>>("--aggregation")
        {
            Description = RobustnessTexts.Aggregations.In(language),
            HelpName = RobustnessTexts.MethodsValue.In(language),
            CustomParser = result =>
                ReadList<AggregationMethod>(result, AggregationMethod.TryParse, RobustnessTexts.NoAggregation),
        };
        LeftOut = Text("--leave-out", RobustnessTexts.LeftOut, RobustnessTexts.NodesValue);
    }

    /// <summary>Gets the language in which the program speaks.</summary>
    public Language Chosen { get; }

    public Option<Language> Language { get; }

    public Option<bool> Json { get; }

    /// <summary>Gets the option that every command with <see cref="Json"/> has as well.</summary>
    public Option<bool> Csv { get; }

    public Option<int> Decimals { get; }

    /// <summary>Gets the decimals of what is no score.</summary>
    public Option<int> FineDecimals { get; }

    /// <summary>Gets the decimals of what goes to a document.</summary>
    public Option<int> DocumentDecimals { get; }

    public Option<SurveyYear?> Year { get; }

    /// <summary>Gets the year as an option on a file, not on the published scores.</summary>
    public Option<SurveyYear?> FileYear { get; }

    public Option<string?> Scores { get; }

    public Option<string?> Edition { get; }

    public Option<DecimalStyle> Style { get; }

    public Option<ProvinceRegistry?> Provinces { get; }

    /// <summary>Gets the provinces of the result; those of each year where it is not given.</summary>
    public Option<ProvinceRegistry?> Vintage { get; }

    public Option<string?> Node { get; }

    public Option<string?> Province { get; }

    public Option<bool> Incomplete { get; }

    public Option<SurveyYear?> From { get; }

    public Option<SurveyYear?> To { get; }

    public Option<string?> With { get; }

    public Option<AcrossBreaks> AcrossBreaks { get; }

    public Option<NormalizationMethod> Normalization { get; }

    public Option<AggregationMethod> Aggregation { get; }

    public Option<double> DataThreshold { get; }

    public Option<bool> SkipConstant { get; }

    /// <summary>Gets the level of the nodes that are the indicators of the year's index.</summary>
    public Option<int> Depth { get; }

    public Option<long?> Seed { get; }

    public Option<WeightChoice> Weights { get; }

    public Option<IReadOnlyList<NormalizationMethod>> Normalizations { get; }

    public Option<IReadOnlyList<AggregationMethod>> Aggregations { get; }

    public Option<string?> LeftOut { get; }

    /// <summary>Finds the language that the arguments ask for, even where the rest of them is wrong.</summary>
    public static Language FindLanguage(IReadOnlyList<string> args)
    {
        var option = LanguageOption(Scoring.Language.Vietnamese);
        var root = new RootCommand { TreatUnmatchedTokensAsErrors = false };
        root.Add(option);
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }).GetResult(option);
        return result is not null && !result.Errors.Any()
            ? result.GetValueOrDefault<Language>()
            : Scoring.Language.Vietnamese;
    }

    /// <summary>Makes an option with a text as its value.</summary>
    public Option<string?> Text(string name, LocalizedText description, LocalizedText value) =>
        new(name) { Description = description.In(Chosen), HelpName = value.In(Chosen) };

    /// <summary>Makes an option with texts between commas as its value.</summary>
    public Option<string[]?> List(string name, LocalizedText description, LocalizedText value) =>
        new(name)
        {
            Description = description.In(Chosen),
            HelpName = value.In(Chosen),
            CustomParser = result =>
                result
                    .Tokens[0]
                    .Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };

    /// <summary>Makes the option of the level of confidence intervals, a share.</summary>
    public Option<double> Level() =>
        new("--level")
        {
            Description = SurveyTexts.Level.In(Chosen),
            HelpName = "0.95",
            DefaultValueFactory = _ => UsualLevel,
            CustomParser = result => Read<double>(result, ParseLevel, SurveyTexts.BadLevel),
        };

    private static Option<bool> CsvOption(Option<bool> json, Language language)
    {
        var csv = new Option<bool>("--csv") { Description = CommandTexts.Csv.In(language) };
        csv.Validators.Add(result =>
        {
            if (!result.Implicit && result.GetResult(json) is { Implicit: false })
            {
                result.AddError(CommandTexts.CsvOrJson.In(language));
            }
        });
        return csv;
    }

    private static Option<Language> LanguageOption(Language language)
    {
        var option = Choice(
            "--lang",
            CommandTexts.Lang,
            Scoring.Language.Vietnamese,
            language,
            ("vi", Scoring.Language.Vietnamese),
            ("en", Scoring.Language.English)
        );
        option.Recursive = true;
        return option;
    }

    /// <summary>Makes an option that takes one of a few words.</summary>
    public static Option<T> Choice<T>(
        string name,
        LocalizedText description,
        T usual,
        Language language,
        params (string Key, T Value)[] choices
    )
    {
        string[] keys = [.. choices.Select(choice => choice.Key)];
        var option = new Option<T>(name)
        {
            Description = description.In(language),
            HelpName = string.Join('|', keys),
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                string key = result.Tokens[0].Value;
                int chosen = Array.FindIndex(
                    keys,
                    candidate => candidate.Equals(key, StringComparison.OrdinalIgnoreCase)
                );
                if (chosen >= 0)
                {
                    return choices[chosen].Value;
                }

                result.AddError(CommandTexts.NoSuchChoice(name, key, keys).In(language));
                return usual;
            },
        };
        option.CompletionSources.Add(keys);
        return option;
    }

    private static bool ParseYear(string text, [NotNullWhen(true)] out SurveyYear? year)
    {
        bool isYear =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && SurveyYear.IsValid(value);
        year = isYear ? value : null;
        return isYear;
    }

    private static bool ParseSeed(string text, [NotNullWhen(true)] out long? seed)
    {
        bool isSeed = long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            NumberFormatInfo.InvariantInfo,
            out long number
        );
        seed = isSeed ? number : null;
        return isSeed;
    }

    private static bool ParseLevel(string text, out double level) =>
        DecimalStyle.Report.TryParse(text, out level) && level is > 0 and < 1;

    private static bool ParseDecimals(string text, out int decimals) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out decimals)
        && decimals <= DecimalStyle.MaxDecimals;

    // On the command line a number has a decimal point, whatever the style of the files.
    private static bool ParseShare(string text, out double share) =>
        DecimalStyle.Invariant.TryParse(text, out share) && share is >= 0 and <= 1;

    private T? Read<T>(ArgumentResult result, TryParse<T> parse, Func<string, LocalizedText> refusal)
    {
        string text = result.Tokens[0].Value;
        if (parse(text, out var value))
        {
            return value;
        }

        result.AddError(refusal(text).In(Chosen));
        return default;
    }

    private T[] ReadList<T>(ArgumentResult result, TryParse<T> parse, Func<string, LocalizedText> refusal)
        where T : class
    {
        var items = new List<T>();
        foreach (string text in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!parse(text, out var item))
            {
                result.AddError(refusal(text).In(Chosen));
            }
            else if (!items.Contains(item))
            {
                items.Add(item);
            }
        }

        return [.. items];
    }

    /// <summary>Makes an option that takes a whole number within bounds.</summary>
    public Option<int> Count(string name, LocalizedText description, int usual, int least, int most) =>
        new(name)
        {
            Description = description.In(Chosen),
            HelpName = "n",
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
                Read<int>(
                    result,
                    (string text, out int count) =>
                        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count)
                        && count >= least
                        && count <= most,
                    text => RobustnessTexts.BadCount(name, text, least, most)
                ),
        };

    private Option<SurveyYear?> YearOption(LocalizedText description, string name = "--year") =>
        new(name)
        {
            Description = description.In(Chosen),
            HelpName = CommandTexts.YearValue.In(Chosen),
            CustomParser = result => Read<SurveyYear?>(result, ParseYear, text => CommandTexts.BadYear(name, text)),
        };

    private Option<int> DecimalsOption(LocalizedText description, int usual) =>
        new("--decimals")
        {
            Description = description.In(Chosen),
            HelpName = "n",
            DefaultValueFactory = _ => usual,
            CustomParser = result => Read<int>(result, ParseDecimals, CommandTexts.BadDecimals),
        };

    private delegate bool TryParse<T>(string text, [NotNullWhen(true)] out T? value);
}
