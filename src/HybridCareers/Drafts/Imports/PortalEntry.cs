using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Drafts.Imports;

/// <summary>An entry as its newest revision has it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Content">What it says.</param>
public sealed record PortalEntry(Guid Id, EntryKind Kind, string Slug, IContent Content)
{
    /// <summary>See <see cref="SheetEntry.Key"/>.</summary>
    public string Key => SheetEntry.KeyOf(Kind, Slug);

    /// <summary>What it claims on the grounds of a source, each with the citation.</summary>
    public IEnumerable<(Claim Claim, Citation Cite)> On(string source) =>
        Content.Claims().SelectMany(claim => claim.Grounds.Cites.Where(cite => cite.Source == source && cite.Hash is not null).Select(cite => (claim, cite)));
}
