using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Classification;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Survey;

namespace Papi.Cli.Commands;

/// <summary>What is wrong with the input of a command, one line for each problem.</summary>
internal static class InputProblems
{
    /// <summary>Describes a refusal of the input.</summary>
    /// <returns>The lines; null where the exception is no refusal of input but a fault of the program.</returns>
    public static IReadOnlyList<string>? Describe(Exception exception, Language language) =>
        exception switch
        {
            InvalidFileException file => [.. DescribeFile(file, language)],
            InvalidStructureException structure =>
            [
                .. structure.Problems.Select(problem => StructureTexts.Describe(problem).In(language)),
            ],
            BadInputException input => [input.Explanation.In(language)],
            UnknownYearException year => [year.Explanation.In(language)],
            UnknownProvinceException province => [province.Explanation.In(language)],
            UnknownNodeException node => [node.Explanation.In(language)],
            UndefinedIndexException index =>
            [
                .. index.Problems.Select(problem => $"{problem.Node}: {problem.Message.In(language)}"),
            ],
            UndefinedTiersException tiers => [tiers.Explanation.In(language)],
            InvalidSurveyException survey => [.. DescribeSurvey(survey, language)],
            LonelyPsuException lonely => [SurveyTexts.LonelyStrata(lonely.Strata).In(language)],
            _ => null,
        };

    private static IEnumerable<string> DescribeSurvey(InvalidSurveyException survey, Language language)
    {
        var lines = survey.Problems.Select(problem => SurveyTexts.Describe(problem).In(language));
        if (survey.ProblemCount > survey.Problems.Count)
        {
            lines = lines.Append(CommandTexts.MoreProblems.In(language));
        }

        return survey.Problems.Any(problem => problem.Kind == SurveyProblemKind.ClusterInTwoStrata)
            ? lines.Append(SurveyTexts.UniqueIdsHint.In(language))
            : lines;
    }

    private static IEnumerable<string> DescribeFile(InvalidFileException file, Language language)
    {
        var lines = file.Problems.Select(problem => $"{file.FileName}: {problem.Describe(language)}");
        return file.HasMore ? lines.Append($"{file.FileName}: {CommandTexts.MoreProblems.In(language)}") : lines;
    }
}
