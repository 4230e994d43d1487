namespace Papi.Scoring.Planning;

/// <summary>How far a task of a plan has come.</summary>
public enum PlanTaskStatus
{
    /// <summary>Not begun; what a task without a stated status is.</summary>
    Planned = 0,

    /// <summary>Begun and not finished.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,
}
