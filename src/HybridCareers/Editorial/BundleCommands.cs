using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>Begin a bundle.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="BundleId">The new bundle's id, version 7.</param>
/// <param name="Name">What it is called among editors; not empty.</param>
/// <param name="Entries">Its entries.</param>
public sealed record NewBundle(Guid CommandId, Guid MemberId, Guid BundleId, string Name, IReadOnlyList<Guid> Entries) : Command(CommandId, MemberId);

/// <summary>Give a bundle another name or other entries.</summary>
public sealed record ChangeBundle(Guid CommandId, Guid MemberId, Guid BundleId, int Version, string Name, IReadOnlyList<Guid> Entries)
    : Command(CommandId, MemberId);

/// <summary>Give a bundle up; its entries stay as they are.</summary>
public sealed record DropBundle(Guid CommandId, Guid MemberId, Guid BundleId, int Version) : Command(CommandId, MemberId);

/// <summary>Hand in the newest revision of every entry of a bundle.</summary>
public sealed record SubmitBundle(
    Guid CommandId, Guid MemberId, Guid BundleId, int Version, string Note, ReviewKind Kind = ReviewKind.Content) : Command(CommandId, MemberId);

/// <summary>Decide about everything of a bundle that waits, all or none; <see cref="Verdict.Withdrawn"/> takes it back.</summary>
public sealed record DecideBundle(Guid CommandId, Guid MemberId, Guid BundleId, int Version, Verdict Verdict, string Why) : Command(CommandId, MemberId);

/// <summary>Put a bundle live, all or none.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="BundleId">The bundle.</param>
/// <param name="Version">The bundle's version that the publisher saw.</param>
/// <param name="Note">What readers are told about the change; not empty.</param>
public sealed record PublishBundle(Guid CommandId, Guid MemberId, Guid BundleId, int Version, string Note) : Command(CommandId, MemberId);
