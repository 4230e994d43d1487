namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A type that changes after its constructor: by a setter of its own, and in a list that it keeps.</summary>
public sealed class CollectingSample
{
    private readonly List<string> _notes = [];

    private readonly List<string> _fixed = [];

    public CollectingSample() => _fixed.Add("made");

    public int Settable { get; private set; }

    public int CountFixed() => _fixed.Count;

    public void Note(string note)
    {
        _notes.Add(note);
        Settable++;
    }
}
