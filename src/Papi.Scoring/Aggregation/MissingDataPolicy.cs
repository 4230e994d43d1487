namespace Papi.Scoring.Aggregation;

/// <summary>What becomes of a node when one of its parts has no score.</summary>
public enum MissingDataPolicy
{
    /// <summary>The node is missing too. A total exists only when every dimension does.</summary>
    Propagate = 0,

    /// <summary>
    /// The parts that are there stand for the whole: the node takes the mean share of scale that they reach, their
    /// weights renormalised. What COINr does without being asked. A node without any part stays missing.
    /// </summary>
    Renormalize,

    /// <summary>
    /// A missing part counts at the lower end of its scale (its upper end where less is better): the least that the
    /// node can be. A node without any part stays missing.
    /// </summary>
    AssumeWorst,
}
