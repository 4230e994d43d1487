using System.Xml.Linq;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Reporting;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

public class ThreadSafetyTests
{
    /// <summary>Fields of shared types that are assigned after the constructor, and why no thread sees it.</summary>
    private static readonly Dictionary<string, string> AssignedBeforeShared = new(StringComparer.Ordinal)
    {
        [$"{typeof(IndexNode).FullName}._parts can be assigned"] = "Parents are made before their children: the index",
        [$"{typeof(IndexNode).FullName}.<Children>k__BackingField can be assigned"] = "joins them while it is built,",
        [$"{typeof(IndexNode).FullName}.<Scale>k__BackingField can be assigned"] = "before anybody has it,",
        [$"{typeof(IndexNode).FullName}.<Weight>k__BackingField can be assigned"] = "and never again.",
    };

    [Theory]
    [MemberData(nameof(Package.Names), MemberType = typeof(Package))]
    public void Package_EveryPublicType_SaysWhetherThreadsMayShareIt(string package) =>
        ThreadSafetyRule
            .Violations(Package.Named(package).GetExportedTypes(), DocumentationOf(package))
            .Except(AssignedBeforeShared.Keys, StringComparer.Ordinal)
            .Should()
            .BeEmpty();

    [Fact]
    public void Packages_TypesThatThreadsMustNotShare_AreTheseAlone() =>
        new[] { Package.Core, Package.Data, Package.Files, Package.Reporting }
            .Select(package => DocumentationOf(package.GetName().Name!))
            .SelectMany(documentation => documentation.Descendants("threadsafety"))
            .Where(safety => safety.Attribute("instance")!.Value is "false")
            .Select(safety => safety.Parent!.Attribute("name")!.Value)
            .Should()
            .BeEquivalentTo(
                XmlDocId.Of(typeof(CompositeIndexBuilder)),
                XmlDocId.Of(typeof(Footnotes)),
                XmlDocId.Of(typeof(ScoreTableBuilder)),
                XmlDocId.Of(typeof(StandardErrorsBuilder)),
                XmlDocId.Of(typeof(SurveyAccumulator)),
                XmlDocId.Of(typeof(SurveyDataBuilder))
            );

    [Theory]
    [InlineData(
        """<threadsafety static="true" instance="true"/>""",
        ".<Settable>k__BackingField can be assigned",
        "._notes is changed by a method"
    )]
    [InlineData(
        """<threadsafety static="true" instance="false"/>""",
        " does not say in its remarks: Not safe for concurrent use"
    )]
    [InlineData("""<threadsafety static="true"/>""", " does not say whether threads may share an instance")]
    [InlineData("""<threadsafety static="false" instance="true"/>""", " has statics that threads must not share")]
    [InlineData(
        """<remarks>Not safe for concurrent use.</remarks><threadsafety static="true" instance="true"/>""",
        " is safe by its element, and not by its remarks"
    )]
    [InlineData("""<remarks>Not safe for concurrent use.</remarks><threadsafety static="true" instance="false"/>""")]
    [InlineData("", " does not say whether threads may share it")]
    public void Violations_TypeThatCollects_AreAllNamed(string documentation, params string[] violations)
    {
        string sample = typeof(CollectingSample).FullName!;

        ThreadSafetyRule
            .Violations(
                [typeof(CollectingSample)],
                XDocument.Parse($"<doc><member name=\"T:{sample}\">{documentation}</member></doc>")
            )
            .Should()
            .Equal(violations.Select(violation => sample + violation));
    }

    private static XDocument DocumentationOf(string package) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml"));
}
