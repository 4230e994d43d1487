using System.Collections.ObjectModel;

namespace Papi.Scoring.Planning;

/// <summary>What a draft of targets has to respect; nodes are named by number of the year's edition or by stable id.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record DraftOptions
{
    /// <summary>The least weight: 0.000001.</summary>
    public const double LeastWeight = 1e-6;

    /// <summary>The greatest weight: 1,000,000.</summary>
    public const double GreatestWeight = 1e6;

    private static readonly ReadOnlyDictionary<string, double> NoNumbers = ReadOnlyDictionary<string, double>.Empty;

    /// <summary>Gets the options that ask for the goals alone.</summary>
    public static DraftOptions Default { get; } = new();

    /// <summary>Gets whether each node that fell against the year before has to get back at least what it lost, where the two years are comparable.</summary>
    public bool RecoverLosses { get; init; }

    /// <summary>Gets whether no dimension may stay below its score of the year before, where the two years are comparable.</summary>
    public bool KeepDimensions { get; init; }

    /// <summary>Gets the dimensions and sub-dimensions that stay as they are.</summary>
    /// <exception cref="ArgumentNullException">The value or one of the names is null.</exception>
    public IReadOnlyList<string> Frozen
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            string[] names = [.. value];
            foreach (string name in names)
            {
                ArgumentNullException.ThrowIfNull(name, nameof(value));
            }

            field = Array.AsReadOnly(names);
        }
    } = [];

    /// <summary>Gets the greatest scores that dimensions and sub-dimensions may be given; one below the present score leaves the node as it is.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is there twice, in other case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not finite.</exception>
    public IReadOnlyDictionary<string, double> Caps
    {
        get;
        init => field = CopyScores(value);
    } = NoNumbers;

    /// <summary>Gets the least scores that dimensions and sub-dimensions must be given; one below the present score asks for nothing.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is there twice, in other case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not finite.</exception>
    public IReadOnlyDictionary<string, double> Floors
    {
        get;
        init => field = CopyScores(value);
    } = NoNumbers;

    /// <summary>Gets how hard a sub-dimension is, 1 by default: twice the weight, half the share of headroom used.</summary>
    /// <remarks>From <see cref="LeastWeight"/> to <see cref="GreatestWeight"/>: what is beyond is a cap or a frozen node, not an effort.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is there twice, in other case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight lies outside that range or is not a number.</exception>
    public IReadOnlyDictionary<string, double> Weights
    {
        get;
        init
        {
            field = Copy(value);
            foreach (double weight in field.Values)
            {
                if (!(weight >= LeastWeight && weight <= GreatestWeight))
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(value),
                        weight,
                        "A weight lies between 0.000001 and 1000000."
                    );
                }
            }
        }
    } = NoNumbers;

    private static ReadOnlyDictionary<string, double> CopyScores(IReadOnlyDictionary<string, double> scores)
    {
        var copy = Copy(scores);
        foreach (double points in copy.Values)
        {
            if (!double.IsFinite(points))
            {
                throw new ArgumentOutOfRangeException(nameof(scores), points, "A cap or a floor is a finite score.");
            }
        }

        return copy;
    }

    private static ReadOnlyDictionary<string, double> Copy(IReadOnlyDictionary<string, double> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Dictionary<string, double>(value, StringComparer.OrdinalIgnoreCase).AsReadOnly();
    }
}
