using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Chooses the projects of a plan: as few as prove every skill that can be proved, each due when the last of its skills is learnt.</summary>
internal sealed class ProvingProjects
{
    private readonly (Live<ProjectContent> Project, string[] Skills)[] all;

    private ProvingProjects(Catalog catalog) => all = [.. catalog.Projects.All.OrderBy(project => project.Slug, StringComparer.Ordinal)
        .Select(project => (project, project.Content.Proves.Select(proof => proof.Skill).Distinct(StringComparer.Ordinal).ToArray()))];

    /// <summary>The projects of a catalogue with what they prove.</summary>
    public static ProvingProjects In(Catalog catalog) => catalog.Derive(static given => new ProvingProjects(given));

    /// <summary>The projects by the skill after which each is due.</summary>
    /// <param name="order">The skills of the plan in order.</param>
    /// <param name="isAsked">True for a skill that the target itself asks for; what only comes first needs no proof of its own.</param>
    public ILookup<string, Live<ProjectContent>> After(IReadOnlyList<string> order, Func<string, bool> isAsked)
    {
        var places = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var open = order.Where(isAsked).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<(string After, Live<ProjectContent> Project)>();
        while (open.Count > 0 && Best(open, isAsked) is { Project: not null } best)
        {
            chosen.Add((order[best.Skills.Max(skill => places.GetValueOrDefault(skill, -1))], best.Project));
            open.ExceptWith(best.Skills);
        }

        return chosen.ToLookup(due => due.After, due => due.Project, StringComparer.Ordinal);
    }

    /// <summary>The one that proves most of what is still open; of equal ones, that with fewer skills which the target does not ask for, then by slug.</summary>
    private (Live<ProjectContent>? Project, string[] Skills) Best(HashSet<string> open, Func<string, bool> isAsked)
    {
        var (best, most) = (((Live<ProjectContent>?)null, Array.Empty<string>()), (Proves: 0, Beside: 0));
        foreach (var (project, skills) in all)
        {
            var (proves, beside) = (0, 0);
            foreach (var skill in skills)
                (proves, beside) = (proves + (open.Contains(skill) ? 1 : 0), beside + (isAsked(skill) ? 0 : 1));
            if (proves > most.Proves || (proves > 0 && proves == most.Proves && beside < most.Beside))
                (best, most) = ((project, skills), (proves, beside));
        }

        return best;
    }
}
