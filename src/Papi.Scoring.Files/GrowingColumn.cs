namespace Papi.Scoring.Files;

/// <summary>A column whose length is known at its end only.</summary>
/// <remarks>Grows by blocks, so that a long column is never copied while it grows. Not safe for concurrent use.</remarks>
internal sealed class GrowingColumn<T>
{
    private const int BlockLength = 1 << 16;

    private readonly List<T[]> _blocks = [];

    private int _lengthOfLast = BlockLength;

    public void Add(T value)
    {
        if (_lengthOfLast == BlockLength)
        {
            _blocks.Add(new T[BlockLength]);
            _lengthOfLast = 0;
        }

        _blocks[^1][_lengthOfLast++] = value;
    }

    /// <summary>Moves the column into one array and empties it, so that two copies of one column are the most there is.</summary>
    public T[] TakeAll()
    {
        if (_blocks.Count == 0)
        {
            return [];
        }

        var all = new T[checked(((_blocks.Count - 1) * BlockLength) + _lengthOfLast)];
        for (int i = 0; i < _blocks.Count - 1; i++)
        {
            _blocks[i].CopyTo(all, i * BlockLength);
        }

        _blocks[^1].AsSpan(0, _lengthOfLast).CopyTo(all.AsSpan((_blocks.Count - 1) * BlockLength));
        _blocks.Clear();
        _lengthOfLast = BlockLength;
        return all;
    }
}
