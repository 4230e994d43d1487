using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

/// <summary>What each package offers, held against the text that was approved; README.md says how to approve another one.</summary>
public class PublicApiTests
{
    [Theory]
    [MemberData(nameof(Package.Names), MemberType = typeof(Package))]
    public void Package_PublicTypesAndMembers_AreTheApprovedOnes(string package)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Architecture");
        string approvedFile = Path.Combine(folder, package + ".approved.txt");
        string receivedFile = Path.Combine(folder, package + ".received.txt");
        string received = PublicApiText.Of(Package.Named(package).GetExportedTypes());
        string approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile) : "";

        var difference = Difference(approved, received);
        if (difference.Count > 0)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(receivedFile, received);
        }

        difference
            .Should()
            .BeEmpty(
                "the public API changes by intent alone; where it should, copy {0} over the approved file",
                receivedFile
            );
    }

    [Fact]
    public void Difference_LinesAddedAndTaken_AreMarked() =>
        Difference(
                "namespace A\n    class B\n        int One\n        int Two\n    class C\n",
                "namespace A\n    class B\n        int Two\n    class C\n        int One\n"
            )
            .Should()
            .Equal("- A: class B: int One", "+ A: class C: int One");

    [Fact]
    public void Of_SampleTypes_ReadsLikeTheirSource() =>
        PublicApiText
            .Of([typeof(ApiSample), typeof(ApiSampleKind), typeof(ApiSampleRecord), typeof(ApiSampleValue)])
            .Should()
            .Be(
                """
                namespace Papi.Scoring.Tests.Architecture.Samples.Lower
                    public static class ApiSample
                        const double Tolerance = 0.005
                        static string? Text { get; }
                        static IEnumerable<T> Echo<T>(this T value, string? name = null, int count = 3)
                        static bool TryFind(ReadOnlySpan<char> text, out ApiSampleRecord? found, ApiSampleKind kind = ApiSampleKind.Second)
                    public enum ApiSampleKind
                        First = 0
                        Second = 1
                    public sealed record ApiSampleRecord
                        ApiSampleRecord(IReadOnlyList<string?> Names, double? Score)
                        int this[int index] { get; }
                        IReadOnlyList<string?> Names { get; init; }
                        double? Score { get; init; }
                        override string ToString()
                    public readonly record struct ApiSampleValue : IComparable<ApiSampleValue>
                        int Value { get; }
                        int CompareTo(ApiSampleValue other)
                        static ApiSampleValue FromInt32(int value)
                        static bool operator >(ApiSampleValue left, ApiSampleValue right)
                        static bool operator >=(ApiSampleValue left, ApiSampleValue right)
                        static implicit operator ApiSampleValue(int value)
                        static bool operator <(ApiSampleValue left, ApiSampleValue right)
                        static bool operator <=(ApiSampleValue left, ApiSampleValue right)

                """
            );

    // Each line with what it stands in, so that a member that moves to another type is a difference.
    private static List<string> Difference(string approved, string received)
    {
        var before = Lines(approved);
        var after = Lines(received);
        var taken = Without(before, after).Select(line => "- " + line);
        return [.. taken, .. Without(after, before).Select(line => "+ " + line)];
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        string space = "";
        string type = "";
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int depth = line.Length - line.TrimStart().Length;
            space = depth == 0 ? line["namespace ".Length..] : space;
            type = depth == 4 ? line.Trim() : type;
            lines.Add(
                depth switch
                {
                    0 => space,
                    4 => $"{space}: {type}",
                    _ => $"{space}: {type}: {line.Trim()}",
                }
            );
        }

        return lines;
    }

    private static List<string> Without(List<string> lines, List<string> others)
    {
        var left = new List<string>(lines);
        foreach (string line in others)
        {
            left.Remove(line);
        }

        return left;
    }
}
