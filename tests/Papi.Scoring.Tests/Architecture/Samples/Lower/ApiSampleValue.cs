namespace Papi.Scoring.Tests.Architecture.Samples.Lower;

/// <summary>A value with operators, to be rendered.</summary>
public readonly record struct ApiSampleValue : IComparable<ApiSampleValue>
{
    private ApiSampleValue(int value) => Value = value;

    public int Value { get; }

    public static implicit operator ApiSampleValue(int value) => new(value);

    public static bool operator <(ApiSampleValue left, ApiSampleValue right) => left.Value < right.Value;

    public static bool operator <=(ApiSampleValue left, ApiSampleValue right) => left.Value <= right.Value;

    public static bool operator >(ApiSampleValue left, ApiSampleValue right) => left.Value > right.Value;

    public static bool operator >=(ApiSampleValue left, ApiSampleValue right) => left.Value >= right.Value;

    public static ApiSampleValue FromInt32(int value) => new(value);

    public int CompareTo(ApiSampleValue other) => Value.CompareTo(other.Value);
}
