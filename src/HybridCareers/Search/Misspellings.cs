namespace HybridCareers.Search;

/// <summary>Says which words of the catalogue a misspelt word may have been meant to be.</summary>
internal sealed class Misspellings(IndexBuilder index)
{
    private const int ShortestPart = 3;

    /// <summary>The words near to one that is typed, the likeliest first; the order is below 0, by minus the likeness.</summary>
    /// <param name="query">Gives the room.</param>
    /// <param name="typed">A folded word.</param>
    public List<(float Order, int Word)> Near(Query query, string typed)
    {
        index.Typos.Find(typed, query.Misspelt);
        return Ranked(query, typed);
    }

    /// <summary>
    /// What a word was meant to be that is too far from any to be searched for so: the only one two mistakes away,
    /// or two words run together with a mistake in one of them. <c>null</c> = nothing, or too many.
    /// </summary>
    public string? Farther(Query query, int at)
    {
        var typed = query.Words[at].Text;
        if (typed.Length < TypoTable.FarFrom || StopWords.Contains(typed))
            return null;
        index.Typos.FindFarther(typed, query.Misspelt);
        var ranked = Ranked(query, typed);
        if (ranked.Count == 0)
            return Parted(query, typed);
        var (word, stem) = (index.Vocabulary.Word(ranked[0].Word), index.Vocabulary.StemOf(ranked[0].Word));
        return word[0] == typed[0] && ranked.TrueForAll(other => index.Vocabulary.StemOf(other.Word) == stem) ? word : null;
    }

    private List<(float Order, int Word)> Ranked(Query query, string typed)
    {
        query.Ranked.Clear();
        foreach (var candidate in query.Misspelt)
            query.Ranked.Add((-Likeness(typed, candidate), candidate.Word));
        query.Ranked.Sort();
        return query.Ranked;
    }

    /// <summary>A usual word is meant more often than a rare one; the first letter is seldom wrong.</summary>
    private float Likeness(string typed, (int Word, int Mistakes) candidate)
    {
        var word = index.Vocabulary.Word(candidate.Word);
        var usual = MathF.Log(1 + index.Postings.Frequency(index.Vocabulary.StemOf(candidate.Word))) * 0.015f;
        return (candidate.Mistakes == 1 ? 0.75f : 0.55f) + usual - (word[0] == typed[0] ? 0f : 0.1f) - (word.Length < 6 ? 0.05f : 0f);
    }

    private string? Parted(Query query, string typed)
    {
        var (best, meant) = (0, default(string));
        for (var at = ShortestPart; at <= typed.Length - ShortestPart; at++)
        {
            var (first, second) = (typed[..at], typed[at..]);
            Offer(query, first, second, isSecond: true, ref best, ref meant);
            Offer(query, second, first, isSecond: false, ref best, ref meant);
        }

        return meant;
    }

    /// <summary>Offers a known word with a misspelt one beside which it stands somewhere.</summary>
    private void Offer(Query query, string known, string typed, bool isSecond, ref int best, ref string? meant)
    {
        var stem = index.Vocabulary.FindStem(known);
        if (stem < 0 || index.Vocabulary.IsStop[stem])
            return;
        foreach (var (_, word) in Near(query, typed))
        {
            var other = index.Vocabulary.StemOf(word);
            var usual = Math.Min(index.Postings.Frequency(stem), index.Postings.Frequency(other));
            if (usual > best && (isSecond ? index.Neighbours.Anywhere(stem, other) : index.Neighbours.Anywhere(other, stem)))
                (best, meant) = (usual, isSecond ? $"{known} {index.Vocabulary.Word(word)}" : $"{index.Vocabulary.Word(word)} {known}");
        }
    }
}
