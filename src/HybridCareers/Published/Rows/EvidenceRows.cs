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
    EvidenceMark Mark, AddressCheck Address, string? Note) : PublishedRow(EntryId)
{
    /// <summary>SHA-256 of the state of the source's text; <c>null</c> = not noted. So it is with everything below.</summary>
    public string? Version { get; init; }

    /// <summary>What stands before the quote.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands after it.</summary>
    public string? Suffix { get; init; }

    /// <summary>Characters of the text before the quote.</summary>
    public int? QuoteStart { get; init; }

    /// <summary>Characters of the text up to its end.</summary>
    public int? QuoteEnd { get; init; }

    /// <summary>How much the citation counts.</summary>
    public CitationRank? Rank { get; init; }

    /// <summary>Why.</summary>
    public string? RankReason { get; init; }

    /// <summary>Who decided that.</summary>
    public string? RankedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? RankedAt { get; init; }

    /// <summary>Who cited it.</summary>
    public string? CitedBy { get; init; }

    /// <summary>When.</summary>
    public DateOnly? CitedAt { get; init; }
}

/// <summary>A place of a live entry that names another live entry.</summary>
public sealed record PublishedReference(Guid EntryId, string Place, Guid TargetId) : PublishedRow(EntryId);
