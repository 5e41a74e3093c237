using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Web.Public.Match;

/// <summary>What an address of <c>/match</c> asks for.</summary>
/// <param name="Have">The reader's skills.</param>
/// <param name="Coding">Only roles that ask for code in this way; <c>null</c> = all.</param>
/// <param name="Entry">Only roles open at this level; <c>null</c> = all.</param>
/// <param name="Page">The page of the list, from 1.</param>
/// <param name="Targets">The roles for which the next skill is sought; none = those of the page.</param>
public sealed record MatchAddress(HeldSkills Have, CodingNeed? Coding, EntryLevel? Entry, int Page, IReadOnlyList<Live<RoleContent>> Targets)
{
    /// <summary>Longer choices make no link of their own in a list: each would repeat all of it.</summary>
    private const int LongestRepeated = 1_000;

    /// <summary>The parameters.</summary>
    public static QueryKey[] Keys { get; } =
    [
        new("have", $"The skills that one has, by code, slug or name, separated by commas; a full stop and 1 to 4 after a code gives the level: py,sol.3. At most {HeldSkills.Most}.", HeldSkills.LongestText, FreeText: true),
        new("coding", "Only roles that ask for code in this way: yes, some, no or unknown."),
        new("entry", "Only roles open at this level: entry, mid, senior or unknown."),
        new("target", $"Up to {CompareView.Most} roles by slug, separated by commas: what to learn next is then counted for them, not for the first three of the page.", FreeText: true),
        new("page", $"The page of the list, from 1; {MatchView.PageSize} roles each."),
    ];

    /// <summary>The canonical address.</summary>
    public string Path => Urls.MatchOf(Have.ToString(),
        ("coding", Coding is { } coding ? UrlChoices.NameOf(coding) : null), ("entry", Entry is { } entry ? UrlChoices.NameOf(entry) : null), ("page", UrlChoices.OfPage(Page)),
        ("target", string.Join(',', Targets.Select(role => role.Slug))));

    /// <summary>The match of somebody who has these skills too.</summary>
    public string With(params IReadOnlyList<string> codes) => Urls.MatchOf(
        string.Join(',', Have.All.Select(held => held.Code).Concat(codes).Order(StringComparer.Ordinal)),
        ("coding", Coding is { } coding ? UrlChoices.NameOf(coding) : null), ("entry", Entry is { } entry ? UrlChoices.NameOf(entry) : null), ("target", string.Join(',', Targets.Select(role => role.Slug))));

    /// <summary>True where links may repeat the whole choice.</summary>
    public bool IsBrief => Have.ToString().Length <= LongestRepeated;

    /// <summary>True where a role passes the filters.</summary>
    public bool Lets(RoleContent role) => (Coding is null || role.Coding.Need == Coding) && (Entry is null || role.Entry.Level == Entry);

    /// <summary>True where a role fails a filter by what is known of it, not by what is not.</summary>
    public bool Refuses(RoleContent role) =>
        (Coding is not null && role.Coding.Need != CodingNeed.Unknown && role.Coding.Need != Coding)
        || (Entry is not null && role.Entry.Level != EntryLevel.Unknown && role.Entry.Level != Entry);

    /// <summary>Reads an address.</summary>
    /// <returns>What is wrong, in a sentence for its author; <c>null</c> = nothing.</returns>
    public static string? Read(Catalog catalog, PageUrl url, out MatchAddress asked)
    {
        var have = HeldSkills.Read(catalog, url["have"], out var problem);
        var strange = ChosenRoles.Read(catalog, url.List("target"), out var targets, "target");
        asked = new(have, url.Choice<CodingNeed>("coding", ref problem), url.Choice<EntryLevel>("entry", ref problem), url.PageNumber(ref problem), targets);
        return problem ?? strange;
    }
}
