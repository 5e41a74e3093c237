using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Evidence;
using HybridCareers.Web.Shared.Schema;

namespace HybridCareers.Web.Public.Paths;

/// <summary>Answers <c>/paths</c>.</summary>
public static class PathListQuery
{
    private static readonly Background[] Backgrounds = [Background.Ai, Background.Web3, Background.Any];

    public static Answer<PathListView> Find(Catalog catalog, PageUrl url)
    {
        var have = PathHave.Read(catalog, url, Urls.Paths, out var address, out var problem);
        if (problem is not null)
            return new Refused<PathListView>(problem);
        IReadOnlyList<Statement> lead = [.. catalog.Overviews.All.SelectMany(overview => overview.Content.EntryLead)];
        List<Live<PathContent>> paths = [.. catalog.Paths.All.OrderBy(path => Array.IndexOf(Backgrounds, path.Content.Background))];
        return new PathListView(lead, [.. paths.Select(path => CardOf(path, catalog, have))])
        {
            Have = have,
            NotKnown = have.NotKnown,
            Head = new PageHead(
                "Paths", "Ways into careers between AI and Web3: from AI, from Web3 and from elsewhere, step by step, with hours, resources and projects.",
                address, [SchemaOrg.List("Paths", paths.Select(path => (path.Content.Title, Urls.Path(path.Slug))))], Urls.Api + address, Listed: have.All.Count == 0),
            Notes = new Footnotes([.. lead.At("entryLead"), .. paths.SelectMany(path => path.Content.Summary.At($"{path.Slug}.summary"))], catalog),
        };
    }

    private static PathCard CardOf(Live<PathContent> path, Catalog catalog, HeldSkills have) => new(
        path.Slug, path.Content.Title, path.Content.Background, path.Content.Summary,
        [.. path.Content.Stages.Select(stage => new StageCard(stage.Kind, stage.Title, stage.Steps.Count))], PathHours.Of(path.Content),
        [.. NamedSkill.Of(path.Content.Stages.SelectMany(stage => stage.Steps).SelectMany(step => step.Skills).Distinct(StringComparer.Ordinal), catalog)],
        PathHave.RowOf(PathHave.On(catalog, path.Content, have)));
}
