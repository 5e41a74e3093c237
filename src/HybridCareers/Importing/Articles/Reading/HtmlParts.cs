using System.Collections.Frozen;
using AngleSharp.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Which elements part a text, and which say nothing to a reader.</summary>
internal static class HtmlParts
{
    private static readonly FrozenSet<string> Silent = Set(
        "script style noscript template svg math iframe object embed canvas audio video nav aside form button select textarea input footer head title link meta dialog menu img picture map");

    private static readonly FrozenSet<string> Sites = Set(
        "site-header site-footer site-nav main-nav navbar nav-menu share-buttons share-bar social-share social-links addtoany sharedaddy newsletter newsletter-signup related-posts related-articles read-next comments comment-list "
        + "author-box author-bio sidebar widget-area skip-link screen-reader-text sr-only visually-hidden ad ads advert advertisement promo popup modal toc table-of-contents ez-toc-container mw-editsection editsection");

    private static readonly FrozenSet<string> Chips = Set("badge badges chip chips pill pills tag tags");

    private static readonly FrozenSet<string> Blocks = Set(
        "p div section article main header blockquote dl dd figure address details fieldset center body html hgroup search");

    /// <summary>True for what is no part of the article: code, menus, forms, and what its page hides.</summary>
    public static bool IsHidden(IElement element) => Silent.Contains(element.LocalName)
        || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || HtmlStyle.Hides(element)
        || (element.LocalName == "sup" && IsReference(element))
        || (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "dialog" or "alertdialog")
        || IsSite(element);

    /// <summary>True for what content systems put around an article.</summary>
    public static bool IsSite(IElement element) => element.LocalName is "div" or "section" or "ul" or "ol" or "p" or "span" && (IsSites(element.Id) || element.ClassList.Any(IsSites));

    // "[4]" above the line, not the 2 of "m²".
    private static bool IsReference(IElement sup) => sup.ClassList.Contains("reference") || sup.ClassList.Contains("footnote-ref") || (sup.ChildElementCount == 1 && sup.Children[0].LocalName == "a" && sup.TextContent.Trim() is { Length: < 6 } mark && mark.Trim('[', ']').All(char.IsAsciiDigit));

    // What content systems call the parts around an article.
    private static bool IsSites(string? name) => name is not null && (name.Contains("cookie", StringComparison.OrdinalIgnoreCase) || name.Contains("consent", StringComparison.OrdinalIgnoreCase)
        || name.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) || Sites.Contains(name.ToLowerInvariant()));

    /// <summary>The level of what a page calls a heading without the element for it; <c>null</c> = it is none.</summary>
    public static int? HeadingLevel(IElement element)
    {
        if (element.LocalName is not ("div" or "p" or "span") || element.ChildElementCount > 3)
            return null;
        var level = element.GetAttribute("role") == "heading" ? element.GetAttribute("aria-level") ?? "2"
            : element.ClassList.FirstOrDefault(name => name.Length is 2 or >= 8 and < 12 && char.IsAsciiDigit(name[^1]) && (name.Length == 2 ? name[0] is 'h' or 'H' : name.Contains("heading", StringComparison.OrdinalIgnoreCase)))?[^1..]
            ?? (element.ClassList.Contains("MsoTitle") ? "1" : null);
        return level is [>= '1' and <= '6'] && IsLeaf(element) ? level[0] - '0' : null;
    }

    /// <summary>True where no part of an element is a block of its own.</summary>
    public static bool IsLeaf(IElement element) =>
        !element.Children.Any(child => IsBlock(child.LocalName) || child.LocalName is "ul" or "ol" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "br");

    /// <summary>True for a word set into a frame, such as a tag or a badge.</summary>
    public static bool IsChip(IElement element) => element.LocalName is "span" or "a" or "small" or "sup" && element.ClassList.Any(name => NameWords.Of(name).Any(Chips.Contains));

    /// <summary>The words of a heading without badges and without what the page hides.</summary>
    public static string Heading(IElement heading) => heading.QuerySelector("span, a, small, sup") is null ? heading.TextContent
        : CellText.Of(heading, IsChip) is { Length: > 0 } words ? words : heading.TextContent;

    /// <summary>True where an element begins and ends a line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
