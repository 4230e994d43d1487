using System.Reflection;
using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

public class DependencyDirectionTests
{
    private const string Samples = "Papi.Scoring.Tests.Architecture.Samples";

    private static readonly LayerRule Core = new(
        "Papi.Scoring",
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["Papi.Scoring.Numerics"] = 0,
            ["Papi.Scoring"] = 1,
            ["Papi.Scoring.Text"] = 2,
            ["Papi.Scoring.Hierarchy"] = 3,
            ["Papi.Scoring.Geography"] = 3,
            ["Papi.Scoring.Scores"] = 4,
            ["Papi.Scoring.Aggregation"] = 5,
            ["Papi.Scoring.Classification"] = 5,
            ["Papi.Scoring.Harmonization"] = 5,
            ["Papi.Scoring.Normalization"] = 5,
            ["Papi.Scoring.Preparation"] = 5,
            ["Papi.Scoring.Ranking"] = 5,
            ["Papi.Scoring.Construction"] = 6,
            ["Papi.Scoring.Scorecards"] = 6,
            ["Papi.Scoring.Comparison"] = 7,
            ["Papi.Scoring.Multivariate"] = 7,
            ["Papi.Scoring.Auditing"] = 8,
            ["Papi.Scoring.Decomposition"] = 8,
            ["Papi.Scoring.Planning"] = 8,
            ["Papi.Scoring.Profiles"] = 8,
            ["Papi.Scoring.Significance"] = 8,
            ["Papi.Scoring.Weighting"] = 8,
            ["Papi.Scoring.Robustness"] = 9,
            ["Papi.Scoring.Survey"] = 9,
            ["Papi.Scoring.Calibration"] = 10,
            ["Papi.Scoring.Replication"] = 10,
            ["Papi.Scoring.Measurement"] = 11,
        },
        // The pipeline by one using: it lies in the root and reaches everywhere, and nothing reaches for it.
        typeof(ScoringExtensions)
    );

    private static readonly LayerRule OfSamples = new(
        Samples,
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            [Samples + ".Lower"] = 0,
            [Samples + ".Beside"] = 0,
            [Samples + ".Upper"] = 1,
        }
    );

    [Fact]
    public void Core_EveryType_NamesItsOwnNamespaceAndLowerLayersOnly() =>
        Core.Violations(Package.Core.GetTypes()).Should().BeEmpty();

    [Fact]
    public void Core_References_AddTheStatisticsAlone() =>
        ReferencesOf(Package.Core)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(["MathNet.Numerics"]);

    [Fact]
    public void Data_References_AddTheCoreAlone() =>
        ReferencesOf(Package.Data)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .Equal("Papi.Scoring");

    [Fact]
    public void Files_References_AddTheCoreAndTheReadersOfCsvAndWorkbooksAlone() =>
        ReferencesOf(Package.Files)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(["CsvHelper", "ExcelDataReader", "Papi.Scoring"]);

    [Fact]
    public void Reporting_References_AddTheCoreOpenXmlAndCsvAlone() =>
        ReferencesOf(Package.Reporting)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should()
            .BeSubsetOf(["CsvHelper", "DocumentFormat.OpenXml", "Papi.Scoring"]);

    [Theory]
    [InlineData(typeof(UpwardInABody), "Upper.UpperType")]
    [InlineData(typeof(UpwardInAClosure), "Upper.UpperType")]
    [InlineData(typeof(UpwardInAGenericArgument), "Upper.UpperType")]
    [InlineData(typeof(UpwardInACall), "Upper.UpperType")]
    [InlineData(typeof(SidewaysInASignature), "Beside.BesideType")]
    public void Violations_TypeThatBreaksTheRule_IsNamedWithWhatItUses(Type type, string used) =>
        OfSamples.Violations([type]).Should().Equal($"{type.FullName} uses {Samples}.{used}");

    [Fact]
    public void Violations_TypeThatKeepsTheRule_IsNotNamed() =>
        OfSamples.Violations([typeof(InnocentType)]).Should().BeEmpty();

    [Fact]
    public void Violations_NamespaceWithoutALayer_IsNamed() =>
        new LayerRule(Samples, new Dictionary<string, int>(StringComparer.Ordinal))
            .Violations([typeof(InnocentType)])
            .Should()
            .Equal($"{typeof(InnocentType).FullName} lies in a namespace without a layer");

    private static IEnumerable<string> ReferencesOf(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Order(StringComparer.Ordinal);
}
