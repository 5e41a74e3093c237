using HybridCareers.Content;

namespace HybridCareers.Published.Rows;

/// <summary>A live overview of the field; its words are statements.</summary>
public sealed record PublishedOverview(Guid EntryId, string Slug, string Title) : PublishedHead(EntryId, Slug, Title);

/// <summary>A live driver; its words are statements.</summary>
public sealed record PublishedDriver(Guid EntryId, string Slug, string Title, int Order) : PublishedHead(EntryId, Slug, Title);

/// <summary>A live development; its words are statements.</summary>
public sealed record PublishedDevelopment(
    Guid EntryId, string Slug, string Title, int Order, string Horizon) : PublishedHead(EntryId, Slug, Title);

/// <summary>A live comparison table.</summary>
public sealed record PublishedComparison(Guid EntryId, string Slug, string Title) : PublishedHead(EntryId, Slug, Title);

/// <summary>A live contradiction; its sides are statements. What is said of its settlement is <c>null</c> while it is open.</summary>
public sealed record PublishedContradiction(
    Guid EntryId, string Slug, string Title, Settling? Settled, int? Side, string? Note, string? SettledBy, DateOnly? SettledAt) : PublishedHead(EntryId, Slug, Title);

/// <summary>A role that a live contradiction is about, and the part in doubt.</summary>
public sealed record PublishedContradictionRole(Guid EntryId, Guid RoleId, int Ordinal, RoleSection Part) : PublishedRow(EntryId);

/// <summary>A column of a live comparison table.</summary>
public sealed record PublishedComparisonColumn(Guid EntryId, int Ordinal, ComparisonField Field, string Label) : PublishedRow(EntryId);

/// <summary>A row of a live comparison table, in the source's order and words.</summary>
public sealed record PublishedComparisonRow(
    Guid EntryId, int Row, Guid RoleId, string Label, string? PayLabel, string? DemandWord) : PublishedRow(EntryId);

/// <summary>A skill in a row of a live comparison table, under the name that the table gives it.</summary>
public sealed record PublishedComparisonRowSkill(Guid EntryId, int Row, int Ordinal, Guid SkillId, string Label) : PublishedRow(EntryId);
