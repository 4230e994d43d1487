namespace Papi.Scoring.Tests.Architecture.Samples.Beside;

/// <summary>A type of the same layer in another namespace.</summary>
public sealed class BesideType;
