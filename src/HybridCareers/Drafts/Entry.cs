using HybridCareers.Content;

namespace HybridCareers.Drafts;

/// <summary>The lasting identity of something that we write about; what it says stands in its revisions.</summary>
public sealed class Entry
{
    /// <summary>Never changes; version 7, chosen by whoever creates the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>Never changes.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>The slug that the next publish gives it; unique within its kind.</summary>
    public required string Slug { get; set; }

    /// <summary>The member who looks after it; <c>null</c> = nobody.</summary>
    public Guid? Owner { get; set; }

    /// <summary>Number of the newest revision, from 1.</summary>
    public int LatestRevision { get; set; }

    /// <summary>Number of the revision that readers see; <c>null</c> = none.</summary>
    public int? LiveRevision { get; set; }

    /// <summary>Grows by one with every change to the entry: whoever changes it says which version they saw.</summary>
    public int Version { get; set; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the newest revision is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name and slug in folded letters: by this lists are searched and sorted.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>When its newest revision or its slug was written, UTC.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Who wrote it; <c>null</c> = not known.</summary>
    public Guid? UpdatedBy { get; set; }

    /// <summary>The day by which somebody must look whether it still holds; <c>null</c> = none is set.</summary>
    public DateOnly? ReviewBy { get; set; }

    /// <summary>Months from a look, or a publish, to the next look; 1–120.</summary>
    public int ReviewEveryMonths { get; set; } = 12;
}
