using HybridCareers.Drafts;
using HybridCareers.Drafts.Comparing;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Entries.Form;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What I typed in a tab meets what somebody else saved meanwhile. My text stays as it is until the merged one is taken.</summary>
public sealed class MergeSession(DraftReader reader, RevisionComparer comparer, WorkingCopies copies, Me me)
{
    private readonly Dictionary<string, MergeChoice> chosen = new(StringComparer.Ordinal);
    private WorkingCopy? copy;

    /// <summary>Both texts; <c>null</c> = there is nothing to merge.</summary>
    public SavedMeanwhile? Meanwhile { get; private set; }

    /// <summary>The revision that my text was written from; 0 = not known.</summary>
    public int BasedOn => copy?.BasedOn ?? 0;

    /// <summary>Reads both texts. What was chosen before stays chosen.</summary>
    public async Task OpenAsync(Guid entry, Guid tab)
    {
        copy = await reader.CopyAsync(entry, me.Id, tab);
        Meanwhile = copy?.Content is { } mine ? await comparer.MergeAsync(entry, copy.BasedOn, DraftDocument.Parse(mine).ToContentJson()) : null;
        await StayAsync();
    }

    /// <summary>Tells that the tab is open: otherwise another of mine would take its text over.</summary>
    public async Task StayAsync()
    {
        if (copy is not null)
            await copies.HereAsync(new(me.Id, copy.EntryId, copy.Tab, copy.Kind) { SessionId = me.Session });
    }

    /// <summary>The choice for a field; what is suggested until I choose.</summary>
    public MergeChoice ChoiceFor(MergeField field) => chosen.TryGetValue(field.Id, out var there)
        ? there : chosen[field.Id] = new(field.Suggested, (field.Suggested == Side.Mine ? field.Mine : field.Theirs) ?? "");

    /// <summary>Makes the merged text my draft on the entry's newest version.</summary>
    /// <returns><see cref="CopyKept"/>; <see cref="Conflict"/> where one of the texts changed since they were shown: both are read again.</returns>
    public async Task<Outcome> TakeAsync()
    {
        var (seen, mine) = (Meanwhile!, copy!);
        await OpenAsync(mine.EntryId, mine.Tab);
        if (Meanwhile is null)
            return new NotFound("What you typed here is open in another tab now, or was saved or discarded there.");
        if (copy!.Sequence != mine.Sequence || Meanwhile.Now.Version != seen.Now.Version)
            return new Conflict(Meanwhile.Now);
        var choices = seen.Merging.Fields.ToDictionary(field => field.Id, field => ChoiceFor(field).ToChoice(), StringComparer.Ordinal);
        var merged = DraftDocument.Parse(copy.Content!).Successor(seen.Merging.With(choices));
        return await copies.KeepAsync(new(
            me.Id, copy.EntryId, new CopyMark(copy.Tab, copy.Sequence + 1), copy.Kind, seen.Now.Version, copy.Slug, merged.ToJson(), seen.Now.LatestRevision) { SessionId = me.Session });
    }
}

/// <summary>What is chosen for a field, while it is chosen.</summary>
public sealed class MergeChoice(Side side, string own)
{
    /// <summary>Whose words.</summary>
    public Side Side { get; set; } = side;

    /// <summary>True where a text of my own takes their place.</summary>
    public bool IsOwn { get; set; }

    /// <summary>That text.</summary>
    public string Own { get; set; } = own;

    /// <summary>As the merge takes it.</summary>
    public Choice ToChoice() => new(Side, IsOwn ? Own : null);
}
