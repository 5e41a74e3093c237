using AngleSharp.Dom;

namespace HybridCareers.Importing.Articles.Reading;

/// <summary>Elements that usually hold no article and that a page has put around all of it.</summary>
internal static class Wrappings
{
    /// <summary>Takes them away and leaves what they hold; <c>false</c> = there are none.</summary>
    public static bool Open(IDocument document)
    {
        var found = document.QuerySelectorAll("form, aside, dialog, [class], [id]").Where(element => element.LocalName is "form" or "aside" or "dialog" || HtmlParts.IsSite(element)).ToList();
        foreach (var element in found)
        {
            element.RemoveAttribute("class");
            element.RemoveAttribute("id");
            element.RemoveAttribute("role");
            if (element.LocalName is "form" or "aside" or "dialog")
                element.Replace([.. element.ChildNodes]);
        }

        return found.Count > 0;
    }
}
