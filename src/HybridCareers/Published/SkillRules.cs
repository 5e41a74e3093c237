using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Rules over the whole vocabulary of skills.</summary>
internal static class SkillRules
{
    /// <summary>Codes are short, permanent and never given to another skill.</summary>
    public static IEnumerable<Problem> Codes(IReadOnlyList<Candidate> bundle, LiveFacts live)
    {
        var given = live.Codes.ToDictionary(pair => pair.Value, pair => pair.Key);
        var owners = new Dictionary<string, Guid>(live.Codes, StringComparer.Ordinal);
        foreach (var candidate in bundle)
        {
            if (candidate.Content is not SkillContent skill)
                continue;
            if (skill.Code.Length is < 2 or > 5 || !skill.Code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
                yield return new Problem("code", $"The code '{skill.Code}' must be 2 to 5 lower-case letters or digits.", candidate.InWords);
            else if (given.TryGetValue(candidate.Id, out var code) && code != skill.Code)
                yield return new Problem("code", $"The code of this skill is '{code}' for ever: addresses of readers hold it.", candidate.InWords);
            else if (!owners.TryAdd(skill.Code, candidate.Id) && owners[skill.Code] != candidate.Id)
                yield return new Problem("code", $"The code '{skill.Code}' was given to another skill: choose another.", candidate.InWords);
        }
    }

    /// <summary>No skill may come, over any number of steps, before itself.</summary>
    public static IEnumerable<Problem> Cycles(IReadOnlyList<Candidate> bundle, LiveFacts live, LiveAfter after)
    {
        var changed = bundle.Where(candidate => candidate.Content is SkillContent).ToDictionary(candidate => candidate.Id);
        var edges = live.Prerequisites.Where(edge => !changed.ContainsKey(edge.Skill))
            .Concat(changed.Values.SelectMany(candidate => ((SkillContent)candidate.Content).Prerequisites
                .Select(first => after.Find(EntryKind.Skill, first.Skill)).OfType<Guid>().Select(first => (Skill: candidate.Id, First: first))))
            .ToLookup(edge => edge.Skill, edge => edge.First);
        var names = live.Entries.ToDictionary(entry => entry.Id, entry => entry.Slug);
        foreach (var candidate in changed.Values)
            names[candidate.Id] = candidate.Slug;
        return
            from candidate in changed.Values
            let way = WayBack(candidate.Id, edges)
            where way is not null
            select new Problem($"prerequisites[{names[way[1]]}]",
                $"The prerequisites go round in a circle: {string.Join(" → ", way.Select(id => names[id]))}.", candidate.InWords);
    }

    /// <summary>The shortest way from a skill back to itself; <c>null</c> = there is none.</summary>
    private static List<Guid>? WayBack(Guid start, ILookup<Guid, Guid> edges)
    {
        var cameFrom = new Dictionary<Guid, Guid>();
        var open = new Queue<Guid>([start]);
        while (open.TryDequeue(out var skill))
        {
            foreach (var first in edges[skill])
            {
                if (first == start)
                {
                    List<Guid> way = [start];
                    for (var at = skill; at != start; at = cameFrom[at])
                        way.Insert(0, at);
                    return [start, .. way];
                }

                if (cameFrom.TryAdd(first, skill))
                    open.Enqueue(first);
            }
        }

        return null;
    }
}
