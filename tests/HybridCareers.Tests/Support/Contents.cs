using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>The bundled content by kind, and what runs through all of it.</summary>
public static class Contents
{
    /// <summary>Every bundled entry with its content.</summary>
    public static IReadOnlyList<(PublishedEntry Entry, IContent Content)> All { get; } =
        [.. Bundled.Entries.Select(entry => (entry, ContentJson.Read(entry.Kind, entry.Document)))];

    /// <summary>Every claim, with the entry it stands in.</summary>
    public static IEnumerable<(string Where, Claim Claim)> Claims { get; } =
        [.. All.SelectMany(each => each.Content.Claims(), (each, claim) => ($"{each.Entry.Kind}/{each.Entry.Slug} {claim.Place}", claim))];

    /// <summary>Every citation, with the place it stands at.</summary>
    public static IEnumerable<(string Where, Citation Cite)> Citations { get; } =
        [.. Claims.SelectMany(each => each.Claim.Grounds.Cites, (each, cite) => (each.Where, cite))];

    /// <summary>The entries of one kind of content by slug.</summary>
    public static IReadOnlyDictionary<string, T> Of<T>()
        where T : IContent =>
        All.Where(each => each.Content is T).ToDictionary(each => each.Entry.Slug, each => (T)each.Content, StringComparer.Ordinal);
}
