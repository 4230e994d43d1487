using Papi.Cli.Text;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Tests.Text;

public class StructureTextsTests
{
    public static TheoryData<StructureProblemKind> Kinds => [.. Enum.GetValues<StructureProblemKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Describe_AnyKind_HasAVietnameseText(StructureProblemKind kind) =>
        StructureTexts
            .Describe(new StructureProblem(kind, "total", "Something is wrong."))
            .Vietnamese.Should()
            .Contain("Something is wrong.");
}
