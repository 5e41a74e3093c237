using HybridCareers.Content;

namespace HybridCareers.Published.Rows;

/// <summary>A live role.</summary>
public sealed record PublishedRole(
    Guid EntryId, string Slug, string Title, EntryLevel EntryLevel, string? EntryRemark, CodingNeed Coding, string? CodingRemark,
    DemandLevel DemandLevel, DemandTrend DemandTrend, string? DemandWord, string? PayLabel) : PublishedHead(EntryId, Slug, Title);

/// <summary>A skill that a live role asks for.</summary>
public sealed record PublishedRoleSkill(
    Guid EntryId, Guid SkillId, int Ordinal, Importance Importance, ProficiencyLevel Level, string? Label) : PublishedRow(EntryId);

/// <summary>Another title of a live role.</summary>
public sealed record PublishedAlternateTitle(Guid EntryId, int Ordinal, string Title) : PublishedRow(EntryId);

/// <summary>A position that people come from, or go to.</summary>
public sealed record PublishedPosition(Guid EntryId, PositionDirection Direction, int Ordinal, string Title) : PublishedRow(EntryId);

/// <summary>On which side of a role a position stands.</summary>
public enum PositionDirection { Feeder, Next }

/// <summary>Amounts of pay as one source gives them, in whole units of the currency.</summary>
public sealed record PublishedPayFigure(
    Guid EntryId, int Ordinal, string Population, string Currency, PayPeriod Period, int? Min, int? Max, int? Median,
    int? MinPercentile, int? MaxPercentile, string? Place, int? Year, int? N, string? Caveat) : PublishedRow(EntryId);

/// <summary>A framework, platform, company or data set that a live role's work touches.</summary>
public sealed record PublishedPlatform(Guid EntryId, int Ordinal, string Name, string Kind, string What, string? Url) : PublishedRow(EntryId);
