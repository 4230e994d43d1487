namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Damages a text in a way that a seed decides, the same on every version of the runtime.</summary>
internal sealed class RandomBytes(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Gets a copy with one to three bytes replaced, inserted or removed, or the end cut off.</summary>
    public byte[] Mutate(byte[] text, byte[] splices)
    {
        List<byte> copy = [.. text];
        for (int times = 1 + Next(3); times > 0 && copy.Count > 0; times--)
        {
            int place = Next(copy.Count);
            switch (Next(8))
            {
                case 0:
                    copy.RemoveRange(place, copy.Count - place);
                    break;
                case 1 or 2:
                    copy.RemoveAt(place);
                    break;
                case 3 or 4:
                    copy.Insert(place, splices[Next(splices.Length)]);
                    break;
                default:
                    copy[place] = splices[Next(splices.Length)];
                    break;
            }
        }

        return [.. copy];
    }

    // SplitMix64 (Steele, Lea and Flood 2014).
    private int Next(int limit)
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }
}
