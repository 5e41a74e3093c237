using System.Text.Json.Serialization;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Web.Public.Sources;

/// <summary>A source: what is known of it, what of it was used where, and what was not used.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="Subtitle">What follows the title; <c>null</c> = nothing.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Summary">What it is and what it is used for.</param>
/// <param name="Dates">What is known of its dates.</param>
/// <param name="Terms">Under which terms it may be used.</param>
/// <param name="Link">Where it is found.</param>
/// <param name="Statements">Statements of this site that rest on it.</param>
/// <param name="Coverage">How much of its text was used; <c>null</c> where no outline of its text is kept.</param>
/// <param name="Page">The page of the listing below, from 1.</param>
/// <param name="Pages">Pages of the listing in all.</param>
/// <param name="Sections">Headings of its text with every sentence, used or not; empty where no outline is kept.</param>
/// <param name="Elsewhere">Statements that cite it as a whole, or a place that the outline does not hold.</param>
/// <param name="Revision">Number of the live revision of this entry.</param>
/// <param name="PublishedAt">When that revision went live, UTC.</param>
public sealed record SourceView(
    string Slug, string Title, string? Subtitle, string Publisher, SourceKind Kind, IReadOnlyList<Statement> Summary, SourceDates Dates,
    SourceTerms Terms, SourceLink Link, int Statements, SourceCoverage? Coverage, int Page, int Pages,
    IReadOnlyList<SourceSectionRow> Sections, IReadOnlyList<CitingPage> Elsewhere, int Revision, DateTimeOffset PublishedAt) : IPageView
{
    /// <inheritdoc />
    [JsonIgnore]
    public required PageHead Head { get; init; }

    /// <summary>Contradictions of which it says a side: the open ones first.</summary>
    public IReadOnlyList<DisputeRow> Contradictions { get; init; } = [];

    /// <summary>The address that was asked for, for links to other pages of the listing.</summary>
    [JsonIgnore]
    public required PageUrl At { get; init; }

    /// <summary>The numbered sources of the page.</summary>
    [JsonIgnore]
    public required Footnotes Notes { get; init; }
}

/// <summary>How much of a source's text was used.</summary>
/// <param name="Version">The state of the text.</param>
/// <param name="Sha256">SHA-256 of its bytes in hexadecimal; <c>null</c> where it was not kept.</param>
/// <param name="Sentences">Sentences in all.</param>
/// <param name="Used">Sentences that a statement rests on.</param>
public sealed record SourceCoverage(string Version, string? Sha256, int Sentences, int Used);

/// <summary>A heading of a source, or a part of what stands under it.</summary>
/// <param name="Path">Headings, outermost first; empty for what stands above the first.</param>
/// <param name="Whole">Statements that cite the passage as a whole.</param>
/// <param name="Sentences">Its sentences, by number. Their words are not kept here, only a hash of each.</param>
public sealed record SourceSectionRow(IReadOnlyList<string> Path, IReadOnlyList<CitingPage> Whole, IReadOnlyList<SentenceRow> Sentences);

/// <summary>A sentence of a source.</summary>
/// <param name="Number">Its number under the heading, from 1.</param>
/// <param name="Hash">The hash by which it is recognised.</param>
/// <param name="UsedBy">Statements that rest on it; empty = it was not used.</param>
/// <param name="More">Statements that rest on it too and are listed on its own page.</param>
public sealed record SentenceRow(int Number, string Hash, IReadOnlyList<CitingPage> UsedBy, int More)
{
    /// <summary>Its number in the whole text, from 1.</summary>
    public required int Ordinal { get; init; }
}

/// <summary>A page whose statements rest on a source.</summary>
/// <param name="Kind">Kind of the entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Statements">The statements.</param>
public sealed record CitingPage(EntryKind Kind, string Name, string Url, IReadOnlyList<CitingStatement> Statements);

/// <summary>A statement that rests on a source.</summary>
/// <param name="Place">Where it stands in the entry.</param>
/// <param name="Text">What is said.</param>
/// <param name="Path">Headings that lead to the passage.</param>
/// <param name="Use">How the passage was used.</param>
/// <param name="Quote">Words of the passage, at most eight; <c>null</c> where none is quoted.</param>
/// <param name="Mark">How near to the source the fact was read.</param>
/// <param name="IsUnverified">True where only a third party says it or nobody opened the address.</param>
/// <param name="Note">What a reader must know about this citation; <c>null</c> = nothing.</param>
public sealed record CitingStatement(
    string Place, string Text, IReadOnlyList<string> Path, CitationUse Use, string? Quote, EvidenceMark Mark, bool IsUnverified, string? Note);
