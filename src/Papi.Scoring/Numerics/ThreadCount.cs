namespace Papi.Scoring.Numerics;

/// <summary>The numbers of threads that can be asked for.</summary>
internal static class ThreadCount
{
    /// <summary>Gives a number back that is one.</summary>
    /// <param name="threads">1 or more; null is as many as there are processors.</param>
    /// <param name="parameter">What the caller calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public static int? Checked(int? threads, string parameter) =>
        threads is null or >= 1
            ? threads
            : throw new ArgumentOutOfRangeException(parameter, threads, "At least one thread is needed.");
}
