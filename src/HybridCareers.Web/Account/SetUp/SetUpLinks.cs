using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Web.Account.SetUp;

/// <summary>A link as its bearer finds it.</summary>
/// <param name="MemberId">Whose account it sets up; <c>null</c> = the first administrator's.</param>
/// <param name="Name">Their name; empty for the first administrator.</param>
/// <param name="Mail">Their mail address; empty for the first administrator.</param>
public sealed record OpenLink(Guid? MemberId, string Name, string Mail);

/// <summary>Set-up links: finds good ones, and makes that of the first administrator.</summary>
public sealed class SetUpLinks(IDbContextFactory<CareersDb> contexts, MemberDesk members, TimeProvider clock)
{
    /// <summary>The link of a token; <c>null</c> where it is unknown, spent or too old.</summary>
    public async Task<OpenLink?> FindAsync(string token, CancellationToken ct)
    {
        if (token.Length != SetUpLink.TokenLength)
            return null;
        var (hash, now) = (SetUpLink.HashOf(token), clock.GetUtcNow());
        await using var db = contexts.CreateDbContext();
        var link = await db.SetUpLinks.AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash && link.SpentAt == null && link.ExpiresAt > now, ct);
        if (link is null)
            return null;
        if (link.MemberId is not { } id)
            return await db.Accounts.AnyAsync(ct) ? null : new(null, "", "");
        var member = await db.Members.AsNoTracking().SingleAsync(member => member.Id == id, ct);
        var account = await db.Accounts.AsNoTracking().SingleAsync(account => account.Id == id, ct);
        return member.LockedAt is null ? new(id, member.Name, account.UserName!) : null;
    }

    /// <summary>The path of a new link for the first administrator; <c>null</c> where there is an account.</summary>
    public async Task<string?> OfferFirstAsync(CancellationToken ct)
    {
        await using (var db = contexts.CreateDbContext())
        {
            if (await db.Accounts.AnyAsync(ct))
                return null;
        }

        var token = SetUpLink.NewToken();
        var outcome = await members.OfferFirstLinkAsync(new(Guid.CreateVersion7(), SystemActors.Operator, SetUpLink.HashOf(token)), ct);
        return outcome is MemberChanged ? Urls.SetUpWith(token) : null;
    }
}
