using HybridCareers.Content;

namespace HybridCareers.Published.Rows;

/// <summary>A live skill.</summary>
public sealed record PublishedSkill(
    Guid EntryId, string Slug, string Title, string Code, SkillKind Kind, SkillDomain Domain) : PublishedHead(EntryId, Slug, Title);

/// <summary>Another name of a live skill.</summary>
public sealed record PublishedSkillAlias(Guid EntryId, int Ordinal, string Alias) : PublishedRow(EntryId);

/// <summary>A link from one live skill to another.</summary>
public sealed record PublishedSkillLink(Guid EntryId, SkillLinkKind Kind, Guid TargetId, int Ordinal) : PublishedRow(EntryId);

/// <summary>What the other skill is to this one.</summary>
public enum SkillLinkKind { Broader, Related, Prerequisite }
