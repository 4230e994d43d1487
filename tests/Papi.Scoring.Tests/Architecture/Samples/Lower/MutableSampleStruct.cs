namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A struct whose value can change in place.</summary>
internal struct MutableSampleStruct
{
    public int Settable { get; set; }
}
