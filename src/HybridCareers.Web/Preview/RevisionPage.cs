using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Published;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Preview;

/// <summary>The public page of a revision, over a catalogue that holds the revision in place of what is live.</summary>
public sealed class RevisionPage(CurrentCatalog current, PageRenderer renderer, TimeProvider clock)
{
    /// <summary>The whole document; <c>null</c> where the entry would have no page.</summary>
    /// <param name="kind">Kind of the entry.</param>
    /// <param name="slug">Its slug in the draft.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="notice">What stands above the page; <c>null</c> = nothing.</param>
    public async Task<byte[]?> RenderAsync(EntryKind kind, string slug, Revision revision, string? notice)
    {
        var over = Overlay.On(current.Value, new(revision.EntryId, kind, slug, revision.Number, clock.GetUtcNow(), revision.Read(kind)));
        var (page, url) = Overlay.PageOf(kind, slug);
        return page.Query(over, url).View is { } view ? await renderer.RenderAsync(page.Component, view, notice) : null;
    }
}
