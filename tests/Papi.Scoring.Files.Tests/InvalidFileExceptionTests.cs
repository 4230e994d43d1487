using Papi.Scoring.Files.Tests.Support;

namespace Papi.Scoring.Files.Tests;

public class InvalidFileExceptionTests
{
    [Fact]
    public void Message_TwoProblems_ListsBothInEnglish()
    {
        var failure = Reading.Failure(() => Reading.Scores("province,year,1.1\n12,,1.5\n,2024,1.5\n"));

        failure
            .Message.ReplaceLineEndings("\n")
            .Should()
            .Be(
                """
                'memory.csv' cannot be used: 2 problems.
                - line 2, column 2 (year): The year is missing.
                - line 3, column 1 (province): The province is missing.
                """.ReplaceLineEndings("\n")
            );
        failure.FileName.Should().Be("memory.csv");
        failure.HasMore.Should().BeFalse();
    }

    [Fact]
    public void Message_OneProblem_IsSingular() =>
        Reading
            .Failure(() => Reading.Scores("province,year,1.1\n12,,1.5\n"))
            .Message.Should()
            .StartWith("'memory.csv' cannot be used: 1 problem.");
}
