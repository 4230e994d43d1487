using Papi.Scoring.Planning;

namespace Papi.Scoring.Tests.Planning;

/// <summary>The odds that an event was given, and whether it came.</summary>
internal sealed record HindcastEvent(OddsOfGoal Odds, bool Came);
