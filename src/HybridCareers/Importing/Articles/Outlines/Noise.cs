namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>Recognises what a site puts around an article: bylines, captions, links onward.</summary>
internal static class Noise
{
    private const int LongestByline = 140;

    private static readonly string[] Beginnings =
    [
        "by ", "written by", "updated", "last updated", "published", "posted", "photo by", "image:", "image credit", "source:", "credit:", "share this", "share on", "follow us",
        "subscribe", "sign up", "advertisement", "sponsored", "read more", "read next", "read also", "see also", "continue to", "continue reading", "back to", "return to", "skip to",
        "table of contents", "related:", "related articles", "tags:", "filed under", "©", "copyright", "all rights reserved", "cookie", "accept all", "home >", "home /", "home »",
        "for detailed step-by-step", "click here", "download the", "join our newsletter", "previous:", "next:", "originally published", "this article was", "reviewed by", "edited by", "author:", "apply now", "apply today", "apply here", "view all jobs", "browse jobs", "see open positions", "view in browser", "view online", "view this email", "unsubscribe", "you receive this", "you are receiving", "you’re receiving", "you're receiving", "manage your preferences", "update your preferences", "forward to a friend", "forwarded this", "learn more about us", "get in touch", "contact us",
    ];

    private static readonly string[] Anywhere = [" min read", " minute read", "article cover", "all rights reserved", "cookie policy", "we use cookies", "uses cookies", "terms of service", "privacy policy", "/ updated", "· updated", "| updated"];

    /// <summary>True where a whole block says nothing of the subject.</summary>
    /// <param name="text">The block.</param>
    /// <param name="links">Characters of it that are links.</param>
    public static bool Is(string text, int links)
    {
        if (links > 12 && links * 10 > text.Length * 6)
            return true;
        if (text.EndsWith(" Logo", StringComparison.OrdinalIgnoreCase) && text.Length < 60)
            return true;
        if (text[0] == '#' && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word.Length > 1 && word[0] == '#'))
            return true;
        if (text.Length > LongestByline)
            return links * 3 > text.Length && Begins(text);
        // A sentence that merely begins like a byline is a sentence: "By placing models on a chain, …".
        return Anywhere.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)) || (Begins(text) && (links > 0 || text[^1] is not ('.' or '!' or '?')));
    }

    private static bool Begins(string text) => Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
