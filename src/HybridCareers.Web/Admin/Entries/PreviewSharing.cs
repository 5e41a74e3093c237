using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Makes preview links for a member, lists them and calls them back.</summary>
public sealed class PreviewSharing(PreviewDesk desk, PreviewReader reader, PublicAddress site, Me me)
{
    /// <summary>True where the member may.</summary>
    public bool May => PreviewDesk.Enough.Any(me.May);

    /// <summary>The links of an entry.</summary>
    public Task<IReadOnlyList<PreviewLinkRow>> ListAsync(Guid entry) => reader.ListAsync(entry);

    /// <summary>Makes a link.</summary>
    /// <returns>What came of it, and the address to pass on, which is nowhere else; <c>null</c> = there is none.</returns>
    public async Task<(Outcome Outcome, string? Address)> ShareAsync(Guid entry, int revision, int days, string purpose)
    {
        var token = SetUpLink.NewToken();
        var outcome = await desk.ShareAsync(
            new(Guid.CreateVersion7(), me.Id, Guid.CreateVersion7(), entry, revision, SetUpLink.HashOf(token), days, purpose) { SessionId = me.Session });
        return (outcome, outcome is PreviewShared ? site.Absolute(Urls.SharedPreviewWith(token)) : null);
    }

    /// <summary>Calls a link back.</summary>
    public Task<Outcome> RevokeAsync(Guid link) => desk.RevokeAsync(new(Guid.CreateVersion7(), me.Id, link) { SessionId = me.Session });
}
