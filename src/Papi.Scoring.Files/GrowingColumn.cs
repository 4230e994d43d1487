namespace Papi.Scoring.Files;

/// <summary>A column whose length is known at its end only.</summary>
/// <remarks>
/// Grows by doubling up to a block and then block by block, so that a short column takes little and a long one is never
/// copied while it grows. Not safe for concurrent use.
/// </remarks>
internal sealed class GrowingColumn<T>
{
    private const int BlockLength = 1 << 16;

    private const int FirstLength = 1 << 6;

    private readonly List<T[]> _blocks = [];

    private T[] _last = [];

    private int _lengthOfLast;

    public void Add(T value)
    {
        if (_lengthOfLast == _last.Length)
        {
            Grow();
        }

        _last[_lengthOfLast++] = value;
    }

    /// <summary>Moves the column into one array and empties it, so that two copies of one column are the most there is.</summary>
    public T[] TakeAll()
    {
        var all = new T[checked((_blocks.Count * BlockLength) + _lengthOfLast)];
        for (int i = 0; i < _blocks.Count; i++)
        {
            _blocks[i].CopyTo(all, i * BlockLength);
        }

        _last.AsSpan(0, _lengthOfLast).CopyTo(all.AsSpan(_blocks.Count * BlockLength));
        _blocks.Clear();
        _last = [];
        _lengthOfLast = 0;
        return all;
    }

    private void Grow()
    {
        if (_last.Length < BlockLength)
        {
            Array.Resize(ref _last, Math.Max(FirstLength, 2 * _last.Length));
            return;
        }

        _blocks.Add(_last);
        _last = new T[BlockLength];
        _lengthOfLast = 0;
    }
}
