using HybridCareers.Drafts;

namespace HybridCareers.Editorial;

/// <summary>A bundle was begun, changed, handed in or decided.</summary>
/// <param name="BundleId">The bundle.</param>
/// <param name="Version">Its version now.</param>
/// <param name="State">How it stands.</param>
public sealed record BundleSaved(Guid BundleId, int Version, BundleState State) : Effect;

/// <summary>Someone else changed the bundle; this is how it stands now.</summary>
public sealed record BundleChanged(Guid BundleId, int Version, BundleState State) : Outcome;
