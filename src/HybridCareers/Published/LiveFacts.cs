using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Published;

/// <summary>An entry that is about to go live.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">The slug it will bear.</param>
/// <param name="Content">What it will say.</param>
public sealed record Candidate(Guid Id, EntryKind Kind, string Slug, IContent Content)
{
    /// <summary>The entry in words: <c>kind/slug</c>.</summary>
    public string InWords => NameOf(Kind, Slug);

    /// <summary>An entry in words: <c>kind/slug</c>.</summary>
    public static string NameOf(EntryKind kind, string slug) => $"{kind.ToString().ToLowerInvariant()}/{slug}";
}

/// <summary>What <see cref="PublishGate"/> must know of everything that is live, or was.</summary>
/// <param name="Entries">All live entries.</param>
/// <param name="Sources">What the live sources say of themselves that the bundle cites.</param>
/// <param name="Codes">Every code of a skill that was ever given, with its skill.</param>
/// <param name="Prerequisites">Every live prerequisite: skill and the skill to have first, by id.</param>
/// <param name="Retired">Slugs that are borne no more, with the entry that bore them.</param>
/// <param name="NamedBy">Where live entries name an entry of the bundle.</param>
public sealed record LiveFacts(
    IReadOnlyList<LiveName> Entries,
    IReadOnlyDictionary<Guid, SourceContent> Sources,
    IReadOnlyDictionary<string, Guid> Codes,
    IReadOnlyList<(Guid Skill, Guid First)> Prerequisites,
    IReadOnlyDictionary<(EntryKind Kind, string Slug), Guid> Retired,
    IReadOnlyList<Naming> NamedBy);

/// <summary>A live entry under its live slug.</summary>
public sealed record LiveName(Guid Id, EntryKind Kind, string Slug)
{
    /// <summary>The entry in words: <c>kind/slug</c>.</summary>
    public string InWords => Candidate.NameOf(Kind, Slug);
}

/// <summary>A place of a live entry that names another.</summary>
/// <param name="By">The entry that names.</param>
/// <param name="Place">Where.</param>
/// <param name="Target">The entry that is named.</param>
public sealed record Naming(Guid By, string Place, Guid Target);
