using System.Numerics;

namespace HybridCareers.Search;

/// <summary>
/// Words of a name that look like words of the query which were not found in it: more mistakes than a word alone may have,
/// or a mistake that happens to be another word. Beside other words that do stand there they are most likely meant.
/// </summary>
internal sealed class Lookalikes(IndexBuilder index)
{
    private const int Shortest = 4;
    private const int OneUpTo = 5;
    private const int TwoUpTo = 7;

    private const float OfOneMistake = 0.95f;
    private const float LessForEach = 1.6f;

    private readonly uint[] letters = LettersOf(index.Vocabulary);
    private readonly byte[] lengths = LengthsOf(index.Vocabulary);

    /// <summary>The letters of a word, one bit each.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var found = 0u;
        foreach (var c in word)
            found |= 1u << (c & 31);
        return found;
    }

    /// <summary>Bytes that they hold.</summary>
    public long Bytes => (4L * letters.Length) + lengths.Length;

    /// <summary>Counts them for a name.</summary>
    public void Add(Query query, int name, ref Shared shared)
    {
        var words = index.Names.Words(name);
        var stems = index.Names.Stems(name);
        for (var at = 0; at < query.Count; at++)
        {
            ref readonly var asked = ref query.Words[at];
            if ((shared.Covered & (1 << at)) != 0 || asked.IsSilent || asked.Text.Length < Shortest)
                continue;
            if (Find(query, at, words, stems) is not { Stem: >= 0 } alike)
                continue;
            shared.Weight += alike.Likeness * index.Postings.Rarity(alike.Stem);
            shared.Answered += alike.Likeness * asked.Rarity;
        }
    }

    /// <summary>The word of a name that looks most like a word of the query, and how much, above 0 to 1; word −1 where there is none.</summary>
    public (int Word, float Likeness) Find(Query query, int at, ReadOnlySpan<int> words)
    {
        var best = (Word: -1, Likeness: 0f);
        foreach (var word in words)
            if (query.WordsAnsweredBy(index.Vocabulary.StemOf(word)) == 0 && Likeness(query.Words[at], word) is var likeness && likeness > best.Likeness)
                best = (word, likeness);
        return best;
    }

    private (int Stem, float Likeness) Find(Query query, int at, ReadOnlySpan<int> words, ReadOnlySpan<int> stems)
    {
        var best = (Stem: -1, Likeness: 0f);
        for (var place = 0; place < words.Length; place++)
            if (query.Answers[stems[place]].Words == 0 && Likeness(query.Words[at], words[place]) is var likeness && likeness > best.Likeness)
                best = (stems[place], likeness);
        return best;
    }

    private float Likeness(in QueryWord asked, int word)
    {
        var longer = Math.Max(asked.Text.Length, lengths[word]);
        var most = longer < Shortest ? 0 : longer <= OneUpTo ? 1 : longer <= TwoUpTo ? 2 : 3;
        // A mistake changes two letters of the set at most.
        if (Math.Abs(asked.Text.Length - lengths[word]) > most || BitOperations.PopCount(letters[word] ^ asked.Letters) > 2 * most)
            return 0;
        var mistakes = EditDistance.Between(asked.Text, index.Vocabulary.Word(word), most);
        return mistakes > most ? 0 : OfOneMistake - (LessForEach * (mistakes - 1) / longer);
    }

    // No word is longer than the tokenizer's longest.
    private static byte[] LengthsOf(Vocabulary vocabulary)
    {
        var all = new byte[vocabulary.WordCount];
        for (var word = 0; word < all.Length; word++)
            all[word] = (byte)vocabulary.Word(word).Length;
        return all;
    }

    private static uint[] LettersOf(Vocabulary vocabulary)
    {
        var all = new uint[vocabulary.WordCount];
        for (var word = 0; word < all.Length; word++)
            all[word] = Letters(vocabulary.Word(word));
        return all;
    }
}
