using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Evidence;

namespace HybridCareers.Editorial.Sources;

/// <summary>A text as it came, with what was read in it.</summary>
/// <param name="Bytes">The bytes, at most <see cref="SourceText.MostBytes"/>.</param>
/// <param name="MediaType">Their media type.</param>
/// <param name="FileName">The file's name; <c>null</c> = it came from an address.</param>
/// <param name="Address">Where it stands; <c>null</c> = not known.</param>
/// <param name="RetrievedOn">The day it was read, UTC.</param>
/// <param name="Plain">The text without its format.</param>
/// <param name="Passages">Its sentences and rows.</param>
public sealed record SourceFile(
    byte[] Bytes, string MediaType, string? FileName, string? Address, DateOnly RetrievedOn, string Plain, IReadOnlyList<TextPassage> Passages);

/// <summary>Keep a state of a source's text.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="Source">Slug of the source's entry.</param>
/// <param name="File">The text.</param>
public sealed record KeepText(Guid CommandId, Guid MemberId, string Source, SourceFile File) : Command(CommandId, MemberId);

/// <summary>Begin the import of an article.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="ImportId">The new import's id, version 7.</param>
/// <param name="Source">Slug of the source; where it has no entry, it gets one when the import ends.</param>
/// <param name="About">The source as it shall be, with this state of its text among its versions.</param>
/// <param name="File">The text.</param>
/// <param name="Sheet">What it proposes.</param>
public sealed record BeginImport(
    Guid CommandId, Guid MemberId, Guid ImportId, string Source, SourceContent About, SourceFile File, ImportSheet Sheet) : Command(CommandId, MemberId);

/// <summary>Decide about pieces of an open import. The last decision holds; the same one twice is one.</summary>
/// <param name="MemberId">Who decides.</param>
/// <param name="ImportId">The import.</param>
/// <param name="Decisions">The decisions.</param>
public sealed record DecidePieces(Guid MemberId, Guid ImportId, IReadOnlyList<PieceDecision> Decisions)
{
    /// <summary>The session in which the member is signed in; <c>null</c> = not from a session.</summary>
    public Guid? SessionId { get; init; }
}

/// <summary>Write the drafts of an import, as one bundle.</summary>
/// <param name="CommandId">See <see cref="Command"/>.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="ImportId">The import.</param>
/// <param name="BundleId">The new bundle's id, version 7.</param>
/// <param name="Name">What the bundle is called; empty = after the article.</param>
/// <param name="Rest">What happens to pieces about which nobody decided.</param>
/// <param name="HandIn">True = the drafts are handed in for review at once.</param>
/// <param name="Note">About the change; may be empty.</param>
public sealed record FinishImport(
    Guid CommandId, Guid MemberId, Guid ImportId, Guid BundleId, string Name, RestOfPieces Rest, bool HandIn, string Note) : Command(CommandId, MemberId);

/// <summary>Give an open import up: it goes, and with it the text that it brought.</summary>
public sealed record CancelImport(Guid CommandId, Guid MemberId, Guid ImportId) : Command(CommandId, MemberId);
