namespace Papi.Scoring.Reporting.Tests;

public class FootnotesTests
{
    [Fact]
    public void MarkOf_SameTextTwice_IsOneNote()
    {
        var notes = new Footnotes();

        notes.MarkOf(new LocalizedText("a", "b")).Should().Be("(1)");
        notes.MarkOf(new LocalizedText("c", "d")).Should().Be("(2)");
        notes.MarkOf(new LocalizedText("a", "b")).Should().Be("(1)");
        notes.Lines.Select(line => line.Vietnamese).Should().Equal("(1) a", "(2) c");
    }

    [Fact]
    public void MarkOf_NoNote_IsEmpty()
    {
        var notes = new Footnotes();

        notes.MarkOf(null).Should().BeEmpty();
        notes.Lines.Should().BeEmpty();
    }
}
