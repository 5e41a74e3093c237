using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Drafts;
using HybridCareers.Editorial.Links;
using HybridCareers.Editorial.Packs;
using HybridCareers.Editorial.Sources;
using HybridCareers.Members;

namespace HybridCareers.Editorial;

/// <summary>What came of a command. An <see cref="Effect"/> changed something; anything else changed nothing.</summary>
[JsonDerivedType(typeof(Saved), "saved")]
[JsonDerivedType(typeof(Renamed), "renamed")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(ReviewedAfterwards), "reviewed-afterwards")]
[JsonDerivedType(typeof(Scheduled), "scheduled")]
[JsonDerivedType(typeof(ScheduleEnded), "schedule-ended")]
[JsonDerivedType(typeof(BundleSaved), "bundle-saved")]
[JsonDerivedType(typeof(Cared), "cared")]
[JsonDerivedType(typeof(Merged), "merged")]
[JsonDerivedType(typeof(Imported), "imported")]
[JsonDerivedType(typeof(WentLive), "went-live")]
[JsonDerivedType(typeof(TakenDown), "taken-down")]
[JsonDerivedType(typeof(Rebuilt), "rebuilt")]
[JsonDerivedType(typeof(MemberChanged), "member-changed")]
[JsonDerivedType(typeof(LinkCheckBegun), "link-check-begun")]
[JsonDerivedType(typeof(LinkCheckEnded), "link-check-ended")]
[JsonDerivedType(typeof(PreviewShared), "preview-shared")]
[JsonDerivedType(typeof(PreviewRevoked), "preview-revoked")]
[JsonDerivedType(typeof(TextKept), "text-kept")]
[JsonDerivedType(typeof(ImportBegun), "import-begun")]
[JsonDerivedType(typeof(ImportFinished), "import-finished")]
[JsonDerivedType(typeof(ImportCancelled), "import-cancelled")]
public abstract record Outcome;

/// <summary>The command took effect, once; sent again it gets this same answer.</summary>
public abstract record Effect : Outcome;

/// <summary>A revision was written.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Revision">Number of the new revision.</param>
/// <param name="Version">The entry's version now.</param>
public sealed record Saved(Guid EntryId, int Revision, int Version) : Effect;

/// <summary>The entry has another slug, which readers see after its next publish.</summary>
public sealed record Renamed(Guid EntryId, string Slug, int Version) : Effect;

/// <summary>Entries went live with this version of the catalogue.</summary>
public sealed record WentLive(long CatalogVersion, int Entries) : Effect;

/// <summary>An entry was taken down with this version of the catalogue.</summary>
public sealed record TakenDown(Guid EntryId, long CatalogVersion) : Effect;

/// <summary>Every live revision was projected again.</summary>
/// <param name="Entries">How many are live.</param>
/// <param name="Changed">How many documents came out differently: 0 unless the program changed.</param>
public sealed record Rebuilt(int Entries, int Changed) : Effect;

/// <summary>A member, how one signs in, or where one is signed in was changed.</summary>
public sealed record MemberChanged(Guid MemberId) : Effect;

/// <summary>Someone else was faster; this is what is there now.</summary>
public sealed record Conflict(EntryNow Now) : Outcome;

/// <summary>An entry as it is at this moment.</summary>
public sealed record EntryNow(Guid Id, EntryKind Kind, string Slug, int LatestRevision, int? LiveRevision, int Version)
{
    /// <summary>The state of an entry.</summary>
    public static EntryNow Of(Entry entry) =>
        new(entry.Id, entry.Kind, entry.Slug, entry.LatestRevision, entry.LiveRevision, entry.Version);
}

/// <summary>The member may not do that.</summary>
/// <param name="Why">In a sentence for the member.</param>
public sealed record NotAllowed(string Why) : Outcome
{
    /// <summary>A permission is lacking.</summary>
    internal static NotAllowed Without(Permission needed) => new($"This needs the permission '{needed}'.");
}

/// <summary>What the command speaks of does not exist.</summary>
/// <param name="What">In a sentence for the member.</param>
public sealed record NotFound(string What) : Outcome;

/// <summary>The command cannot be carried out until these problems are mended.</summary>
public sealed record Invalid(IReadOnlyList<Problem> Problems) : Outcome
{
    /// <summary>One problem.</summary>
    public static Invalid At(string place, string message) => new([new Problem(place, message)]);
}

/// <summary>The database did not answer in time. Whether the command took effect is not known: send the same command again.</summary>
/// <param name="Why">In a sentence for the member.</param>
public sealed record Unreachable(string Why) : Outcome;
