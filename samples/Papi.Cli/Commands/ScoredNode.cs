using Papi.Scoring;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The score of a unit on a node, or why there is none.</summary>
internal sealed record ScoredNode(IndexNode Node, Score? Score, MissingReason Missing);
