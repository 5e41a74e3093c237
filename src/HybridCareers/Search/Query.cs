namespace HybridCareers.Search;

/// <summary>A word of a query.</summary>
internal struct QueryWord
{
    /// <summary>The word, folded.</summary>
    public string Text;

    /// <summary>Its letters, see <see cref="Lookalikes.Letters"/>.</summary>
    public uint Letters;

    /// <summary>Where it begins in the query.</summary>
    public int Start;

    /// <summary>Where it ends in the query, exclusive.</summary>
    public int End;

    /// <summary>Its id, −1 where no entry has it.</summary>
    public int Word;

    /// <summary>Its stem, −1 where no entry has any of its forms.</summary>
    public int Stem;

    /// <summary>Two more than the stem of it and the next word written as one; 0 = not looked up yet.</summary>
    public int Pair;

    /// <summary>How telling it is, 0 where nothing like it is known.</summary>
    public float Rarity;

    /// <summary>The first of its readings.</summary>
    public int First;

    /// <summary>How many readings it has.</summary>
    public int Count;

    /// <summary>True where it is left out of the count because other words say more.</summary>
    public bool IsSilent;
}

/// <summary>A word of the catalogue that a word of the query may mean.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Word">One of its words, for messages.</param>
/// <param name="Likeness">How surely it is meant, above 0 and up to 1.</param>
/// <param name="How">How it was found.</param>
internal readonly record struct Reading(int Stem, int Word, float Likeness, MatchKind How);

/// <summary>What a word of the catalogue says to a query.</summary>
internal struct Answer
{
    /// <summary>The words of the query that it answers, one bit each.</summary>
    public ushort Words;

    /// <summary>How surely it is meant.</summary>
    public float Likeness;
}

/// <summary>A query as it was understood. Kept for the next one: it allocates little.</summary>
internal sealed class Query(int stemCount)
{
    private readonly Answer[] answers = new Answer[stemCount];
    private readonly List<(int First, int Second, int Joined)> pairs = [];

    /// <summary>The part of the query that is used, without control characters.</summary>
    public string Text { get; set; } = "";

    /// <summary>True where more was asked than is used.</summary>
    public bool Shortened { get; set; }

    /// <summary>Its words; <see cref="Count"/> of them.</summary>
    public QueryWord[] Words { get; } = new QueryWord[SearchIndex.MostWords];

    /// <summary>How many words it has.</summary>
    public int Count { get; set; }

    /// <summary>What its words may mean, word by word.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>Room for the words near a misspelt one, each with its mistakes.</summary>
    public List<(int Word, int Mistakes)> Misspelt { get; } = [];

    /// <summary>Room for the same, the likeliest first.</summary>
    public List<(float Order, int Word)> Ranked { get; } = [];

    /// <summary>True where some entry has each word in this form or another.</summary>
    public bool IsKnown
    {
        get
        {
            foreach (ref readonly var word in Words.AsSpan(0, Count))
                if (word.Stem < 0)
                    return false;
            return true;
        }
    }

    /// <summary>The summed rarity of the words that count.</summary>
    public float Mass { get; set; }

    /// <summary>The summed rarity of all words, the silent ones for little.</summary>
    public float Asked { get; set; }

    /// <summary>What each word counts against names: its rarity, little for a silent one.</summary>
    public float[] Weights { get; } = new float[SearchIndex.MostWords];

    /// <summary>How the words begin that answer the query.</summary>
    public Beginnings Beginnings { get; } = new();

    /// <summary>The readings of a word.</summary>
    public ReadOnlySpan<Reading> ReadingsOf(int word) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Readings).Slice(Words[word].First, Words[word].Count);

    /// <summary>By stem, what it answers.</summary>
    public ReadOnlySpan<Answer> Answers => answers;

    /// <summary>By stem, the words of the query that it answers, one bit each.</summary>
    public int WordsAnsweredBy(int stem) => answers[stem].Words;

    /// <summary>True where two stems side by side may answer a word.</summary>
    public bool HasPairs => pairs.Count > 0;

    /// <summary>The stem that two stems side by side make together, where a word of the query means it; otherwise −1.</summary>
    public int Joined(int first, int second)
    {
        foreach (var pair in pairs)
            if (pair.First == first && pair.Second == second)
                return pair.Joined;
        return -1;
    }

    /// <summary>Adds a reading of the word at hand.</summary>
    public void Add(int word, Reading reading, IndexBuilder index)
    {
        Readings.Add(reading);
        Beginnings.Add(index.Vocabulary.Stem(reading.Stem));
        ref var answer = ref answers[reading.Stem];
        if (answer.Words == 0 && index.Compounds.PartsOf(reading.Stem) is { } parts)
        {
            pairs.Add((parts.First, parts.Second, reading.Stem));
            Beginnings.Add(index.Vocabulary.Stem(parts.First));
            Beginnings.Add(index.Vocabulary.Stem(parts.Second));
        }

        answer.Words |= (ushort)(1 << word);
        answer.Likeness = Math.Max(answer.Likeness, reading.Likeness);
    }

    /// <summary>The likeliest reading of a word that is not known is what was meant, so far as we can tell: it counts in full, the others in proportion.</summary>
    public void Trust(int first)
    {
        var best = 0f;
        for (var i = first; i < Readings.Count; i++)
            best = Math.Max(best, Readings[i].Likeness);
        for (var i = first; i < Readings.Count; i++)
        {
            Readings[i] = Readings[i] with { Likeness = Readings[i].Likeness / best };
            ref var answer = ref answers[Readings[i].Stem];
            answer.Likeness = Math.Max(answer.Likeness, Readings[i].Likeness);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        foreach (var reading in Readings)
            answers[reading.Stem] = default;
        Readings.Clear();
        pairs.Clear();
        Beginnings.Clear();
        (Text, Shortened, Count, Mass, Asked) = ("", false, 0, 0, 0);
    }
}
