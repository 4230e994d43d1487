namespace Papi.Scoring.Auditing;

/// <summary>Two printed figures whose difference a document prints as a change.</summary>
internal sealed record PrintedPair(Claim Before, Claim After);
