using HybridCareers.Content;

namespace HybridCareers.Evidence;

/// <summary>A source: who says what we repeat, under which terms, and what is known of its date.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Summary">What it is and what we use it for, in our words.</param>
/// <param name="Subtitle">What follows the title, if anything.</param>
/// <param name="Url">Its address; <c>null</c> where none is known.</param>
/// <param name="Address">How far the address was checked.</param>
/// <param name="Published">Day of publication; <c>null</c> = not known.</param>
/// <param name="Retrieved">Day it was last read; <c>null</c> = not known.</param>
/// <param name="DateNote">What is known of its dates where a day is not.</param>
/// <param name="Licence">Its licence in words; <c>null</c> = none stated.</param>
/// <param name="Verbatim">Whether its licence lets us repeat its sentences.</param>
/// <param name="Versions">The states of its text that were read, oldest first; empty where no text was kept.</param>
public sealed record SourceContent(
    string Title,
    string Publisher,
    SourceKind Kind,
    IReadOnlyList<Statement> Summary,
    string? Subtitle = null,
    string? Url = null,
    AddressCheck Address = AddressCheck.NotApplicable,
    DateOnly? Published = null,
    DateOnly? Retrieved = null,
    string? DateNote = null,
    string? Licence = null,
    Permitted Verbatim = Permitted.NotStated,
    IReadOnlyList<SourceVersion>? Versions = null) : IContent
{
    /// <inheritdoc />
    public string Name => Title;

    /// <inheritdoc />
    public IEnumerable<Claim> Claims() => Summary.At("summary");

    /// <inheritdoc />
    public IEnumerable<Reference> References() => [];
}

/// <summary>One state of a source's text. The text itself is not kept in bundled content, only its outline.</summary>
/// <param name="Label">What to call it, such as the day it was retrieved.</param>
/// <param name="Sha256">SHA-256 of its bytes in hexadecimal; <c>null</c> where it was not kept.</param>
/// <param name="Sections">Its headings in order, with the hash of every sentence.</param>
public sealed record SourceVersion(string Label, string? Sha256, IReadOnlyList<SourceSection> Sections);

/// <summary>A heading of a source and the hashes of the sentences that stand directly under it.</summary>
/// <param name="Path">Headings, outermost first.</param>
/// <param name="Sentences"><see cref="SentenceHash"/> of each sentence in order.</param>
public sealed record SourceSection(IReadOnlyList<string> Path, IReadOnlyList<string> Sentences);

/// <summary>What sort of source it is.</summary>
public enum SourceKind { Article, ProvidersPage, Repository, CuratedList, DataSet, Documentation, ThirdParty }

/// <summary>Whether something is allowed, where "not stated" is an answer.</summary>
public enum Permitted { NotStated, Yes, No }
