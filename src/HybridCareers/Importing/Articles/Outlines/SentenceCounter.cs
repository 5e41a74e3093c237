using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Cuts blocks into sentences and numbers these under their headings.</summary>
internal sealed class SentenceCounter
{
    private int all;
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>The sentences of a block; a row is one.</summary>
    public IReadOnlyList<Passage> Of(BlockKind kind, string text, int start, IReadOnlyList<string> path)
    {
        // What a site puts around its article is not counted: it changes while the article does not.
        if (kind is BlockKind.Noise or BlockKind.Code && text.Length <= ArticleLimits.LongestSentence)
            return [new([.. path, kind.ToString()], Next([.. path, kind.ToString()]), text, start, SentenceHash.Of(text))];
        var passages = new List<Passage>();
        foreach (var sentence in kind == BlockKind.Row ? [text] : SentenceSplitter.Split(text))
        {
            if (sentence.Length > ArticleLimits.LongestSentence)
                throw new ArticleRefusedException($"The article has {sentence.Length:N0} characters without the end of a sentence; at most {ArticleLimits.LongestSentence:N0} are read.");
            passages.Add(new(path, Next(path), sentence, start, SentenceHash.Of(sentence)));
            // Words are parted by one space: the next sentence begins behind it.
            start += sentence.Length + 1;
        }

        return passages;
    }

    private int Next(IReadOnlyList<string> path)
    {
        if (++all > ArticleLimits.MostSentences)
            throw new ArticleRefusedException($"The article has more than {ArticleLimits.MostSentences:N0} sentences.");
        var key = string.Join('\u001F', path);
        return last[key] = last.GetValueOrDefault(key) + 1;
    }
}
