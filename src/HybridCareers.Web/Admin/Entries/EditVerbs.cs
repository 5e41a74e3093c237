using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>What can be done with an entry besides writing it, as it was seen in a tab.</summary>
public sealed class EditVerbs(EntryEditor editor, ReviewDesk reviews, Publisher publisher, ScheduleDesk schedules)
{
    /// <summary>Makes a revision.</summary>
    /// <param name="tab">What the tab was opened on; version 0 begins an entry.</param>
    /// <param name="slug">The slug of a new entry.</param>
    /// <param name="content">What it says.</param>
    /// <param name="note">About the change.</param>
    /// <param name="sequence">The newest change of the tab that is in the text.</param>
    public Task<Outcome> SaveAsync(TabDraft tab, string slug, IContent content, string note, long sequence)
    {
        var (command, mark) = (Guid.CreateVersion7(), new CopyMark(tab.Tab, sequence));
        return tab.Version == 0
            ? editor.CreateAsync(new(command, tab.Member, tab.Entry, tab.Kind, slug, content, note) { Copy = mark, SessionId = tab.Session })
            : editor.SaveAsync(new(command, tab.Member, tab.Entry, tab.Version, content, note) { Copy = mark, SessionId = tab.Session });
    }

    /// <summary>Writes an old revision as a new one.</summary>
    public Task<Outcome> RestoreAsync(TabDraft tab, int revision, string note) =>
        editor.RestoreAsync(new(Guid.CreateVersion7(), tab.Member, tab.Entry, tab.Version, revision, note) { SessionId = tab.Session });

    /// <summary>Gives the entry another slug.</summary>
    public Task<Outcome> RenameAsync(TabDraft tab, string slug) =>
        editor.RenameSlugAsync(new(Guid.CreateVersion7(), tab.Member, tab.Entry, tab.Version, slug) { SessionId = tab.Session });

    /// <summary>Hands the newest revision in.</summary>
    public Task<Outcome> SubmitAsync(TabDraft tab, string note, ReviewKind kind) =>
        reviews.SubmitAsync(new(Guid.CreateVersion7(), tab.Member, tab.Entry, tab.Revision, note, kind) { SessionId = tab.Session });

    /// <summary>Takes a review back.</summary>
    public Task<Outcome> WithdrawAsync(TabDraft tab, Guid review) =>
        reviews.WithdrawAsync(new(Guid.CreateVersion7(), tab.Member, review) { SessionId = tab.Session });

    /// <summary>Puts the newest revision live.</summary>
    /// <param name="tab">What the tab was opened on.</param>
    /// <param name="note">What readers are told.</param>
    /// <param name="emergency">Why it cannot wait for a review; <c>null</c> = it was approved.</param>
    public Task<Outcome> PublishAsync(TabDraft tab, string note, string? emergency = null) => publisher.PublishAsync(
        new(Guid.CreateVersion7(), tab.Member, [Item(tab)], note, emergency) { SessionId = tab.Session });

    /// <summary>Takes the entry down.</summary>
    /// <param name="tab">What the tab was opened on.</param>
    /// <param name="note">What readers are told.</param>
    public Task<Outcome> TakeDownAsync(TabDraft tab, string note) =>
        publisher.UnpublishAsync(new(Guid.CreateVersion7(), tab.Member, tab.Entry, tab.Version, note) { SessionId = tab.Session });

    /// <summary>Has the newest revision put live, or the entry taken down, at a time.</summary>
    public Task<Outcome> ScheduleAsync(TabDraft tab, ScheduledAct what, DateTimeOffset dueAt, string note) => what == ScheduledAct.Publish
        ? schedules.PublishAsync(new(Guid.CreateVersion7(), tab.Member, Item(tab), dueAt, note) { SessionId = tab.Session })
        : schedules.TakeDownAsync(new(Guid.CreateVersion7(), tab.Member, tab.Entry, tab.Version, dueAt, note) { SessionId = tab.Session });

    /// <summary>Changes what is scheduled.</summary>
    public Task<Outcome> RescheduleAsync(TabDraft tab, Schedule schedule, DateTimeOffset dueAt, string note) =>
        schedules.EditAsync(new(Guid.CreateVersion7(), tab.Member, schedule.Id, schedule.Version, dueAt, note) { SessionId = tab.Session });

    /// <summary>Calls off what is scheduled.</summary>
    public Task<Outcome> CancelAsync(TabDraft tab, Schedule schedule) =>
        schedules.CancelAsync(new(Guid.CreateVersion7(), tab.Member, schedule.Id, schedule.Version) { SessionId = tab.Session });

    private static PublishItem Item(TabDraft tab) => new(tab.Entry, tab.Revision, tab.Version);
}
