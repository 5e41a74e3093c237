namespace HybridCareers.Search;

/// <summary>Every word of a catalogue in alphabetical order of its folded form, and the stem that it shares with its other forms.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly int[] stemOf;
    private readonly string[] stems;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordIds;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stemIds;

    /// <summary>Takes words in ordinal order.</summary>
    public Vocabulary(string[] words)
    {
        this.words = words;
        stemOf = new int[words.Length];
        var byWord = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        var byStem = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        wordIds = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        stemIds = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<string>(words.Length);
        Span<char> form = stackalloc char[Tokenizer.LongestWord + 4];
        for (var word = 0; word < words.Length; word++)
        {
            byWord.Add(words[word], word);
            var length = Stemmer.Stem(words[word].AsSpan(), form);
            if (!stemIds.TryGetValue(form[..length], out var stem))
            {
                stem = found.Count;
                found.Add(form[..length].SequenceEqual(words[word]) ? words[word] : new string(form[..length]));
                byStem.Add(found[stem], stem);
            }

            stemOf[word] = stem;
        }

        stems = [.. found];
        IsStop = Array.ConvertAll(stems, StopWords.Contains);
    }

    /// <summary>About how many bytes the words and their two dictionaries hold.</summary>
    public long Bytes => words.Sum(word => 22L + (2 * word.Length)) + (80L * words.Length);

    /// <summary>How many words there are.</summary>
    public int WordCount => words.Length;

    /// <summary>How many stems there are.</summary>
    public int StemCount => stems.Length;

    /// <summary>By stem: true for a word without meaning of its own.</summary>
    public bool[] IsStop { get; }

    /// <summary>The text of a word.</summary>
    public string Word(int word) => words[word];

    /// <summary>The text of a stem.</summary>
    public string Stem(int stem) => stems[stem];

    /// <summary>The stem of a word.</summary>
    public int StemOf(int word) => stemOf[word];

    /// <summary>The id of a folded word, −1 where no entry has it.</summary>
    public int FindWord(ReadOnlySpan<char> folded) => wordIds.TryGetValue(folded, out var word) ? word : -1;

    /// <summary>The id of the stem of a folded word, −1 where no entry has any of its forms.</summary>
    public int FindStem(ReadOnlySpan<char> folded)
    {
        Span<char> form = stackalloc char[(2 * Tokenizer.LongestWord) + 4];
        return stemIds.TryGetValue(form[..Stemmer.Stem(folded, form)], out var stem) ? stem : -1;
    }

    /// <summary>The words that begin with some letters: the first and, exclusive, the last.</summary>
    public (int From, int To) StartingWith(ReadOnlySpan<char> letters) => Narrow(0, words.Length, letters);

    /// <summary>The same among some of the words.</summary>
    public (int From, int To) Narrow(int low, int high, ReadOnlySpan<char> letters)
    {
        var from = FirstWhere(low, high, letters, above: false);
        return (from, FirstWhere(from, high, letters, above: true));
    }

    /// <summary>The first word whose beginning is not below the letters, or where asked is above them.</summary>
    private int FirstWhere(int low, int high, ReadOnlySpan<char> letters, bool above)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var word = words[middle].AsSpan();
            var order = word[..Math.Min(word.Length, letters.Length)].SequenceCompareTo(letters);
            if (order < 0 || (above && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
