using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HybridCareers.Content;

namespace HybridCareers.Drafts;

/// <summary>What an entry said at one time. Never changed, never deleted.</summary>
/// <param name="EntryId">The entry.</param>
/// <param name="Number">From 1, without gaps within an entry.</param>
/// <param name="FormatVersion"><see cref="ContentJson.FormatVersion"/> that wrote it.</param>
/// <param name="Content">The content as JSON.</param>
/// <param name="Hash">SHA-256 of <paramref name="Content"/> in UTF-8, lower-case hexadecimal.</param>
/// <param name="BasedOn">The revision it was written from; <c>null</c> for the first.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Note">What the author says about the change; may be empty.</param>
/// <param name="At">When, UTC.</param>
public sealed record Revision(
    Guid EntryId, int Number, int FormatVersion, string Content, string Hash, int? BasedOn, Guid AuthorId, string Note, DateTimeOffset At)
{
    /// <summary>The next revision of an entry.</summary>
    /// <param name="entry">The entry; its newest revision is the one before.</param>
    /// <param name="json">Canonical JSON.</param>
    /// <param name="basedOn">The revision it was written from.</param>
    /// <param name="author">Who wrote it.</param>
    /// <param name="note">What the author says about the change.</param>
    /// <param name="at">When, UTC.</param>
    public static Revision Next(Entry entry, string json, int? basedOn, Guid author, string note, DateTimeOffset at) =>
        new(entry.Id, entry.LatestRevision + 1, ContentJson.FormatVersion, json, HashOf(json), basedOn, author, note, at);

    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    /// <summary>Reads the content.</summary>
    /// <exception cref="JsonException">It is not content of that kind, or a newer form than this program knows.</exception>
    public IContent Read(EntryKind kind) => FormatVersion <= ContentJson.FormatVersion
        ? ContentJson.Read(kind, Content)
        : throw new JsonException($"Revision {Number} has the form {FormatVersion}; this program reads up to {ContentJson.FormatVersion}.");
}
