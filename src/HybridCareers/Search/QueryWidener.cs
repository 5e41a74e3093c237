namespace HybridCareers.Search;

/// <summary>Finds what a word of a query may mean: itself, another form, a longer word that begins so, a word misspelt.</summary>
internal sealed class QueryWidener(IndexBuilder index)
{
    private const int MostTypos = 12;
    private const int MostKin = 8;
    private const int MostBegun = 8;
    private const float OfKin = 0.7f;
    private const int ShortestPrefix = 2;
    private const int ShortestPrefixOfKnown = 3;
    private const float Cut = 0.7f;
    private const float MendedPrefix = 0.75f;

    private readonly Misspellings misspellings = new(index);

    /// <summary>Adds the readings of a word to its query.</summary>
    public void Widen(Query query, int at, Leniency leniency)
    {
        ref var word = ref query.Words[at];
        word.First = query.Readings.Count;
        var isStop = word.Stem >= 0 && index.Vocabulary.IsStop[word.Stem];
        if (word.Stem >= 0 && !isStop)
            AddItself(query, at);
        Join(query, at, at);
        Join(query, at - 1, at);
        // The "on" of "on chain" stands for the whole, not for every "on".
        if (isStop && query.Readings.Count == word.First)
            AddItself(query, at);
        var isKnown = query.Readings.Count > word.First;
        if (!isKnown && leniency == Leniency.UnknownWords && StopWords.Contains(word.Text))
            return;
        var isLast = at == query.Count - 1;
        if (!isKnown)
            Mend(query, at);
        if (word.Text.Length >= (isKnown ? ShortestPrefixOfKnown : ShortestPrefix) && (isLast || !isKnown))
            Lengthen(query, at, !isKnown && isLast && (leniency == Leniency.WhileTyping || query.Readings.Count == word.First));
        if (!isKnown)
            query.Trust(word.First);
        if (!isStop)
            AddKin(query, at);
        word.Count = query.Readings.Count - word.First;
    }

    /// <summary>Words of the same root: they say nearly the same.</summary>
    private void AddKin(Query query, int at)
    {
        ref var word = ref query.Words[at];
        var first = word.Stem >= 0 ? word.Stem : index.Families.Find(word.Text);
        if (first < 0)
            return;
        if (word.Stem < 0)
            Add(query, at, new(first, -1, OfKin, MatchKind.Form));
        for (var (kin, left) = (index.Families.Next(first), MostKin); kin != first && left > 0; kin = index.Families.Next(kin), left--)
            Add(query, at, new(kin, -1, OfKin, MatchKind.Form));
    }

    private void AddItself(Query query, int at)
    {
        ref var word = ref query.Words[at];
        Add(query, at, new(word.Stem, word.Word, 1f, word.Word >= 0 ? MatchKind.Exact : MatchKind.Form));
    }

    /// <summary>Reads two words as one, for the word at hand.</summary>
    private void Join(Query query, int first, int at)
    {
        if (first < 0 || first + 1 >= query.Count)
            return;
        ref var pair = ref query.Words[first].Pair;
        if (pair == 0)
            pair = Pair(query.Words[first].Text, query.Words[first + 1].Text) + 2;
        if (pair > 1)
            Add(query, at, new(pair - 2, index.Vocabulary.FindWord(index.Vocabulary.Stem(pair - 2)), 1f, MatchKind.Form));
    }

    /// <summary>The stem of two words written as one, −1 where no entry has it.</summary>
    private int Pair(string a, string b)
    {
        Span<char> joined = stackalloc char[2 * Tokenizer.LongestWord];
        a.CopyTo(joined);
        b.CopyTo(joined[a.Length..]);
        return StopWords.Contains(a) && StopWords.Contains(b) ? -1 : index.Vocabulary.FindStem(joined[..(a.Length + b.Length)]);
    }

    /// <summary>Reads a word as the beginning of longer ones; where there is none, as a beginning with one mistake in it.</summary>
    private void Lengthen(Query query, int at, bool isMended)
    {
        var letters = query.Words[at].Text;
        Span<(int Frequency, int Word)> room = stackalloc (int, int)[UsualWords.Most];
        var usual = new UsualWords(room, index);
        var range = index.Vocabulary.StartingWith(letters);
        usual.Offer(range);
        if (usual.Count > 0)
        {
            foreach (var (_, word) in usual.Found[..Math.Min(usual.Count, query.Words[at].Stem >= 0 ? MostBegun : UsualWords.Most)])
                Add(query, at, new(index.Vocabulary.StemOf(word), word, PrefixLikeness(letters, word), MatchKind.Prefix));
        }
        else if (isMended && letters.Length >= TypoTable.OneFrom)
        {
            PrefixMender.Find(index.Vocabulary, letters, ref usual);
            foreach (var (_, word) in usual.Found)
                Add(query, at, new(index.Vocabulary.StemOf(word), word, MendedPrefix * PrefixLikeness(letters, word), MatchKind.Typo));
        }
    }

    private void Mend(Query query, int at)
    {
        var ranked = misspellings.Near(query, query.Words[at].Text);
        for (var i = 0; i < Math.Min(MostTypos, ranked.Count) && ranked[i].Order <= Cut * ranked[0].Order; i++)
            Add(query, at, new(index.Vocabulary.StemOf(ranked[i].Word), ranked[i].Word, -ranked[i].Order, MatchKind.Typo));
    }

    private void Add(Query query, int at, Reading reading)
    {
        for (var i = query.Words[at].First; i < query.Readings.Count; i++)
            if (query.Readings[i].Stem == reading.Stem)
                return;
        query.Add(at, reading, index);
    }

    private float PrefixLikeness(string letters, int word) => 0.45f + (0.4f * letters.Length / Math.Max(letters.Length, index.Vocabulary.Word(word).Length));
}
