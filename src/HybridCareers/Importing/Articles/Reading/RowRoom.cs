namespace HybridCareers.Importing.Articles.Reading;

/// <summary>How much the rows of an article may still say: a cell over many rows is said in each of them, so few bytes may become a great many.</summary>
internal sealed class RowRoom
{
    private long taken;

    /// <summary>Takes the room for a row, before its cells are joined.</summary>
    /// <exception cref="ArticleRefusedException">The row is too long, or all rows together are.</exception>
    public void Take(IReadOnlyList<string> cells)
    {
        var length = cells.Sum(cell => (long)cell.Length);
        if (length > ArticleLimits.LongestSentence)
            throw new ArticleRefusedException($"The article has a row of {length:N0} characters; at most {ArticleLimits.LongestSentence:N0} are read.");
        taken += length;
        if (taken > ArticleLimits.MostBytes)
            throw new ArticleRefusedException($"The rows of the article's tables have more than {ArticleLimits.MostBytes:N0} characters, a cell over several rows counted in each of them.");
    }
}
