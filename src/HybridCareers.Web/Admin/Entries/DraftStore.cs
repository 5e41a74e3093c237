using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Keeps the draft of a tab in its working copy: what is typed arrives by request, what is clicked by circuit, and both meet here.</summary>
public sealed class DraftStore(WorkingCopies copies, DraftReader reader)
{
    private const int MostTries = 20;

    /// <summary>The draft as it stands.</summary>
    public async Task<(DraftDocument Draft, WorkingCopy? Copy)> LoadAsync(TabDraft tab, CancellationToken ct = default)
    {
        var copy = await reader.CopyAsync(tab.Entry, tab.Member, tab.Tab, ct);
        if (copy?.Content is { } kept)
            return (DraftDocument.Parse(kept), copy);
        return (tab.Revision == 0 || await reader.RevisionAsync(tab.Entry, tab.Revision, ct) is not { } revision
            ? DraftDocument.Empty(tab.Kind)
            : DraftDocument.Parse(revision.Content), copy);
    }

    /// <summary>Changes the draft and keeps it. Whoever else changed it meanwhile is not overwritten: the change is made to what they left.</summary>
    /// <param name="tab">Whose draft.</param>
    /// <param name="slug">The slug as typed; <c>null</c> = as it was.</param>
    /// <param name="change">Makes the change; false = there is nothing to keep.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns><see cref="CopyKept"/>, or why it was not kept; <c>null</c> where there was nothing to keep.</returns>
    public async Task<(Outcome? Outcome, DraftDocument Draft)> ChangeAsync(
        TabDraft tab, string? slug, Func<DraftDocument, bool> change, CancellationToken ct = default)
    {
        for (var tries = 1; ; tries++)
        {
            var (draft, copy) = await LoadAsync(tab, ct);
            if (!change(draft))
                return (null, draft);
            var (version, basedOn) = copy?.Content is null ? (tab.Version, tab.Revision) : (copy.Version, copy.BasedOn);
            var outcome = await copies.KeepAsync(new(
                tab.Member, tab.Entry, new CopyMark(tab.Tab, (copy?.Sequence ?? 0) + 1), tab.Kind, version, slug ?? copy?.Slug ?? "", draft.ToJson(), basedOn) { SessionId = tab.Session }, ct);
            if (outcome is not Overtaken || tries == MostTries)
                return (outcome, draft);
        }
    }
}
