using HybridCareers.Evidence;

namespace HybridCareers.Published.Rows;

/// <summary>A live source.</summary>
public sealed record PublishedSource(
    Guid EntryId, string Slug, string Title, string? Subtitle, string Publisher, SourceKind Kind, string? Url, AddressCheck Address,
    DateOnly? Published, DateOnly? Retrieved, string? DateNote, string? Licence, Permitted Verbatim) : PublishedHead(EntryId, Slug, Title);

/// <summary>One state of a live source's text.</summary>
public sealed record PublishedSourceVersion(Guid EntryId, int Ordinal, string Label, string? Sha256) : PublishedRow(EntryId);

/// <summary>Something that a live entry says at a place, and the editor's reason where it has one.</summary>
public sealed record PublishedStatement(
    Guid EntryId, string Place, int Ordinal, string Text, string? ReasonBy, string? ReasonWhy) : PublishedRow(EntryId);

/// <summary>A passage that a live statement rests on; the headings that lead to it are joined by " / ".</summary>
public sealed record PublishedCitation(
    Guid EntryId, string Place, int Ordinal, Guid SourceId, string Path, int? Sentence, string? Hash, string? Quote, CitationUse Use,
    EvidenceMark Mark, AddressCheck Address, string? Note) : PublishedRow(EntryId);

/// <summary>A place of a live entry that names another live entry.</summary>
public sealed record PublishedReference(Guid EntryId, string Place, Guid TargetId) : PublishedRow(EntryId);
