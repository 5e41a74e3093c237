using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill that could pay for another.</summary>
internal readonly record struct Neighbour(int Skill, Nearness Nearness);

/// <summary>Who asks for each skill and which skills stand near it, in flat arrays made once for a catalogue: what ranking reads.</summary>
public sealed class MatchIndex
{
    /// <summary>Below so many essential skills known of it, a role cannot be matched.</summary>
    public const int FewestEssentials = 3;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int> roleNumbers;
    private readonly Neighbour[][] neighbours;
    private readonly Posting[] postings;
    private readonly int[] begins;

    private MatchIndex(Catalog catalog)
    {
        Skills = catalog.Skills.All;
        Roles = catalog.Roles.All;
        numbers = Skills.Select((skill, at) => (skill.Slug, at)).ToDictionary(pair => pair.Slug, pair => pair.at, StringComparer.Ordinal);
        roleNumbers = Roles.Select((role, at) => (role.Slug, at)).ToDictionary(pair => pair.Slug, pair => pair.at, StringComparer.Ordinal);
        neighbours = NeighboursOf(Skills);
        (Full, Essentials) = (new int[Roles.Count], new int[Roles.Count]);
        var bySkill = new List<Posting>?[Skills.Count];
        for (var role = 0; role < Roles.Count; role++)
        {
            foreach (var need in NeedsOf(Roles[role].Content))
            {
                Full[role] += Worth.Full(need.Importance);
                Essentials[role] += need.Importance == Importance.Essential ? 1 : 0;
                (bySkill[numbers[need.Skill]] ??= []).Add(new(role, need.Importance, need.Level));
            }
        }

        begins = new int[Skills.Count + 1];
        for (var skill = 0; skill < Skills.Count; skill++)
            begins[skill + 1] = begins[skill] + (bySkill[skill]?.Count ?? 0);
        postings = [.. bySkill.SelectMany(list => list ?? [])];
        Spaces = new RankingSpacePool(Roles.Count, Skills.Count);
    }

    /// <summary>Every live skill; its place is its number.</summary>
    public IReadOnlyList<Live<SkillContent>> Skills { get; }

    /// <summary>Every live role; its place is its number.</summary>
    public IReadOnlyList<Live<RoleContent>> Roles { get; }

    /// <summary>What the arrays take, in bytes, names left out.</summary>
    public long Bytes => (postings.Length * 4L) + (begins.Length * 4L) + (Full.Length * 8L) + neighbours.Sum(near => (near.Length * 8L) + 24);

    /// <summary>Points of each role if everything it asks for were met.</summary>
    internal int[] Full { get; }

    /// <summary>How many essential skills are known of each role.</summary>
    internal int[] Essentials { get; }

    /// <summary>The index of a catalogue.</summary>
    public static MatchIndex In(Catalog catalog) => catalog.Derive(static given => new MatchIndex(given));

    /// <summary>True where enough is known of a role to match it.</summary>
    public bool IsKnown(int role) => Essentials[role] >= FewestEssentials;

    /// <summary>What a role asks for, each skill once, without skills that are not live: nobody can have them.</summary>
    internal IEnumerable<RoleSkill> NeedsOf(RoleContent role) =>
        role.Skills.Where(need => numbers.ContainsKey(need.Skill)).DistinctBy(need => need.Skill, StringComparer.Ordinal);

    /// <summary>How many roles ask for a skill as essential.</summary>
    public int Doors(Live<SkillContent> skill)
    {
        var count = 0;
        foreach (var posting in AskedBy(numbers[skill.Slug]))
            count += posting.Importance == Importance.Essential ? 1 : 0;
        return count;
    }

    /// <summary>Scratch arrays for ranking, lent and taken back.</summary>
    internal RankingSpacePool Spaces { get; }

    /// <summary>Number of a live role.</summary>
    public int NumberOf(Live<RoleContent> role) => roleNumbers[role.Slug];

    /// <summary>Number of a live skill.</summary>
    internal int NumberOf(string slug) => numbers[slug];

    /// <summary>What a skill could pay for in part, the nearest reading of each.</summary>
    internal ReadOnlySpan<Neighbour> Near(int skill) => neighbours[skill];

    /// <summary>Who asks for a skill.</summary>
    internal ReadOnlySpan<Posting> AskedBy(int skill) => postings.AsSpan(begins[skill], begins[skill + 1] - begins[skill]);

    private Neighbour[][] NeighboursOf(IReadOnlyList<Live<SkillContent>> skills)
    {
        var near = new List<Neighbour>?[skills.Count];
        for (var skill = 0; skill < skills.Count; skill++)
        {
            foreach (var broader in Numbers(skills[skill].Content.Broader))
            {
                // Whoever has the narrower skill may pay for the broader one, and the other way round.
                (near[skill] ??= []).Add(new(broader, Nearness.Narrower));
                (near[broader] ??= []).Add(new(skill, Nearness.Broader));
            }

            foreach (var related in Numbers(skills[skill].Content.Related))
            {
                (near[skill] ??= []).Add(new(related, Nearness.Related));
                (near[related] ??= []).Add(new(skill, Nearness.Related));
            }
        }

        return [.. near.Select((list, skill) => list is null ? [] : list.Where(other => other.Skill != skill).OrderBy(other => other.Nearness)
            .DistinctBy(other => other.Skill).ToArray())];
    }

    private IEnumerable<int> Numbers(IEnumerable<string> slugs) =>
        slugs.Where(numbers.ContainsKey).Select(slug => numbers[slug]);
}
