using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles;

/// <summary>Read an article and open its import.</summary>
/// <param name="CommandId">Chosen by the sender, version 7; the same id sent twice has one effect.</param>
/// <param name="MemberId">Who acts.</param>
/// <param name="ImportId">The new import's id, version 7.</param>
/// <param name="Origin">Where the article is.</param>
/// <param name="Source">What it is the text of.</param>
public sealed record ArticleRequest(Guid CommandId, Guid MemberId, Guid ImportId, ArticleOrigin Origin, ImportSource Source)
{
    /// <summary>The session from which it was sent; <c>null</c> = it came from none.</summary>
    public Guid? SessionId { get; init; }
}

/// <summary>Where an article is.</summary>
public abstract record ArticleOrigin;

/// <summary>It was pasted or uploaded.</summary>
/// <param name="FileName">Its name, whose end tells its form: <c>.txt</c>, <c>.md</c> or <c>.html</c>.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Address">Where it was found; <c>null</c> = not known.</param>
public sealed record FromFile(string FileName, ReadOnlyMemory<byte> Bytes, string? Address = null) : ArticleOrigin;

/// <summary>It stands at an address, from which it is fetched.</summary>
public sealed record FromAddress(Uri Address) : ArticleOrigin;

/// <summary>What an article is the text of.</summary>
public abstract record ImportSource;

/// <summary>A source that the portal has: this is its next version.</summary>
/// <param name="Slug">Its slug.</param>
public sealed record OfEntry(string Slug) : ImportSource;

/// <summary>A source that the portal has not yet; where it has one under that slug, this is its next version.</summary>
/// <param name="Slug">Its slug; empty = made from the title.</param>
/// <param name="Title">Its title; empty = the article's.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Licence">Its licence in words; <c>null</c> = none is stated.</param>
/// <param name="Verbatim">Whether its sentences may be repeated.</param>
/// <param name="Url">Its address; <c>null</c> = the one from which it came.</param>
/// <param name="Published">The day it was published; <c>null</c> = not known.</param>
public sealed record NewSource(
    string Slug, string Title, string Publisher, string? Licence = null, Permitted Verbatim = Permitted.NotStated, string? Url = null, DateOnly? Published = null) : ImportSource;

/// <summary>How far an import has got.</summary>
public enum ImportStep { Fetching, Reading, Understanding, Comparing, Saving }
