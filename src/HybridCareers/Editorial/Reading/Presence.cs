using HybridCareers.Database;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Editorial.Reading;

/// <summary>Who has an entry open.</summary>
internal static class Presence
{
    /// <summary>A tab that gave no sign of life for so long is taken for closed.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>Everyone but one tab, the latest first.</summary>
    public static async Task<IReadOnlyList<Present>> OfAsync(CareersDb db, Guid entry, Guid? but, DateTimeOffset at, CancellationToken ct)
    {
        var since = at - Patience;
        return await (
            from copy in db.WorkingCopies
            where copy.EntryId == entry && copy.SeenAt > since && copy.Tab != but
            join member in db.Members on copy.MemberId equals member.Id
            orderby copy.SeenAt descending, copy.Tab
            select new Present(member.Id, member.Name, copy.Tab, copy.SeenAt, copy.Content != null)).ToListAsync(ct);
    }
}
