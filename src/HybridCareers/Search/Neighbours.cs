namespace HybridCareers.Search;

/// <summary>Which stems stand side by side: exactly enough to know a phrase again, in two bytes a pair.</summary>
internal sealed class Neighbours
{
    private readonly List<ushort> current = [];
    private readonly List<ushort> pairs = [];
    private readonly List<int> ends = [];
    private ulong[] anywhere = [];
    private ushort[] kept = [];
    private int[] start = [];

    /// <summary>Bytes that the pairs hold.</summary>
    public long Bytes => (2L * kept.Length) + (4L * start.Length) + (8L * anywhere.Length);

    /// <summary>Makes room for so many words of running text.</summary>
    public void Expect(int words) => anywhere = new ulong[Math.Max(16, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words / 6))];

    /// <summary>Two stems stand side by side in the current document.</summary>
    public void Add(int first, int second)
    {
        var hash = Hash(first, second);
        current.Add((ushort)hash);
        anywhere[Slot(hash)] |= Bits(hash);
    }

    /// <summary>Ends the current document; the next one begins.</summary>
    public void EndDocument()
    {
        current.Sort();
        for (var i = 0; i < current.Count; i++)
            if (i == 0 || current[i] != current[i - 1])
                pairs.Add(current[i]);
        current.Clear();
        ends.Add(pairs.Count);
    }

    /// <summary>No document follows.</summary>
    public void Finish()
    {
        (kept, start) = ([.. pairs], [0, .. ends]);
        pairs.Clear();
        pairs.TrimExcess();
    }

    /// <summary>True where the stems stand side by side in a document; wrong about once in two hundred pairs.</summary>
    public bool In(int document, int first, int second)
    {
        ReadOnlySpan<ushort> of = kept.AsSpan(start[document]..start[document + 1]);
        var pair = (ushort)Hash(first, second);
        // Many are compared at once: up to some hundreds that is sooner done than halving.
        return of.Length <= 512 ? of.Contains(pair) : of.BinarySearch(pair) >= 0;
    }

    /// <summary>True where the stems stand side by side in any document; rarely true where they do not.</summary>
    public bool Anywhere(int first, int second)
    {
        var hash = Hash(first, second);
        return (anywhere[Slot(hash)] & Bits(hash)) == Bits(hash);
    }

    private static ulong Hash(int first, int second)
    {
        var hash = (((ulong)(uint)first << 32) | (uint)second) * 0x9E37_79B9_7F4A_7C15;
        return (hash ^ (hash >> 31)) * 0xBF58_476D_1CE4_E5B9;
    }

    private int Slot(ulong hash) => (int)((hash >> 16) & (ulong)(anywhere.Length - 1));

    private static ulong Bits(ulong hash) => (1UL << (int)((hash >> 58) & 63)) | (1UL << (int)((hash >> 52) & 63));
}
