using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published.Rows;

/// <summary>A live path.</summary>
public sealed record PublishedPath(Guid EntryId, string Slug, string Title, Background Background) : PublishedHead(EntryId, Slug, Title);

/// <summary>A stage of a live path.</summary>
public sealed record PublishedPathStage(Guid EntryId, int Stage, StageKind Kind, string Title) : PublishedRow(EntryId);

/// <summary>A step of a live path; hours are <c>null</c> where they are not known.</summary>
public sealed record PublishedPathStep(
    Guid EntryId, int Stage, int Step, string Title, int? HoursLow, int? HoursLikely, int? HoursHigh) : PublishedRow(EntryId);

/// <summary>A skill that a step teaches.</summary>
public sealed record PublishedStepSkill(Guid EntryId, int Stage, int Step, Guid SkillId, int Ordinal) : PublishedRow(EntryId);

/// <summary>A resource for a step.</summary>
public sealed record PublishedStepResource(Guid EntryId, int Stage, int Step, Guid ResourceId, int Ordinal) : PublishedRow(EntryId);

/// <summary>A project that proves a step.</summary>
public sealed record PublishedStepProject(Guid EntryId, int Stage, int Step, Guid ProjectId, int Ordinal) : PublishedRow(EntryId);

/// <summary>A live project.</summary>
public sealed record PublishedProject(Guid EntryId, string Slug, string Title) : PublishedHead(EntryId, Slug, Title);

/// <summary>A skill that a live project proves, and how.</summary>
public sealed record PublishedProjectSkill(Guid EntryId, Guid SkillId, int Ordinal, string How) : PublishedRow(EntryId);

/// <summary>A live learning resource.</summary>
public sealed record PublishedResource(
    Guid EntryId, string Slug, string Title, string Provider, string Url, AddressCheck Address, string Format, string? Level, string? Cost,
    decimal? Hours) : PublishedHead(EntryId, Slug, Title);

/// <summary>A skill that a live resource teaches.</summary>
public sealed record PublishedResourceSkill(Guid EntryId, Guid SkillId, int Ordinal) : PublishedRow(EntryId);
