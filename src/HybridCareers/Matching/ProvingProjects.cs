using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Chooses the projects of a plan: as few as prove every skill that can be proved, each due when the last of its skills is learnt.</summary>
internal static class ProvingProjects
{
    /// <summary>The projects by the skill after which each is due.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="order">The skills of the plan in order.</param>
    /// <param name="isAsked">True for a skill that the target itself asks for; what only comes first needs no proof of its own.</param>
    public static ILookup<string, Live<ProjectContent>> After(Catalog catalog, IReadOnlyList<string> order, Func<string, bool> isAsked)
    {
        var places = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var open = order.Where(isAsked).ToHashSet(StringComparer.Ordinal);
        var (left, chosen) = (catalog.Projects.All.ToList(), new List<Live<ProjectContent>>());
        while (Best(left, open, isAsked) is { } project)
        {
            chosen.Add(project);
            left.Remove(project);
            open.ExceptWith(SkillsOf(project));
        }

        return chosen.ToLookup(project => order[SkillsOf(project).Max(skill => places.GetValueOrDefault(skill, -1))], StringComparer.Ordinal);
    }

    /// <summary>The one that proves most of what is still open; of equal ones, that with fewer skills which the target does not ask for.</summary>
    private static Live<ProjectContent>? Best(IEnumerable<Live<ProjectContent>> projects, HashSet<string> open, Func<string, bool> isAsked) => projects
        .Select(project => (project, Proves: SkillsOf(project).Count(open.Contains), Beside: SkillsOf(project).Count(skill => !isAsked(skill)))).Where(choice => choice.Proves > 0)
        .OrderByDescending(choice => choice.Proves).ThenBy(choice => choice.Beside).ThenBy(choice => choice.project.Slug, StringComparer.Ordinal)
        .Select(choice => choice.project).FirstOrDefault();

    private static IEnumerable<string> SkillsOf(Live<ProjectContent> project) => project.Content.Proves.Select(proof => proof.Skill).Distinct(StringComparer.Ordinal);
}
