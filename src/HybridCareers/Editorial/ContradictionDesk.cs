using HybridCareers.Content;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial;

/// <summary>Settle a contradiction, or open it again. The settlement is written as the next revision, which goes the usual way to readers.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="EntryId">The contradiction.</param>
/// <param name="Version">The entry's version that the editor saw.</param>
/// <param name="How">How it is settled; <c>null</c> = it is open again.</param>
/// <param name="Side">The side that is preferred, from 1; <c>null</c> where none is.</param>
/// <param name="Note">Why, for readers.</param>
public sealed record SettleContradiction(
    Guid CommandId, Guid MemberId, Guid EntryId, int Version, Settling? How, int? Side, string Note) : Command(CommandId, MemberId);

/// <summary>Settles contradictions.</summary>
public sealed class ContradictionDesk(WriteDesk desk)
{
    /// <summary>
    /// Settles one, or opens it again. Answers <see cref="Saved"/>, <see cref="Conflict"/>, <see cref="InReview"/>, <see cref="Invalid"/>, <see cref="NotFound"/> or
    /// <see cref="NotAllowed"/>.
    /// </summary>
    public Task<Outcome> SettleAsync(SettleContradiction command, CancellationToken ct = default) =>
        desk.RunAsync(command, "settle", Permission.Editor, (work, token) => SettleAsync(work, command, token), ct);

    private static async Task<Outcome> SettleAsync(Work work, SettleContradiction command, CancellationToken ct)
    {
        var latest = await (
            from entry in work.Db.Entries
            where entry.Id == command.EntryId && entry.Kind == EntryKind.Contradiction
            join revision in work.Db.Revisions on new { entry.Id, Number = entry.LatestRevision } equals new { Id = revision.EntryId, revision.Number }
            select revision).AsNoTracking().SingleOrDefaultAsync(ct);
        if (latest is null)
            return new NotFound("There is no such contradiction.");
        if (command.How is not null && string.IsNullOrWhiteSpace(command.Note))
            return Invalid.At("note", "Say why in a sentence: readers see it.");
        var content = (ContradictionContent)latest.Read(EntryKind.Contradiction) with
        {
            Settlement = command.How is { } how ? new(how, command.Side, command.Note.Trim(), work.Member.Name, DateOnly.FromDateTime(work.At.UtcDateTime)) : null,
        };
        if (content.Problems().ToList() is { Count: > 0 } problems)
            return new Invalid(problems);
        return await EntryEditor.SaveAsync(
            work, new(command.CommandId, command.MemberId, command.EntryId, command.Version, content, command.How is null ? "Opened again." : "Settled: " + command.Note.Trim()), ct, "settle");
    }
}
