namespace HybridCareers.Search;

/// <summary>Where mistakes are looked for.</summary>
internal enum Leniency
{
    /// <summary>In words that no entry has.</summary>
    UnknownWords,

    /// <summary>In unknown words, and in the beginning of the last one.</summary>
    WhileTyping,
}

/// <summary>Cuts a query into words and finds what each may mean.</summary>
internal sealed class QueryReader(IndexBuilder index)
{
    private readonly QueryWidener widener = new(index);
    private readonly WordSplitter splitter = new(index);

    /// <summary>Understands a query.</summary>
    /// <param name="text">Anything a reader can type.</param>
    /// <param name="query">An empty query to fill.</param>
    /// <param name="leniency">Where to look for mistakes.</param>
    public void Read(string text, Query query, Leniency leniency = Leniency.UnknownWords)
    {
        query.Text = Cleaned(text, out var shortened);
        query.Shortened = shortened;
        Cut(query, leniency);
        for (var word = 0; word < query.Count; word++)
            widener.Widen(query, word, leniency);
        Weigh(query);
    }

    private static string Cleaned(string text, out bool shortened)
    {
        shortened = text.Length > SearchIndex.LongestQuery;
        var length = Math.Min(text.Length, SearchIndex.LongestQuery);
        if (shortened && char.IsHighSurrogate(text[length - 1]))
            length--;
        Span<char> clean = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            var isHalf = char.IsSurrogate(text[i]) && !IsPaired(text, i);
            clean[i] = char.IsControl(text[i]) || isHalf ? ' ' : text[i];
        }

        return text.AsSpan().SequenceEqual(clean) ? text : new string(clean);
    }

    private static bool IsPaired(string text, int at) =>
        (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private void Cut(Query query, Leniency leniency)
    {
        Span<char> room = stackalloc char[Tokenizer.LongestWord + 2];
        var tokens = new Tokenizer(query.Text, room);
        while (tokens.Next())
        {
            if (query.Count == SearchIndex.MostWords)
            {
                query.Shortened = true;
                return;
            }

            Take(query, Known(tokens.Word, leniency), tokens.Start, tokens.End);
        }
    }

    /// <summary>A dot in front is part of ".net", because some entry has that word; of ".ai" it is not.</summary>
    private ReadOnlySpan<char> Known(ReadOnlySpan<char> folded, Leniency leniency)
    {
        if (folded[0] != '.' || index.Vocabulary.FindWord(folded) >= 0)
            return folded;
        var (from, to) = leniency == Leniency.WhileTyping ? index.Vocabulary.StartingWith(folded) : default;
        return from < to ? folded : folded[1..];
    }

    private void Take(Query query, ReadOnlySpan<char> folded, int start, int end)
    {
        var vocabulary = index.Vocabulary;
        var (word, stem) = (vocabulary.FindWord(folded), vocabulary.FindStem(folded));
        Span<Range> parts = stackalloc Range[WordSplitter.MostParts];
        var count = stem >= 0 ? 0 : splitter.Split(folded, parts);
        if (count == 0 || query.Count + count > SearchIndex.MostWords)
        {
            query.Words[query.Count++] = new()
            {
                Text = word >= 0 ? vocabulary.Word(word) : new string(folded), Start = start, End = end, Word = word, Stem = stem,
            };
            return;
        }

        foreach (var part in parts[..count])
            Take(query, folded[part], start, end);
    }

    /// <summary>A word of no meaning is silent beside others that have one.</summary>
    private void Weigh(Query query)
    {
        var words = query.Words.AsSpan(0, query.Count);
        var hasTelling = false;
        foreach (ref var word in words)
        {
            word.Letters = Lookalikes.Letters(word.Text);
            word.Rarity = RarityOf(query.Readings, word);
            word.IsSilent = word.Count > 0 ? index.Vocabulary.IsStop[query.Readings[word.First].Stem] : StopWords.Contains(word.Text);
            hasTelling |= !word.IsSilent && word.Count > 0;
        }

        for (var at = 0; at < words.Length; at++)
        {
            ref var word = ref words[at];
            word.IsSilent &= hasTelling;
            query.Mass += word.IsSilent ? 0 : word.Rarity;
            query.Asked += query.Weights[at] = word.IsSilent ? word.Rarity * NameMatcher.OfSilentWord : word.Rarity;
        }
    }

    /// <summary>A word that is known is as rare as it is; any other is as rare as the most usual word that it may mean.</summary>
    private float RarityOf(List<Reading> readings, in QueryWord word)
    {
        var rarity = word.Count == 0 ? index.Postings.Rarest : float.MaxValue;
        for (var i = word.First; i < word.First + word.Count; i++)
        {
            if (readings[i].How is MatchKind.Exact or MatchKind.Form && readings[i].Likeness == 1f && i == word.First)
                return index.Postings.Rarity(readings[i].Stem);
            rarity = Math.Min(rarity, index.Postings.Rarity(readings[i].Stem));
        }

        return rarity;
    }
}
