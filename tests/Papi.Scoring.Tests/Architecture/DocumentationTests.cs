using System.Xml.Linq;
using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

public class DocumentationTests
{
    [Theory]
    [MemberData(nameof(Package.Names), MemberType = typeof(Package))]
    public void Package_EveryPublicMember_IsDocumented(string package) =>
        DocumentationRule
            .Violations(
                Package.Named(package).GetExportedTypes(),
                XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml"))
            )
            .Should()
            .BeEmpty();

    [Fact]
    public void Violations_MissingOrBlankText_AreAllNamed()
    {
        const string Sample = "Papi.Scoring.Tests.Architecture.Samples.Lower.DocumentedSample";
        var documentation = XDocument.Parse(
            $"""
            <doc>
              <members>
                <member name="T:{Sample}"><summary>A sample.</summary></member>
                <member name="P:{Sample}.Told"><summary>Gets what is told.</summary></member>
                <member name="P:{Sample}.Blank"><summary> </summary></member>
                <member name="M:{Sample}.Add(System.Int32,System.Nullable{"{"}System.Double{"}"}[])">
                  <summary>Adds.</summary>
                  <param name="first">The first.</param>
                </member>
              </members>
            </doc>
            """
        );

        DocumentationRule
            .Violations([typeof(DocumentedSample)], documentation)
            .Should()
            .Equal(
                $"M:{Sample}.Add(System.Int32,System.Nullable{{System.Double}}[]) does not document second",
                $"P:{Sample}.Blank has no summary",
                $"P:{Sample}.Untold has no summary"
            );
    }
}
