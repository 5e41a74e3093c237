using HybridCareers.Content;
using HybridCareers.Drafts.Imports;

namespace HybridCareers.Editorial.Sources;

/// <summary>A state of a source's text is kept.</summary>
/// <param name="TextId">The text.</param>
/// <param name="WasThere">True where the same bytes were kept before, and nothing is new.</param>
public sealed record TextKept(Guid TextId, bool WasThere) : Effect;

/// <summary>An import is open.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="TextId">Its text.</param>
/// <param name="Entries">Entries concerned.</param>
/// <param name="Pieces">Pieces about which somebody may decide.</param>
public sealed record ImportBegun(Guid ImportId, Guid TextId, int Entries, int Pieces) : Effect;

/// <summary>These very bytes were imported already, or are being imported: nothing was done.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="State">How it stands.</param>
public sealed record AlreadyImported(Guid ImportId, ImportState State) : Outcome;

/// <summary>Decisions are kept.</summary>
public sealed record PiecesDecided(Guid ImportId) : Outcome;

/// <summary>The drafts of an import are written.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="BundleId">Their bundle; <c>null</c> = no entry would say anything new.</param>
/// <param name="Created">Entries begun.</param>
/// <param name="Changed">Entries with a new revision.</param>
/// <param name="LeftOut">Pieces that could not be put in, each with the reason.</param>
public sealed record ImportFinished(Guid ImportId, Guid? BundleId, int Created, int Changed, IReadOnlyList<Problem> LeftOut) : Effect;

/// <summary>The import was given up.</summary>
public sealed record ImportCancelled(Guid ImportId) : Effect;

/// <summary>The import has ended before.</summary>
public sealed record ImportEnded(Guid ImportId, ImportState State, Guid? BundleId) : Outcome;

/// <summary>The article cannot be read.</summary>
/// <param name="Why">In a sentence for the member.</param>
public sealed record ArticleRefused(string Why) : Outcome;
