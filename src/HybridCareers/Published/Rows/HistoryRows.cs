using HybridCareers.Content;

namespace HybridCareers.Published.Rows;

/// <summary>What readers saw changing, and with which version of the catalogue. Only ever added to.</summary>
public sealed record PublishedHistory(
    Guid EntryId, EntryKind Kind, string Slug, string Name, int Revision, DateTimeOffset At, ChangeKind What, string Note, long CatalogVersion)
{
    /// <summary>Grows with every row; given by the database.</summary>
    public long Sequence { get; init; }

    /// <summary>As the catalogue shows it.</summary>
    public Change ToChange() => new(EntryId, Kind, Slug, Name, Revision, At, What, Note);
}

/// <summary>A slug that its entry bore and bears no more. No other entry may take it.</summary>
public sealed record RetiredName(EntryKind Kind, string Slug, Guid EntryId, DateTimeOffset At);

/// <summary>The code of a skill, kept after the skill is taken down: it is never given to another.</summary>
public sealed record SkillCode(string Code, Guid EntryId);

/// <summary>The one row that says which version of the catalogue is live.</summary>
public sealed class CatalogState
{
    /// <summary>There is one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>Grows by one with every change that readers can see; 0 = nothing was ever published.</summary>
    public long Version { get; set; }
}
