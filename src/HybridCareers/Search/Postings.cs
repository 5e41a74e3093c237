namespace HybridCareers.Search;

/// <summary>By stem the documents that have it, each with how much it counts there and in which parts it stands.</summary>
internal sealed class Postings
{
    // Of words that one document in eight has, the impacts are also kept by document, to be looked up at once.
    private const int DenseFrom = 8;

    private readonly int[] start;
    private readonly int[] documents;
    private readonly byte[] impacts;
    private readonly byte[] parts;
    private readonly float[] rarity;
    private readonly byte[]?[] dense;

    /// <summary>Takes postings ordered by stem and then by document.</summary>
    public Postings(int[] start, int[] documents, byte[] impacts, byte[] parts, int documentCount)
    {
        (this.start, this.documents, this.impacts, this.parts) = (start, documents, impacts, parts);
        rarity = new float[start.Length - 1];
        dense = new byte[]?[rarity.Length];
        for (var stem = 0; stem < rarity.Length; stem++)
            rarity[stem] = RarityOf(Frequency(stem), documentCount);
        Rarest = RarityOf(0, documentCount);
        for (var stem = 0; stem < rarity.Length; stem++)
            if (Frequency(stem) * DenseFrom > documentCount)
                dense[stem] = Spread(stem, documentCount);
    }

    /// <summary>How telling a word is that no document has.</summary>
    public float Rarest { get; }

    /// <summary>Bytes that the postings hold.</summary>
    public long Bytes => (4L * (start.Length + documents.Length + rarity.Length)) + impacts.Length + parts.Length + dense.Sum(spread => 8L + (spread?.Length ?? 0));

    /// <summary>How many documents have a stem.</summary>
    public int Frequency(int stem) => start[stem + 1] - start[stem];

    /// <summary>How telling a stem is: the inverse document frequency of BM25, above 0.</summary>
    public float Rarity(int stem) => rarity[stem];

    /// <summary>Documents that have a stem, ascending.</summary>
    public ReadOnlySpan<int> Documents(int stem) => documents.AsSpan(start[stem]..start[stem + 1]);

    /// <summary>How much the stem counts in each of them, 1–255.</summary>
    public ReadOnlySpan<byte> Impacts(int stem) => impacts.AsSpan(start[stem]..start[stem + 1]);

    /// <summary>By document how much a very usual stem counts there, 0 = it has none; empty for a stem that is not so usual.</summary>
    public ReadOnlySpan<byte> Dense(int stem) => dense[stem];

    /// <summary>The parts of a document in which a stem stands, one bit for each <see cref="Field"/>; 0 = it has none.</summary>
    public int PartsWith(int stem, int document)
    {
        var place = Documents(stem).BinarySearch(document);
        return place < 0 ? 0 : parts[start[stem] + place];
    }

    private byte[] Spread(int stem, int documentCount)
    {
        var spread = new byte[documentCount];
        for (var at = start[stem]; at < start[stem + 1]; at++)
            spread[documents[at]] = impacts[at];
        return spread;
    }

    private static float RarityOf(int frequency, int documentCount) =>
        MathF.Log(1f + ((documentCount - frequency + 0.5f) / (frequency + 0.5f)));
}
