using HybridCareers.Content;
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
        IReadOnlyList<Statement> lead = [.. catalog.Overviews.All.SelectMany(overview => overview.Content.EntryLead)];
        List<Live<PathContent>> paths = [.. catalog.Paths.All.OrderBy(path => Array.IndexOf(Backgrounds, path.Content.Background))];
        return new PathListView(lead, [.. paths.Select(path => CardOf(path, catalog))])
        {
            Head = new PageHead(
                "Paths", "Ways into careers between AI and Web3: from AI, from Web3 and from elsewhere, step by step, with hours, resources and projects.",
                Urls.Paths, [SchemaOrg.List("Paths", paths.Select(path => (path.Content.Title, Urls.Path(path.Slug))))], Urls.Api + Urls.Paths),
            Notes = new Footnotes([.. lead.At("entryLead"), .. paths.SelectMany(path => path.Content.Summary.At($"{path.Slug}.summary"))], catalog),
        };
    }

    private static PathCard CardOf(Live<PathContent> path, Catalog catalog) => new(
        path.Slug, path.Content.Title, path.Content.Background, path.Content.Summary,
        [.. path.Content.Stages.Select(stage => new StageCard(stage.Kind, stage.Title, stage.Steps.Count))], PathHours.Of(path.Content),
        [.. NamedSkill.Of(path.Content.Stages.SelectMany(stage => stage.Steps).SelectMany(step => step.Skills).Distinct(StringComparer.Ordinal), catalog)]);
}
