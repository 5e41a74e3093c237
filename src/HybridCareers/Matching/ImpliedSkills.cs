using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>Whoever has a skill is taken to have what comes before it; also where prerequisites go round in a circle.</summary>
public sealed class ImpliedSkills
{
    private readonly Dictionary<string, string> by = new(StringComparer.Ordinal);

    /// <summary>What comes before some skills.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="skills">The skills by slug; of several that ask for one first, the first counts.</param>
    public ImpliedSkills(Catalog catalog, IEnumerable<string> skills)
    {
        var own = skills.ToList();
        var open = new Queue<string>();
        foreach (var skill in own)
        {
            // What an earlier one asks for, and all before that, is known already.
            open.Enqueue(skill);
            while (open.TryDequeue(out var at))
            {
                foreach (var first in catalog.Skills.Find(at)?.Content.Prerequisites ?? [])
                {
                    if (catalog.Skills.Find(first.Skill) is not null && by.TryAdd(first.Skill, skill))
                        open.Enqueue(first.Skill);
                }
            }
        }

        foreach (var skill in own)
            by[skill] = skill;
    }

    /// <summary>The skills with all that comes before them.</summary>
    public IReadOnlyCollection<string> All => by.Keys;

    /// <summary>True for one of the skills and for what comes before them.</summary>
    public bool Contains(string skill) => by.ContainsKey(skill);

    /// <summary>The skill that asks for one first, or that one itself; <c>null</c> = it is not implied.</summary>
    public string? By(string skill) => by.GetValueOrDefault(skill);
}
