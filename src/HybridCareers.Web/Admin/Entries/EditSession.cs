using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Entries.Form;
using HybridCareers.Web.Admin.Shell;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>One tab in which an entry is edited.</summary>
public sealed class EditSession(
    DraftStore store, DraftReader reader, WorkingCopies copies, EditVerbs verbs, PublishRehearsal rehearsal, NameReader names, Me me)
{
    private BrowserTabs browser = new([], []);

    /// <summary>What the tab was opened on.</summary>
    public TabDraft Tab { get; private set; } = default!;

    /// <summary>The entry; <c>null</c> = it does not exist yet.</summary>
    public EntryDetail? Entry { get; private set; }

    /// <summary>The draft.</summary>
    public DraftDocument Draft { get; private set; } = default!;

    /// <summary>The slug of an entry that does not exist yet, as it was typed.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>When the text was kept last, UTC; <c>null</c> = nothing was typed since the last revision.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>The tab whose text was taken over; <c>null</c> = none was.</summary>
    public Guid? TakenFrom { get; private set; }

    /// <summary>Who else has the entry open.</summary>
    public IReadOnlyList<Present> Others { get; private set; } = [];

    /// <summary>What would keep the draft from going live, in the words of the publish gate.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>What is known of the entries that the draft names.</summary>
    public IReadOnlyDictionary<(EntryKind Kind, string Slug), NamedEntry> Named { get; private set; } = new Dictionary<(EntryKind, string), NamedEntry>();

    /// <summary>True where somebody saved since this tab was opened: a save would be refused.</summary>
    public bool IsOvertaken => Entry is not null && Entry.Now.Version != Tab.Version;

    /// <summary>True while a revision is reviewed: nobody changes the entry then.</summary>
    public bool IsLocked => Entry?.Waiting.Any() == true;

    /// <summary>True where readers see something else than the newest revision under its slug.</summary>
    public bool IsAhead => Entry is { } entry && (entry.Now.LiveRevision != entry.Now.LatestRevision || entry.IsRenamed);

    /// <summary>The review that asked for changes, until something is handed in again; <c>null</c> = none did.</summary>
    public ReviewRow? SentBack => Entry?.Reviews is [{ Review: { Verdict: Verdict.ChangesAsked } review } latest, ..] && review.Revision > (Entry.Now.LiveRevision ?? 0) ? latest : null;

    /// <summary>True where the newest revision may go live and is not live.</summary>
    public bool IsApproved => Entry is { } entry && IsAhead
        && Review.Approve(entry.Reviews.Where(row => row.Review.Revision == entry.Now.LatestRevision).Select(row => row.Review));

    /// <summary>Who wrote a revision, and those before it that readers have not seen.</summary>
    public IEnumerable<Guid> Authors(int revision) => (Entry?.Revisions ?? []).Where(row => row.Number <= revision
        && (row.Number > (Entry!.Now.LiveRevision ?? 0) || row.Number == revision)).Select(row => row.AuthorId);

    /// <summary>Opens an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="tab">The tab.</param>
    /// <param name="kind">Kind of a new entry.</param>
    /// <param name="tabs">What the browser knows of its tabs.</param>
    /// <returns>False where there is no such entry and no kind is given for a new one.</returns>
    public async Task<bool> OpenAsync(Guid entry, Guid tab, EntryKind? kind, BrowserTabs? tabs = null)
    {
        (Entry, browser) = (await reader.OpenAsync(entry, me.Id, tab), tabs ?? browser);
        if ((Entry?.Now.Kind ?? kind) is not { } known)
            return false;
        Tab = new(me.Id, me.Session, entry, tab, known, Entry?.Now.Version ?? 0, Entry?.Now.LatestRevision ?? 0);
        await NoteAsync();
        var (draft, copy) = await store.LoadAsync(Tab);
        if (copy?.Content is null && Left() is { } left)
            (draft, copy) = await TakeOverAsync(left);
        (Draft, KeptAt, Slug) = (draft, copy?.Content is null ? null : copy.SavedAt, copy?.Slug ?? "");
        if (copy is { Content: not null } && copy.BasedOn != Tab.Revision)
            Tab = Tab with { Version = copy.Version, Revision = copy.BasedOn };
        await CheckAsync();
        return true;
    }

    /// <summary>Reads again what the browser has sent meanwhile.</summary>
    public async Task ReloadAsync()
    {
        var (draft, copy) = await store.LoadAsync(Tab);
        (Draft, KeptAt, Slug) = (draft, copy?.Content is null ? null : copy.SavedAt, copy?.Slug ?? "");
        await CheckAsync();
    }

    /// <summary>Changes the draft and keeps it.</summary>
    /// <returns>Why it was not kept; <c>null</c> = it was.</returns>
    public async Task<string?> ChangeAsync(Action<DraftDocument> change)
    {
        var (outcome, draft) = await store.ChangeAsync(Tab, null, current =>
        {
            change(current);
            return true;
        });
        if (outcome is not CopyKept kept)
            return Words.Of(outcome!);
        (Draft, KeptAt) = (draft, kept.SavedAt);
        await CheckAsync();
        return null;
    }

    /// <summary>Makes a revision of the draft.</summary>
    public async Task<Outcome> SaveAsync(string note)
    {
        var (draft, copy) = await store.LoadAsync(Tab);
        var (content, problems) = draft.Read(Tab.Kind);
        if (content is null)
            return new Invalid(problems);
        var outcome = await verbs.SaveAsync(Entry is null ? Tab with { Version = 0 } : Tab, copy?.Slug ?? "", content, note, copy?.Sequence ?? 0);
        await AfterAsync(outcome);
        return outcome;
    }

    /// <summary>Hands in what stands here: what was typed is made a revision first.</summary>
    public async Task<Outcome> SubmitAsync(string note, ReviewKind kind)
    {
        if ((Entry is null || KeptAt is not null) && await SaveAsync(note) is not Saved and var refused)
            return refused;
        return await DoAsync((acts, tab) => acts.SubmitAsync(tab, note, kind));
    }

    /// <summary>Does something with the entry as this tab saw it, and shows it anew.</summary>
    public async Task<Outcome> DoAsync(Func<EditVerbs, TabDraft, Task<Outcome>> act)
    {
        var outcome = await act(verbs, Tab);
        await AfterAsync(outcome);
        return outcome;
    }

    /// <summary>Throws away what was typed since the last revision.</summary>
    public async Task DiscardAsync()
    {
        await copies.DiscardAsync(Here(Tab.Tab));
        await OpenAsync(Tab.Entry, Tab.Tab, Tab.Kind);
    }

    /// <summary>Tells that the tab is open, and learns who else is there.</summary>
    public async Task NoteAsync()
    {
        if (await copies.HereAsync(Here(Tab.Tab)) is not Noted noted)
            return;
        Others = noted.Others;
        if (Entry is not null && noted.VersionNow != Entry.Now.Version)
            Entry = Entry with { Now = Entry.Now with { Version = noted.VersionNow } };
    }

    /// <summary>The tab was closed.</summary>
    public Task LeaveAsync() => copies.LeaveAsync(Here(Tab.Tab));

    /// <summary>Entries of a kind by words, one page.</summary>
    public Task<NamePage> FindAsync(EntryKind kind, string words, int skip, int take) => names.FindAsync(kind, words, skip, take);

    private async Task AfterAsync(Outcome outcome)
    {
        if (outcome is Effect)
            await OpenAsync(Tab.Entry, Tab.Tab, Tab.Kind);
        else if (outcome is Conflict or InReview or ScheduleChanged)
            Entry = await reader.OpenAsync(Tab.Entry, me.Id, Tab.Tab); // what I have stays; what the others did is shown
    }

    private OpenTab Here(Guid tab) => new(Tab.Member, Tab.Entry, tab, Tab.Kind) { SessionId = Tab.Session };

    /// <summary>What I typed in a tab that is closed now.</summary>
    private WorkingCopy? Left() =>
        (Entry?.Mine ?? []).FirstOrDefault(copy => copy.Tab != Tab.Tab && browser.IsClosed(copy.Tab, Others.Any(other => other.Tab == copy.Tab)));

    private async Task<(DraftDocument, WorkingCopy?)> TakeOverAsync(WorkingCopy left)
    {
        Tab = Tab with { Version = left.Version, Revision = left.BasedOn };
        TakenFrom = left.Tab;
        await copies.KeepAsync(new(Tab.Member, Tab.Entry, new CopyMark(Tab.Tab, 1), Tab.Kind, left.Version, left.Slug, left.Content!, left.BasedOn) { SessionId = Tab.Session });
        await copies.DiscardAsync(Here(left.Tab));
        return await store.LoadAsync(Tab);
    }

    private async Task CheckAsync()
    {
        var (draft, slug) = (Draft, Entry?.Now.Slug ?? Slug);
        var (content, problems) = draft.Read(Tab.Kind);
        var found = content is null ? problems : await rehearsal.CheckAsync(Tab.Entry, Tab.Kind, slug, content);
        var named = await names.ReadAsync(draft.Names(FormShape.Of(Tab.Kind)));
        if (ReferenceEquals(draft, Draft)) // otherwise a later text is looked at already
            (Problems, Named) = (found, named);
    }
}
