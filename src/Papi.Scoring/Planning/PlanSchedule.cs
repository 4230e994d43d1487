using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>When a task is done: all the time, or between two days.</summary>
/// <remarks>
/// Two days in the wrong order are kept as they are, because a plan is checked as a whole. Immutable; equal by its days.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanSchedule
{
    private PlanSchedule(DateOnly? from, DateOnly? to)
    {
        From = from;
        To = to;
    }

    /// <summary>Gets the schedule of a task that never ends.</summary>
    public static PlanSchedule Ongoing { get; } = new(null, null);

    /// <summary>Gets the first day; null where that is not stated.</summary>
    public DateOnly? From { get; }

    /// <summary>Gets the last day, included; null where that is not stated.</summary>
    public DateOnly? To { get; }

    /// <summary>Gets whether the task never ends: no day is stated.</summary>
    public bool IsOngoing => From is null && To is null;

    /// <summary>Makes a schedule of days.</summary>
    /// <param name="from">The first day; null where only the end is stated.</param>
    /// <param name="to">The last day, included; null where only the beginning is stated.</param>
    /// <exception cref="ArgumentException">Neither day is given; that is <see cref="Ongoing"/>.</exception>
    public static PlanSchedule Between(DateOnly? from, DateOnly? to) =>
        from is null && to is null
            ? throw new ArgumentException("A schedule of days has at least one; without any it is Ongoing.", nameof(to))
            : new PlanSchedule(from, to);

    /// <summary>Returns <c>ongoing</c>, or the days as <c>2026-01-01/2026-06-30</c> with <c>..</c> for one that is not stated.</summary>
    public override string ToString() => IsOngoing ? "ongoing" : $"{Day(From)}/{Day(To)}";

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "..";
}
