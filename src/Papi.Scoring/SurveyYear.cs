using System.Globalization;

namespace Papi.Scoring;

/// <summary>The year whose survey a score comes from (not the year of its publication, nor an edition's number).</summary>
/// <remarks>The default value is 2011, the year of the first PAPI of all provinces.</remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct SurveyYear : IComparable<SurveyYear>
{
    private const int First = 2011;

    private const int Lowest = 1990;

    private const int Highest = 2199;

    private readonly int _sinceFirst;

    /// <summary>Creates a year.</summary>
    /// <param name="value">The calendar year, from 1990 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public SurveyYear(int value)
    {
        if (!IsValid(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A survey year lies between 1990 and 2199.");
        }

        _sinceFirst = value - First;
    }

    /// <summary>Gets the calendar year.</summary>
    public int Value => First + _sinceFirst;

    /// <summary>Converts a calendar year.</summary>
    /// <param name="value">The calendar year, from 1990 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static implicit operator SurveyYear(int value) => new(value);

    /// <summary>Tells whether the left year is earlier.</summary>
    public static bool operator <(SurveyYear left, SurveyYear right) => left._sinceFirst < right._sinceFirst;

    /// <summary>Tells whether the left year is earlier or the same.</summary>
    public static bool operator <=(SurveyYear left, SurveyYear right) => left._sinceFirst <= right._sinceFirst;

    /// <summary>Tells whether the left year is later.</summary>
    public static bool operator >(SurveyYear left, SurveyYear right) => left._sinceFirst > right._sinceFirst;

    /// <summary>Tells whether the left year is later or the same.</summary>
    public static bool operator >=(SurveyYear left, SurveyYear right) => left._sinceFirst >= right._sinceFirst;

    /// <summary>Creates a year; the named form of the conversion from a number.</summary>
    /// <param name="value">The calendar year, from 1990 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static SurveyYear FromInt32(int value) => new(value);

    /// <summary>Tells whether a number can be a survey year.</summary>
    /// <param name="value">A calendar year.</param>
    public static bool IsValid(int value) => value is >= Lowest and <= Highest;

    /// <inheritdoc/>
    public int CompareTo(SurveyYear other) => _sinceFirst.CompareTo(other._sinceFirst);

    /// <summary>Returns the calendar year in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
