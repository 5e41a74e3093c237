using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Shows revisions to people without an account. Editors and publishers may, as they may write or put live what is shown.</summary>
public sealed class PreviewDesk(WriteDesk desk)
{
    /// <summary>How exactly it is noted when a link was opened last.</summary>
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);

    /// <summary>The permissions of which one is enough.</summary>
    public static IReadOnlyList<Permission> Enough { get; } = [Permission.Editor, Permission.Publisher];

    /// <summary>Makes a link. Answers <see cref="PreviewShared"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> ShareAsync(SharePreview command, CancellationToken ct = default) =>
        RunAsync(command, "share-preview", (work, token) => ShareAsync(work, command, token), ct);

    /// <summary>Calls a link back. Answers <see cref="PreviewRevoked"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> RevokeAsync(RevokePreview command, CancellationToken ct = default) =>
        RunAsync(command, "revoke-preview", (work, token) => RevokeAsync(work, command, token), ct);

    /// <summary>Notes that a link was opened. A look is no part of the history: it leaves no line of activity.</summary>
    public Task NoteUseAsync(Guid link, Guid maker, CancellationToken ct = default) => desk.AsideAsync(maker, null, Permission.None, async (db, at, token) =>
    {
        var before = at - Exactness;
        await db.PreviewLinks.Where(row => row.Id == link && (row.UsedAt == null || row.UsedAt < before)).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, at), token);
        return new PreviewShared(link, at); // nobody reads it
    }, ct);

    private async Task<Outcome> RunAsync(Command command, string verb, Func<Work, CancellationToken, Task<Outcome>> body, CancellationToken ct)
    {
        var outcome = await desk.RunAsync(command, verb, Enough[0], body, ct);
        return outcome is NotAllowed ? await desk.RunAsync(command, verb, Enough[1], body, ct) : outcome;
    }

    private static async Task<Outcome> ShareAsync(Work work, SharePreview command, CancellationToken ct)
    {
        if (!PreviewLink.Lives.Contains(command.Days))
            return Invalid.At("days", $"Choose {string.Join(", ", PreviewLink.Lives)} days.");
        if (TextRules.ProblemOf(command.Purpose, PreviewLink.LongestPurpose) is { } problem)
            return Invalid.At("purpose", problem);
        if (!await work.Db.Revisions.AnyAsync(revision => revision.EntryId == command.EntryId && revision.Number == command.Revision, ct))
            return new NotFound($"There is no revision {command.Revision} of this entry.");
        var link = new PreviewLink
        {
            Id = command.LinkId, EntryId = command.EntryId, Revision = command.Revision, TokenHash = command.TokenHash, Purpose = command.Purpose,
            CreatedBy = work.Member.Id, CreatedAt = work.At, ExpiresAt = work.At.AddDays(command.Days),
        };
        work.Db.PreviewLinks.Add(link);
        work.Record("share-preview", link.EntryId, $"revision {link.Revision} until {link.ExpiresAt:u}");
        return new PreviewShared(link.Id, link.ExpiresAt);
    }

    private static async Task<Outcome> RevokeAsync(Work work, RevokePreview command, CancellationToken ct)
    {
        var link = await work.Db.PreviewLinks.SingleOrDefaultAsync(link => link.Id == command.LinkId, ct);
        if (link?.IsOpen(work.At) != true)
            return new NotFound("This link is not open any more.");
        link.Revoke(work.Member.Id, work.At);
        work.Record("revoke-preview", link.EntryId, $"revision {link.Revision}");
        return new PreviewRevoked(link.Id);
    }
}
