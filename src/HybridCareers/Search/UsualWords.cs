namespace HybridCareers.Search;

/// <summary>Keeps the words that most documents have, of all that are offered.</summary>
/// <param name="room">Room for <see cref="Most"/> words.</param>
/// <param name="index">The index whose words they are.</param>
internal ref struct UsualWords(Span<(int Frequency, int Word)> room, IndexBuilder index)
{
    /// <summary>The most words that are kept.</summary>
    public const int Most = 32;

    private readonly Span<(int Frequency, int Word)> room = room;

    /// <summary>How many words are kept.</summary>
    public int Count { get; private set; }

    /// <summary>The words kept, the most usual first.</summary>
    public readonly ReadOnlySpan<(int Frequency, int Word)> Found => room[..Count];

    /// <summary>Offers a run of words.</summary>
    public void Offer((int From, int To) words)
    {
        for (var word = words.From; word < words.To; word++)
        {
            var frequency = index.Postings.Frequency(index.Vocabulary.StemOf(word));
            if (Count == Most && frequency <= room[Most - 1].Frequency)
                continue;
            var place = Count < Most ? Count++ : Most - 1;
            for (; place > 0 && room[place - 1].Frequency < frequency; place--)
                room[place] = room[place - 1];
            room[place] = (frequency, word);
        }
    }
}
