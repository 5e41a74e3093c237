using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Who the members are. Filtered and paged in the database. Nothing here holds a secret: not a hash, not a link.</summary>
public sealed class MemberReader(IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    private const int MostRows = 200;

    // Permissions are stored as words: a member who has one has one of these sums.
    private static readonly Permission[] Sums = [.. Enumerable.Range(0, 16).Select(sum => (Permission)sum)];

    /// <summary>One page of a list: people by name, then the parts of the program.</summary>
    public async Task<MemberList> ListAsync(MemberFilter filter, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = Of(db, filter);
        var size = Math.Clamp(filter.Size, 1, MostRows);
        var rows = Sorted(found).Skip((Math.Max(filter.Page, 1) - 1) * size).Take(size);
        return new(await Rows(db, rows, clock.GetUtcNow()).ToListAsync(ct), await found.CountAsync(ct));
    }

    /// <summary>One member; <c>null</c> where there is none.</summary>
    public async Task<MemberDetail?> OpenAsync(Guid id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.GetUtcNow();
        var row = await Rows(db, db.Members.Where(member => member.Id == id), now).SingleOrDefaultAsync(ct);
        return row is null ? null : new(row, await Alive(db, now).Where(session => session.MemberId == id).OrderByDescending(session => session.LastSeenAt)
            .Select(session => new OpenSessionRow(session.Id, session.Device, session.CreatedAt, session.LastSeenAt)).ToListAsync(ct));
    }

    /// <summary>Everybody, the parts of the program too, by name.</summary>
    public Task<IReadOnlyList<MemberName>> NamesAsync(CancellationToken ct = default) => NamesAsync(members => members, ct);

    /// <summary>Who can look after an entry: people who may write and are not locked, by name.</summary>
    public Task<IReadOnlyList<MemberName>> EditorsAsync(CancellationToken ct = default) => NamesAsync(
        members => With(members.Where(member => member.Kind == MemberKind.Person && member.LockedAt == null), Permission.Editor), ct);

    private async Task<IReadOnlyList<MemberName>> NamesAsync(Func<IQueryable<Member>, IQueryable<Member>> which, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await Sorted(which(db.Members)).Select(member => new MemberName(member.Id, member.Name)).ToListAsync(ct);
    }

    private static IQueryable<Member> Of(CareersDb db, MemberFilter filter)
    {
        var members = With(db.Members, filter.May);
        if (AskedWords.Storable(filter.Text) is { } text && !string.IsNullOrWhiteSpace(text))
            members = Named(db, members, ComposedForm.Of(text.Trim()));
        var accounts = db.Accounts.Where(account =>
            account.PasswordHash != null || db.Set<IdentityUserPasskey<Guid>>().Any(passkey => passkey.UserId == account.Id));
        return filter.State switch
        {
            MemberState.Active => members.Where(member =>
                member.Kind == MemberKind.Person && member.LockedAt == null && accounts.Any(account => account.Id == member.Id)),
            MemberState.Invited => members.Where(member =>
                member.Kind == MemberKind.Person && member.LockedAt == null && !accounts.Any(account => account.Id == member.Id)),
            MemberState.Locked => members.Where(member => member.LockedAt != null),
            MemberState.System => members.Where(member => member.Kind == MemberKind.System),
            _ => members,
        };
    }

    /// <summary>The engines fold letters in different ways, SQLite only A to Z: a name is looked for as typed, in small letters and with a capital at the head.</summary>
    private static IQueryable<Member> Named(CareersDb db, IQueryable<Member> members, string text)
    {
        var (small, key) = (text.ToLowerInvariant(), MailAddress.Key(text));
        var titled = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(small);
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // it is the database that does it
        return members.Where(member => member.Name.Contains(text) || member.Name.ToLower().Contains(small) || member.Name.Contains(titled)
            || db.Accounts.Any(account => account.Id == member.Id && account.NormalizedUserName!.Contains(key)));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
    }

    private static IQueryable<Member> With(IQueryable<Member> members, Permission may)
    {
        var sums = Sums.Where(sum => sum.HasFlag(may)).ToArray();
        return may == Permission.None ? members : members.Where(member => sums.Contains(member.Permissions));
    }

    private static IQueryable<Member> Sorted(IQueryable<Member> members) =>
        members.OrderBy(member => member.Kind == MemberKind.System).ThenBy(member => member.Name).ThenBy(member => member.Id);

    private static IQueryable<Session> Alive(CareersDb db, DateTimeOffset now)
    {
        var (idle, old) = (now - Session.IdleFor, now - Session.LongestLife);
        return db.Sessions.AsNoTracking().Where(session => session.EndedAt == null && session.LastSeenAt > idle && session.CreatedAt > old);
    }

    private static IQueryable<MemberRow> Rows(CareersDb db, IQueryable<Member> members, DateTimeOffset now)
    {
        var (alive, passkeys) = (Alive(db, now), db.Set<IdentityUserPasskey<Guid>>());
        return members.Select(member => new MemberRow(
            member.Id, member.Name, db.Accounts.Where(account => account.Id == member.Id).Select(account => account.UserName).FirstOrDefault(),
            member.Kind, member.Permissions, member.LockedAt,
            db.Accounts.Any(account => account.Id == member.Id && account.PasswordHash != null) || passkeys.Any(passkey => passkey.UserId == member.Id),
            db.Accounts.Any(account => account.Id == member.Id && account.TwoFactorEnabled) || passkeys.Any(passkey => passkey.UserId == member.Id),
            db.SetUpLinks.Where(link => link.MemberId == member.Id && link.SpentAt == null && link.ExpiresAt > now)
                .OrderByDescending(link => link.ExpiresAt).Select(link => (DateTimeOffset?)link.ExpiresAt).FirstOrDefault(),
            db.Sessions.Where(session => session.MemberId == member.Id)
                .OrderByDescending(session => session.LastSeenAt).Select(session => (DateTimeOffset?)session.LastSeenAt).FirstOrDefault(),
            alive.Count(session => session.MemberId == member.Id)));
    }
}
