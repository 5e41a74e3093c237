using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Words;
using HybridCareers.Web.Shared.Writing;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Public.Resources;

/// <summary>A learning resource in a list: title, what it is good for, and the facts in one line.</summary>
public static class ResourceItem
{
    /// <summary>The item.</summary>
    /// <param name="row">The resource.</param>
    /// <param name="notes">The numbered sources of the page; <c>null</c> leaves out what it is good for.</param>
    public static RenderFragment Of(ResourceRow row, Footnotes? notes)
    {
        var item = new Markup();
        Write(row, notes, item);
        return item.End();
    }

    /// <summary>The same into markup.</summary>
    public static void Write(ResourceRow row, Footnotes? notes, Markup item)
    {
        item.Add($"<li>");
        if (row.CanFollow)
            item.Add($"""<a href="{row.Url}" rel="noopener">{row.Title}</a>""");
        else
            item.Add($"<b>{row.Title}</b>");
        item.Add($"""<span class="muted">, {row.Provider}</span>""");
        if (notes is not null && row.Summary.Count > 0)
            Says.WriteParagraph(row.Summary, notes, item);
        item.Add($"<small>{Learning.Cost(row.Cost)} · {row.Format} · {Learning.Level(row.Level)} · {Learning.Hours(row.Hours)} · address ");
        if (row.Address is AddressCheck.NotOpened)
            item.Add($"""<span class="tag unsure">{Learning.Address(row.Address)}</span>""");
        else
            item.Add($"{Learning.Address(row.Address)}");
        if (notes is null)
            item.Add($""" · <a href="{Urls.Of(EntryKind.Resource, row.Slug)}">says who?</a>""");
        item.Add($"</small></li>");
    }
}
