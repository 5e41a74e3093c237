using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Whoever has a skill is taken to have what comes before it.</summary>
public static class ImpliedSkills
{
    /// <summary>Skills with all that comes before them, by slug; also where prerequisites go round in a circle.</summary>
    public static HashSet<string> Of(Catalog catalog, IEnumerable<string> skills)
    {
        var found = new HashSet<string>(skills, StringComparer.Ordinal);
        for (var open = new Queue<string>(found); open.TryDequeue(out var skill);)
        {
            foreach (var first in catalog.Skills.Find(skill)?.Content.Prerequisites ?? [])
            {
                if (catalog.Skills.Find(first.Skill) is not null && found.Add(first.Skill))
                    open.Enqueue(first.Skill);
            }
        }

        return found;
    }
}
