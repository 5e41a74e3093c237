namespace HybridCareers.Search;

/// <summary>Weighs the words of one document after the other and at the end turns the lists round, by word.</summary>
internal sealed class PostingsBuilder(int stemCount)
{
    private readonly float[] weight = new float[stemCount];
    private readonly byte[] parts = new byte[stemCount];
    private readonly List<int> touched = [];
    private readonly List<int> stems = [];
    private readonly List<byte> impacts = [];
    private readonly List<byte> masks = [];
    private readonly List<int> ends = [];

    /// <summary>Counts a word of the current document.</summary>
    public void Add(int stem, Field field, float amount)
    {
        if (weight[stem] == 0)
            touched.Add(stem);
        weight[stem] += amount;
        parts[stem] |= (byte)(1 << (int)field);
    }

    /// <summary>Ends the current document; the next one begins.</summary>
    public void EndDocument()
    {
        foreach (var stem in touched)
        {
            stems.Add(stem);
            impacts.Add((byte)Math.Clamp(255f * weight[stem] / (weight[stem] + FieldWeights.HalfAt), 1f, 255f));
            masks.Add(parts[stem]);
            (weight[stem], parts[stem]) = (0, 0);
        }

        touched.Clear();
        ends.Add(stems.Count);
    }

    /// <summary>The postings of all documents.</summary>
    public Postings Finish()
    {
        var start = new int[stemCount + 1];
        foreach (var stem in stems)
            start[stem + 1]++;
        for (var stem = 0; stem < stemCount; stem++)
            start[stem + 1] += start[stem];
        var next = start[..^1];
        var documents = new int[stems.Count];
        var byStem = new byte[stems.Count];
        var partsByStem = new byte[stems.Count];
        for (var (document, at) = (0, 0); document < ends.Count; document++)
        {
            for (; at < ends[document]; at++)
            {
                var place = next[stems[at]]++;
                (documents[place], byStem[place], partsByStem[place]) = (document, impacts[at], masks[at]);
            }
        }

        return new Postings(start, documents, byStem, partsByStem, ends.Count);
    }
}
