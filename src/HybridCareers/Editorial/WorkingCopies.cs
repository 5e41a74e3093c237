using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Drafts;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Keeps what members type before they save it. Nothing here makes a revision or a line of activity.</summary>
public sealed class WorkingCopies(WriteDesk desk)
{
    private static readonly TimeSpan KeptWhenEmpty = TimeSpan.FromDays(1);

    /// <summary>
    /// Keeps a text. Answers <see cref="CopyKept"/>, <see cref="Overtaken"/> where the tab sent a later one before, <see cref="Invalid"/> where it is
    /// too long or holds characters that no text may hold, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.
    /// </summary>
    public async Task<Outcome> KeepAsync(KeepCopy command, CancellationToken ct = default)
    {
        if (ProblemOf(command) is { } problem)
            return problem;
        var content = ComposedForm.Of(command.Content);
        return content.Length > WorkingCopy.Longest
            ? TooLong(content.Length)
            : await desk.AsideAsync(command.MemberId, command.SessionId, Permission.Editor, (db, at, token) => KeepAsync(db, command with { Content = content }, at, token), ct);
    }

    /// <summary>Notes that a tab is open and tells who else is there. Answers <see cref="Noted"/>, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.</summary>
    public Task<Outcome> HereAsync(OpenTab tab, CancellationToken ct = default) =>
        desk.AsideAsync(tab.MemberId, tab.SessionId, Permission.Editor, (db, at, token) => HereAsync(db, tab, at, token), ct);

    /// <summary>The tab was closed; what was typed in it stays. Answers <see cref="CopyGone"/>, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.</summary>
    public Task<Outcome> LeaveAsync(OpenTab tab, CancellationToken ct = default) => desk.AsideAsync(tab.MemberId, null, Permission.None, async (db, at, token) =>
    {
        await Of(db, tab).Where(copy => copy.Content != null).ExecuteUpdateAsync(set => set.SetProperty(copy => copy.SeenAt, at - Presence.Patience), token);
        await Of(db, tab).Where(copy => copy.Content == null).ExecuteDeleteAsync(token);
        await db.WorkingCopies.Where(copy => copy.Content == null && copy.SeenAt < at - KeptWhenEmpty).ExecuteDeleteAsync(token);
        return new CopyGone();
    }, ct);

    /// <summary>Throws away what was typed in a tab. Answers <see cref="CopyGone"/>, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.</summary>
    public Task<Outcome> DiscardAsync(OpenTab tab, CancellationToken ct = default) => desk.AsideAsync(tab.MemberId, tab.SessionId, Permission.None, async (db, _, token) =>
    {
        await Of(db, tab).ExecuteDeleteAsync(token);
        return new CopyGone();
    }, ct);

    /// <summary>What was typed up to a mark has become a revision: an earlier change that is still on its way must not bring it back.</summary>
    internal static async Task CloseAsync(Work work, Entry entry, CopyMark? mark, CancellationToken ct)
    {
        if (mark is null)
            return;
        var tab = new OpenTab(work.Member.Id, entry.Id, mark.Tab, entry.Kind);
        var closed = await Of(work.Db, tab).ExecuteUpdateAsync(set => set
            .SetProperty(copy => copy.Content, copy => copy.Sequence > mark.Sequence ? copy.Content : null)
            .SetProperty(copy => copy.Sequence, copy => copy.Sequence > mark.Sequence ? copy.Sequence : mark.Sequence)
            .SetProperty(copy => copy.Version, entry.Version)
            .SetProperty(copy => copy.BasedOn, entry.LatestRevision)
            .SetProperty(copy => copy.SavedAt, work.At)
            .SetProperty(copy => copy.SeenAt, work.At), ct);
        if (closed == 0)
            work.Db.WorkingCopies.Add(Empty(tab, mark.Sequence, entry.Version, work.At));
    }

    private static Invalid? ProblemOf(KeepCopy command)
    {
        if (command.Content.Length > WorkingCopy.Longest)
            return TooLong(command.Content.Length);
        if (command.Slug.Length > WorkingCopy.LongestSlug)
            return Invalid.At("slug", $"The slug has {command.Slug.Length} characters; at most {Slug.Longest} are allowed.");
        return TextRules.ControlIn(command.Content) is { } control ? Invalid.At("", control) : TextRules.ControlIn(command.Slug) is { } other ? Invalid.At("slug", other) : null;
    }

    private static Invalid TooLong(int length) => Invalid.At("",
        $"The text has {length} characters and was not kept: at most {WorkingCopy.Longest} are allowed. Shorten it; what you see stays here meanwhile.");

