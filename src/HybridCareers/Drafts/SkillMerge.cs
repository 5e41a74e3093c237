namespace HybridCareers.Drafts;

/// <summary>A skill that was merged into another: its addresses lead there and what names it names the other.</summary>
public sealed class SkillMerge
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The skill that was merged away.</summary>
    public required Guid FromId { get; init; }

    /// <summary>Its slug at that time.</summary>
    public required string Slug { get; init; }

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Number of the revision of it that was live.</summary>
    public required int Revision { get; init; }

    /// <summary>The skill that was kept.</summary>
    public required Guid IntoId { get; init; }

    /// <summary>Who merged them.</summary>
    public required Guid By { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was undone, UTC; <c>null</c> = it holds.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
