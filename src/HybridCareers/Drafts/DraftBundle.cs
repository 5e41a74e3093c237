namespace HybridCareers.Drafts;

/// <summary>Several entries that are reviewed and published together.</summary>
public sealed class DraftBundle
{
    /// <summary>The longest name in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Version 7, chosen by whoever begins it.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called among editors.</summary>
    public required string Name { get; set; }

    /// <summary>Who began it.</summary>
    public required Guid By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Grows with every change: who changes it says which version they saw.</summary>
    public int Version { get; set; } = 1;

    /// <summary>How it stands.</summary>
    public BundleState State { get; set; }
}

/// <summary>How a bundle stands.</summary>
public enum BundleState { Open, Published, Dropped }

/// <summary>An entry of a bundle.</summary>
public sealed class BundleItem
{
    /// <summary>The bundle.</summary>
    public required Guid BundleId { get; init; }

    /// <summary>The entry; it is in one open bundle at most.</summary>
    public required Guid EntryId { get; init; }

    /// <summary>Number of the revision that was handed in with the bundle; <c>null</c> = not yet.</summary>
    public int? Revision { get; set; }
}
