using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Lists;
using HybridCareers.Web.Shared.Schema;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Public.Resources;

/// <summary>Answers <c>/resources</c>.</summary>
public static class ResourceListQuery
{
    /// <summary>Resources on a page.</summary>
    public const int PageSize = 100;

    /// <summary>The most skills to choose from; those that most resources teach come first.</summary>
    public const int MostSkills = 100;

    public static QueryKey[] Keys { get; } =
    [
        new("skill", "Only resources that teach a skill, by code, slug or name."),
        new("free", "yes: only resources that cost nothing; those whose cost was not seen are left out and counted."),
        new("format", "Only resources of one form: course, book, documentation, video, exercises, list or other."),
        new("status", "Only addresses checked so far: verified, seen or unverified."),
        new("at", "Slug of a resource: the page on which it stands."),
        new("page", "Page of 100 resources, from 1."),
    ];

    public static Answer<ResourceListView> Find(Catalog catalog, PageUrl url)
    {
        string? problem = null;
        var (form, status) = (url.Choice<ResourceForm>("format", ref problem), url.Choice<AddressStatus>("status", ref problem));
        if (url["free"] is { } free && free != "yes")
            problem ??= BadValue.Of("free", free, "yes, or leave it out");
        var skill = url["skill"] is { } asked ? EntryNames.In(catalog).Skill(asked) : null;
        if (skill is null && url["skill"] is { } wrong)
            problem ??= BadValue.Of("skill", wrong, "the code or the name of a skill that we have, as its page shows it");
        var filter = new ResourceFilter(skill?.Slug, url["free"] is not null, form, status);
        var left = filter.Of(catalog);
        var paging = url.PagingOf(left.Count, PageSize, ref problem);
        if (problem is not null)
            return new Refused<ResourceListView>(problem);
        if (url["at"] is { } slug)
        {
            if (catalog.Resources.Find(slug) is null)
                return NotHere.Of<ResourceListView>(catalog, EntryKind.Resource, "learning resource", slug);
            var row = left.Index().FirstOrDefault(row => row.Item.Slug == slug).Index;
            paging = paging with { Page = paging.PageOf(row) };
        }

        var shown = left.Skip(paging.Before).Take(PageSize).ToList();
        return new ResourceListView(
            left.Count, catalog.Resources.All.Count, paging.Page, paging.Pages, [.. shown.Select(resource => ResourceRow.Of(resource, catalog))],
            skill is null ? null : NamedSkill.Of(skill), SkillsOf(catalog, filter, skill),
            new Facet("yes", "Free", (filter with { FreeOnly = true }).CountIn(catalog), filter.FreeOnly),
            filter.FreeOnly ? (filter with { FreeOnly = false }).Of(catalog).Count(resource => resource.Content.Cost is null) : 0,
            [.. Enum.GetValues<ResourceForm>().Select(value => new Facet(UrlChoices.NameOf(value), ResourceForms.NameOf(value), (filter with { Form = value }).CountIn(catalog), value == filter.Form))],
            [.. Enum.GetValues<AddressStatus>().Select(value => new Facet(UrlChoices.NameOf(value), ResourceFilter.NameOf(value), (filter with { Status = value }).CountIn(catalog), value == filter.Status))],
            left.Count > 0 ? [] : filter.Loosen(catalog, skill?.Content.Title))
        {
            Head = HeadOf(catalog, url, paging, shown, skill),
            Notes = new Footnotes(shown.SelectMany(resource => resource.Content.Claims()), catalog),
            Url = url,
        };
    }

    private static IReadOnlyList<Facet> SkillsOf(Catalog catalog, ResourceFilter filter, Live<SkillContent>? chosen) =>
        [.. (filter with { Skill = null }).Of(catalog).SelectMany(resource => resource.Content.Skills).CountBy(slug => slug, StringComparer.Ordinal)
            .Select(taught => (Skill: catalog.Skills.Find(taught.Key), taught.Value)).Where(taught => taught.Skill is not null)
            .OrderByDescending(taught => taught.Skill!.Slug == chosen?.Slug).ThenByDescending(taught => taught.Value).Take(MostSkills)
            .OrderBy(taught => taught.Skill!.Content.Title, StringComparer.OrdinalIgnoreCase)
            .Select(taught => new Facet(taught.Skill!.Slug, taught.Skill.Content.Title, taught.Value, taught.Skill.Slug == chosen?.Slug))];

    private static PageHead HeadOf(Catalog catalog, PageUrl url, Paging paging, IReadOnlyList<Live<ResourceContent>> shown, Live<SkillContent>? skill)
    {
        // One list has one address, however its skill was written and its page was found.
        var query = url.With(("skill", skill?.Slug), ("at", null), ("page", UrlChoices.OfPage(paging.Page)))[url.Path.Length..];
        return new PageHead(
            skill is null ? "Learning resources" : $"Learning resources for {skill.Content.Title}",
            $"{Say.Count(catalog.Resources.All.Count, "learning resource")} for careers between AI and Web3, each with provider, format, cost as far as seen, and how its address was checked.",
            Urls.Resources + query,
            [SchemaOrg.List("Learning resources", shown.Select(resource => (resource.Content.Title, resource.Content.Url)))],
            Urls.Api + Urls.Resources + query);
    }
}
