using HybridCareers.Drafts;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Who looks after an entry and how often.</summary>
/// <param name="Owner">The member; <c>null</c> = nobody.</param>
/// <param name="ReviewBy">The day by which somebody must look whether it still holds; <c>null</c> = none is set.</param>
/// <param name="ReviewEveryMonths">Months from a look, or a publish, to the next; 1–120.</param>
public sealed record Care(Guid? Owner, DateOnly? ReviewBy, int ReviewEveryMonths)
{
    internal static Care Of(Entry entry) => new(entry.Owner, entry.ReviewBy, entry.ReviewEveryMonths);
}

/// <summary>Say who looks after an entry and how often.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="Seen">What the sender saw.</param>
/// <param name="Now">What it shall be.</param>
public sealed record ChangeCare(Guid CommandId, Guid MemberId, Guid EntryId, Care Seen, Care Now) : Command(CommandId, MemberId);

/// <summary>Say that nothing is to be changed: the clock begins anew.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The entry.</param>
/// <param name="LiveRevision">Number of the live revision that the sender looked at.</param>
public sealed record ConfirmFresh(Guid CommandId, Guid MemberId, Guid EntryId, int LiveRevision) : Command(CommandId, MemberId);

/// <summary>This is how an entry is looked after now.</summary>
public sealed record Cared(Guid EntryId, Care Care) : Effect;

/// <summary>Someone else changed who looks after the entry, or how often.</summary>
public sealed record CareChanged(Guid EntryId, Care Now) : Outcome;

/// <summary>Keeps entries from growing old unseen.</summary>
public sealed class FreshnessDesk(WriteDesk desk)
{
    /// <summary>Sets who looks after an entry. Answers <see cref="Cared"/>, <see cref="CareChanged"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or <see cref="NotAllowed"/>.</summary>
    public Task<Outcome> ChangeAsync(ChangeCare command, CancellationToken ct = default) =>
        desk.RunAsync(command, "care", Permission.Editor, (work, token) => ChangeAsync(work, command, token), ct);

    /// <summary>
    /// Notes that what is live still holds. Answers <see cref="Cared"/>, <see cref="Conflict"/> where another revision is live, <see cref="NotFound"/> or
    /// <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> ConfirmAsync(ConfirmFresh command, CancellationToken ct = default) =>
        desk.RunAsync(command, "confirm-fresh", Permission.Editor, (work, token) => ConfirmAsync(work, command, token), ct);

    /// <summary>Somebody has looked: the clock begins anew.</summary>
    internal static void Reset(Work work, Entry entry) =>
        entry.ReviewBy = DateOnly.FromDateTime(work.At.UtcDateTime).AddMonths(entry.ReviewEveryMonths);

    private static async Task<Outcome> ChangeAsync(Work work, ChangeCare command, CancellationToken ct)
    {
        var entry = await work.Db.Entries.SingleOrDefaultAsync(entry => entry.Id == command.EntryId, ct);
        if (entry is null)
            return new NotFound("There is no such entry.");
        if (Care.Of(entry) != command.Seen)
            return new CareChanged(entry.Id, Care.Of(entry));
        if (command.Now.ReviewEveryMonths is < 1 or > 120)
            return Invalid.At("reviewEvery", "Choose 1 to 120 months.");
        if (command.Now.Owner is { } owner && !await work.Db.Members.AnyAsync(member => member.Id == owner && member.Kind == MemberKind.Person, ct))
            return Invalid.At("owner", "There is no such member.");
        (entry.Owner, entry.ReviewBy, entry.ReviewEveryMonths) = command.Now;
        work.Record("care", entry.Id, $"owner {entry.Owner}, by {entry.ReviewBy:yyyy-MM-dd}, every {entry.ReviewEveryMonths} months");
        return new Cared(entry.Id, command.Now);
    }

    private static async Task<Outcome> ConfirmAsync(Work work, ConfirmFresh command, CancellationToken ct)
    {
        var entry = await work.Db.Entries.SingleOrDefaultAsync(entry => entry.Id == command.EntryId, ct);
        if (entry is null)
            return new NotFound("There is no such entry.");
        if (entry.LiveRevision != command.LiveRevision)
            return new Conflict(EntryNow.Of(entry));
        Reset(work, entry);
        work.Record("confirm-fresh", entry.Id, $"revision {entry.LiveRevision}, next by {entry.ReviewBy:yyyy-MM-dd}");
        return new Cared(entry.Id, Care.Of(entry));
    }
}
