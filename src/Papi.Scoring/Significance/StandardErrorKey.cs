using Papi.Scoring.Geography;

namespace Papi.Scoring.Significance;

/// <summary>What a standard error belongs to.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Province">The province, which also tells its vintage.</param>
/// <param name="NodeId">The stable id of the node, the same in every edition and every copy of one.</param>
internal readonly record struct StandardErrorKey(SurveyYear Year, Province Province, string NodeId);
