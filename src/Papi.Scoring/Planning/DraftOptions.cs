using System.Collections.ObjectModel;

namespace Papi.Scoring.Planning;

/// <summary>What a draft of targets has to respect; nodes are named by number of the year's edition or by stable id.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
public sealed record DraftOptions
{
    private static readonly ReadOnlyDictionary<string, double> NoNumbers = ReadOnlyDictionary<string, double>.Empty;

    /// <summary>Gets the options that ask for the goals alone.</summary>
    public static DraftOptions Default { get; } = new();

    /// <summary>Gets whether each node that fell against the year before has to get back at least what it lost, where the two years are comparable.</summary>
    public bool RecoverLosses { get; init; }

    /// <summary>Gets whether no dimension may stay below its score of the year before, where the two years are comparable.</summary>
    public bool KeepDimensions { get; init; }

    /// <summary>Gets the dimensions and sub-dimensions that stay as they are.</summary>
    public IReadOnlyList<string> Frozen
    {
        get;
        init => field = Array.AsReadOnly<string>([.. value ?? throw new ArgumentNullException(nameof(value))]);
    } = [];

    /// <summary>Gets the greatest scores that dimensions and sub-dimensions may be given.</summary>
    public IReadOnlyDictionary<string, double> Caps
    {
        get;
        init => field = Copy(value);
    } = NoNumbers;

    /// <summary>Gets the least scores that dimensions and sub-dimensions must be given.</summary>
    public IReadOnlyDictionary<string, double> Floors
    {
        get;
        init => field = Copy(value);
    } = NoNumbers;

    /// <summary>Gets how hard a sub-dimension is, 1 by default: twice the weight, half the share of headroom used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not positive and finite.</exception>
    public IReadOnlyDictionary<string, double> Weights
    {
        get;
        init
        {
            field = Copy(value);
            foreach (double weight in field.Values)
            {
                if (!double.IsFinite(weight) || weight <= 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(value), weight, "A weight is positive and finite.");
                }
            }
        }
    } = NoNumbers;

    private static ReadOnlyDictionary<string, double> Copy(IReadOnlyDictionary<string, double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return new Dictionary<string, double>(numbers, StringComparer.OrdinalIgnoreCase).AsReadOnly();
    }
}
