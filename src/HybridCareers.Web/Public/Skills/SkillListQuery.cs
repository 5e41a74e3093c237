using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Lists;
using HybridCareers.Web.Shared.Schema;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Skills;

/// <summary>Answers <c>/skills</c>.</summary>
public static class SkillListQuery
{
    /// <summary>Skills on a page.</summary>
    public const int PageSize = 100;

    private static readonly SkillDomain[] Domains = [SkillDomain.Ai, SkillDomain.Both, SkillDomain.Web3, SkillDomain.General];

    public static QueryKey[] Keys { get; } =
    [
        new("domain", "Only skills of one field: ai, both, web3 or general."),
        new("kind", "Only skills of one kind: knowledge, method, language, framework, tool, platform or interpersonal."),
        new("text", "Only skills whose name, alias or code holds every word of this text; signs alone are refused.", Longest: 200, FreeText: true),
        new("sort", "field (the default), name, or roles (the skill that most roles ask for first)."),
        new("page", "Page of 100 skills, from 1."),
    ];

    public static Answer<SkillListView> Find(Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var (domain, kind) = (url.Choice<SkillDomain>("domain", ref problem), url.Choice<SkillKind>("kind", ref problem));
        var sort = url.Choice<SkillSort>("sort", ref problem) ?? SkillSort.Field;
        var text = url.Words(ref problem);
        var index = SkillIndex.In(catalog);
        var left = new SkillSelection(index, domain, kind, text);
        var paging = url.PagingOf(left.Total, PageSize, ref problem);
        if (problem is not null)
            return new Refused<SkillListView>(problem);

        var part = left.Part(sort, paging.Before, PageSize);
        var shown = part.Select(row => index.Rows[row]).ToList();
        return new SkillListView(
            left.Total, index.Rows.Count, paging.Page, paging.Pages, sort, text, shown,
            [.. Domains.Select(value => new Facet(UrlChoices.NameOf(value), Say.Field(value), left.InDomain(value), value == domain))],
            [.. Enum.GetValues<SkillKind>().Select(value => new Facet(UrlChoices.NameOf(value), Say.Kind(value), left.InKind(value), value == kind))],
            LettersOf(left, paging), left.Total > 0 ? [] : LooseningsOf(left, domain, kind, text))
        {
            Head = HeadOf(index.Rows.Count, url, paging, sort, shown),
            Url = url,
            Initials = [.. part.Select(index.InitialOf)],
        };
    }

    private static List<Letter> LettersOf(SkillSelection left, Paging paging)
    {
        var before = 0;
        var letters = new List<Letter>();
        foreach (var (initial, count) in left.Initials)
        {
            letters.Add(new Letter(initial.ToString(), paging.PageOf(before), count));
            before += count;
        }

        return letters;
    }

    private static IReadOnlyList<Loosening> LooseningsOf(SkillSelection left, SkillDomain? domain, SkillKind? kind, string? text) =>
    [
        .. domain is null ? [] : (Loosening[])[new("domain", $"the field {Say.Field(domain.Value)}", left.OfAnyDomain)],
        .. kind is null ? [] : (Loosening[])[new("kind", $"the kind “{Say.Kind(kind.Value)}”", left.OfAnyKind)],
        .. text is null ? [] : (Loosening[])[new("text", $"the text “{text}”", left.OfAnyText)],
    ];

    private static PageHead HeadOf(int all, PageUrl url, Paging paging, SkillSort sort, IReadOnlyList<SkillRow> shown)
    {
        // What is left at its usual value is left out, so that one list has one address.
        var query = url.With(("page", UrlChoices.OfPage(paging.Page)), ("sort", sort == SkillSort.Field ? null : UrlChoices.NameOf(sort)))[url.Path.Length..];
        return new PageHead(
            paging.Page > 1 ? $"Skills, page {paging.Page}" : "Skills",
            $"{Say.Count(all, "skill")} of AI, Web3 and both: what each is, what to know first, which roles ask for it and where to learn it.",
            Urls.Skills + query,
            [SchemaOrg.List("Skills", shown.Select(skill => (skill.Name, Urls.Skill(skill.Slug))))],
            $"{Urls.Api}{Urls.Skills}{query}",
            Listed: url["text"] is null);
    }
}
