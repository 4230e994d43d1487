namespace Papi.Scoring.Significance;

/// <summary>What becomes of provinces that have a score and no standard error where ranks are simulated.</summary>
public enum MissingErrorPolicy
{
    /// <summary>Nothing is computed: the exception names them.</summary>
    Refuse = 0,

    /// <summary>They are left out, as if they had not been surveyed, and listed; ranks are among the others.</summary>
    LeaveOut,
}
