using System.Buffers.Text;
using System.Globalization;
using HybridCareers.Database;
using HybridCareers.Members;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Web.Account.Overview;

/// <summary>Puts a member's own page together.</summary>
public sealed class OverviewReader(UserManager<Members.Account> users, IDbContextFactory<CareersDb> contexts, TimeProvider clock)
{
    private const int MostSessions = 50;

    /// <summary>The page of who is signed in.</summary>
    public async Task<OverviewView> ReadAsync(Visit visit)
    {
        var account = (await users.FindByIdAsync(visit.User.MemberId().ToString()))!;
        var passkeys = await users.GetPasskeysAsync(account);
        return new(
            visit.User.Identity!.Name!, account.UserName!, PermissionsOf(visit), account.PasswordHash is not null,
            account.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(account) : null,
            [.. passkeys.OrderBy(passkey => passkey.CreatedAt).Select(passkey => new PasskeyRow(
                Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "Passkey", passkey.CreatedAt.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)))],
            await SessionsAsync(visit), visit.Token());
    }

    private static string PermissionsOf(Visit visit) =>
        string.Join(", ", Enum.GetValues<Permission>().Where(p => p != Permission.None && visit.User.May(p)).Select(InWords)) is { Length: > 0 } words ? words : "look only";

    private static string InWords(Permission permission) => permission switch
    {
        Permission.Editor => "write and hand in",
        Permission.Reviewer => "decide about what others handed in",
        Permission.Publisher => "publish and take down",
        _ => "look after members and settings",
    };

    private async Task<IReadOnlyList<SessionRow>> SessionsAsync(Visit visit)
    {
        var (member, here, now) = (visit.User.MemberId(), visit.User.SessionId(), clock.GetUtcNow());
        await using var db = contexts.CreateDbContext();
        var open = await db.Sessions.AsNoTracking().Where(session => session.MemberId == member && session.EndedAt == null)
            .OrderByDescending(session => session.LastSeenAt).Take(MostSessions).ToListAsync(visit.Gone);
        return [.. open.Where(session => session.IsAlive(now)).OrderByDescending(session => session.Id == here)
            .Select(session => new SessionRow(session.Id, session.Device, InWords(session.CreatedAt), InWords(session.LastSeenAt), session.Id == here))];
    }

    private static string InWords(DateTimeOffset at) => at.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