    private static async Task<Outcome> KeepAsync(CareersDb db, KeepCopy command, DateTimeOffset at, CancellationToken ct)
    {
        var tab = new OpenTab(command.MemberId, command.EntryId, command.Copy.Tab, command.Kind);
        var now = await db.Entries.Where(entry => entry.Id == command.EntryId).Select(entry => new { entry.Version, entry.Kind }).SingleOrDefaultAsync(ct);
        if (now is not null && now.Kind != command.Kind)
            return Invalid.At("", $"This is not the text of a {now.Kind}: load the page anew.");
        var version = now?.Version ?? 0;
        if (await UpdateAsync(db, tab, command, at, ct))
            return new CopyKept(command.Copy.Sequence, at, version);
        if (await db.WorkingCopies.CountAsync(copy => copy.MemberId == tab.MemberId && copy.Content != null, ct) >= WorkingCopy.MostOfMember)
            return Invalid.At("", $"You have {WorkingCopy.MostOfMember} drafts that were never saved, and more are not kept: save or discard some. What you see stays here meanwhile.");
        if (await InsertAsync(db, tab, command, at, ct) || await UpdateAsync(db, tab, command, at, ct))
            return new CopyKept(command.Copy.Sequence, at, version);
        var there = await Of(db, tab).AsNoTracking().SingleAsync(ct);
        return there.Sequence == command.Copy.Sequence && there.Content == command.Content
            ? new CopyKept(there.Sequence, there.SavedAt, version)
            : new Overtaken(there.Sequence, version);
    }

    private static async Task<bool> UpdateAsync(CareersDb db, OpenTab tab, KeepCopy command, DateTimeOffset at, CancellationToken ct) =>
        await Of(db, tab).Where(copy => copy.Sequence < command.Copy.Sequence).ExecuteUpdateAsync(set => set
            .SetProperty(copy => copy.Sequence, command.Copy.Sequence)
            .SetProperty(copy => copy.Version, command.Version)
            .SetProperty(copy => copy.BasedOn, command.BasedOn)
            .SetProperty(copy => copy.Slug, command.Slug)
            .SetProperty(copy => copy.Content, command.Content)
            .SetProperty(copy => copy.SavedAt, at)
            .SetProperty(copy => copy.SeenAt, at), ct) > 0;

    private static async Task<bool> InsertAsync(CareersDb db, OpenTab tab, KeepCopy? command, DateTimeOffset at, CancellationToken ct)
    {
        if (await Of(db, tab).AnyAsync(ct))
            return false;
        var copy = Empty(tab, command?.Copy.Sequence ?? 0, command?.Version ?? 0, at);
        (copy.Slug, copy.Content, copy.BasedOn) = (command?.Slug ?? "", command?.Content, command?.BasedOn ?? 0);
        db.WorkingCopies.Add(copy);
        try
        {
            return await db.SaveChangesAsync(ct) > 0;
        }
        catch (DbUpdateException error) when (!db.IsAway(error))
        {
            db.ChangeTracker.Clear(); // the tab's other message was faster
            return false;
        }
    }

    private static async Task<Outcome> HereAsync(CareersDb db, OpenTab tab, DateTimeOffset at, CancellationToken ct)
    {
        if (await Of(db, tab).ExecuteUpdateAsync(set => set.SetProperty(copy => copy.SeenAt, at), ct) == 0)
            await InsertAsync(db, tab, null, at, ct);
        return new Noted(await VersionAsync(db, tab.EntryId, ct), await Presence.OfAsync(db, tab.EntryId, tab.Tab, at, ct));
    }

    private static WorkingCopy Empty(OpenTab tab, long sequence, int version, DateTimeOffset at) => new()
    {
        EntryId = tab.EntryId, MemberId = tab.MemberId, Tab = tab.Tab, Kind = tab.Kind, Version = version, Sequence = sequence, SavedAt = at, SeenAt = at,
    };

    private static async Task<int> VersionAsync(CareersDb db, Guid entry, CancellationToken ct) =>
        await db.Entries.Where(there => there.Id == entry).Select(there => (int?)there.Version).SingleOrDefaultAsync(ct) ?? 0;

    private static IQueryable<WorkingCopy> Of(CareersDb db, OpenTab tab) =>
        db.WorkingCopies.Where(copy => copy.EntryId == tab.EntryId && copy.MemberId == tab.MemberId && copy.Tab == tab.Tab);
}
