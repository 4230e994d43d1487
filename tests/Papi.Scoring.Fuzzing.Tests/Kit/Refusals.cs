using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>What holds of the exceptions that readers document.</summary>
internal static class Refusals
{
    // A message quotes 60 characters at most; with lists of what is known it has several lines.
    private const int LongestMessage = 2000;

    private const int MostProblems = 1000;

    /// <summary>A file with problems: each one has a place that there can be, and says in both languages what was expected.</summary>
    public static bool IsOfFile(Exception exception)
    {
        if (exception is not InvalidFileException file)
        {
            return false;
        }

        file.Problems.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(MostProblems + 1);
        foreach (var problem in file.Problems)
        {
            if (problem.Line is < 1 || problem.Column is < 1 || (problem.Column is not null && problem.Line is null))
            {
                throw new InvalidOperationException($"There is no such place: {problem}");
            }

            Require(problem.Message);
            Require(problem.Describe(Language.English));
        }

        return true;
    }

    /// <summary>An index or a design that is none: every problem is said.</summary>
    public static bool IsOfStructure(Exception exception)
    {
        if (exception is not InvalidStructureException structure)
        {
            return false;
        }

        structure.Problems.Should().NotBeEmpty();
        foreach (var problem in structure.Problems)
        {
            Require(problem.ToString());
        }

        return true;
    }

    /// <summary>A sentence in both languages.</summary>
    public static void Require(LocalizedText message)
    {
        Require(message.Vietnamese);
        Require(message.English);
    }

    /// <summary>A sentence: it says something, and not the whole of what it is about.</summary>
    public static void Require(string message)
    {
        if (string.IsNullOrWhiteSpace(message) || message.Length > LongestMessage)
        {
            throw new InvalidOperationException(
                $"A message of {message?.Length} characters: {message?[..Math.Min(message.Length, 200)]}"
            );
        }
    }
}
