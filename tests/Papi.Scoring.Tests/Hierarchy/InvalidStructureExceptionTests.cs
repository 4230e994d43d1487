using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Tests.Hierarchy;

public class InvalidStructureExceptionTests
{
    private static readonly StructureProblem OfTheIndex = new(StructureProblemKind.InvalidName, null, "No name.");

    private static readonly StructureProblem OfANode = new(StructureProblemKind.InvalidScale, "x", "No scale.");

    private static readonly StructureProblem OfALine = new(StructureProblemKind.MalformedDocument, "x", "No JSON.", 7);

    [Fact]
    public void Message_OneProblemOrMore_CountsThemAndListsEach()
    {
        new InvalidStructureException("sample", [OfTheIndex])
            .Message.ReplaceLineEndings("\n")
            .Should()
            .Be("The structure of 'sample' has 1 problem:\n- No name.");
        new InvalidStructureException("sample", [OfTheIndex, OfANode, OfALine])
            .Message.ReplaceLineEndings("\n")
            .Should()
            .Be("The structure of 'sample' has 3 problems:\n- No name.\n- x: No scale.\n- line 7: No JSON.");
    }
}
