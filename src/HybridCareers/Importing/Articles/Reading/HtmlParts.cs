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
        + "author-box author-bio sidebar widget-area skip-link screen-reader-text sr-only visually-hidden ad ads advert advertisement promo popup modal toc table-of-contents ez-toc-container");

    private static readonly FrozenSet<string> Blocks = Set(
        "p div section article main header blockquote dl dd figure address details fieldset center body html hgroup search");

    /// <summary>True for what is no part of the article: code, menus, forms, and what its page hides.</summary>
    public static bool IsHidden(IElement element) => Silent.Contains(element.LocalName)
        || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true
        || (element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary" or "dialog" or "alertdialog")
        || (element.LocalName is "div" or "section" or "ul" or "ol" or "p" or "span" && (IsSites(element.Id) || element.ClassList.Any(IsSites)));

    // What content systems call the parts around an article.
    private static bool IsSites(string? name) => name is not null && (name.Contains("cookie", StringComparison.OrdinalIgnoreCase) || name.Contains("consent", StringComparison.OrdinalIgnoreCase)
        || name.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) || Sites.Contains(name.ToLowerInvariant()));

    /// <summary>The level of what a page calls a heading without the element for it; <c>null</c> = it is none.</summary>
    public static int? HeadingLevel(IElement element)
    {
        if (element.LocalName is not ("div" or "p" or "span") || element.ChildElementCount > 3)
            return null;
        var level = element.GetAttribute("role") == "heading" ? element.GetAttribute("aria-level") ?? "2"
            : element.ClassList.FirstOrDefault(name => name.Length is 2 or >= 8 and < 12 && char.IsAsciiDigit(name[^1]) && (name.Length == 2 ? name[0] is 'h' or 'H' : name.StartsWith("heading", StringComparison.OrdinalIgnoreCase)))?[^1..];
        return level is [>= '1' and <= '6'] && !element.Children.Any(child => IsBlock(child.LocalName) || child.LocalName is "ul" or "ol" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6") ? level[0] - '0' : null;
    }

    /// <summary>True where an element begins and ends a line.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
