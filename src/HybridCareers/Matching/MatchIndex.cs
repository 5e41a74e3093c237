using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill that could pay for another.</summary>
internal readonly record struct Neighbour(int Skill, Nearness Nearness);

/// <summary>Who asks for each skill and which skills stand near it, in flat arrays made once for a catalogue: what ranking reads.</summary>
public sealed class MatchIndex : IFollowing<MatchIndex>
{
    /// <summary>Below so many essential skills known of it, a role cannot be matched.</summary>
    public const int FewestEssentials = 3;

    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, int> roleNumbers;
    private readonly Neighbour[][] neighbours;
    private readonly Posting[] postings;
    private readonly int[] begins;
    private readonly RoleNeeds?[] needs;

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
        needs = new RoleNeeds?[Roles.Count];
    }

    /// <summary>What skills are to each other stays, and so do the requirements of roles that did not change.</summary>
    private MatchIndex(MatchIndex before, Catalog next, IReadOnlySet<Guid> changed)
    {
        (Skills, Roles, numbers, neighbours) = (before.Skills, next.Roles.All, before.numbers, before.neighbours);
        roleNumbers = Roles.Select((role, at) => (role.Slug, at)).ToDictionary(pair => pair.Slug, pair => pair.at, StringComparer.Ordinal);
        (Full, Essentials) = (new int[Roles.Count], new int[Roles.Count]);
        var places = before.PlacesIn(this, changed);
        var fresh = new List<(int Skill, Posting Posting)>();
        foreach (var (role, at) in Roles.Select((role, at) => (role, at)).Where(pair => changed.Contains(pair.role.Id)))
        {
            foreach (var need in NeedsOf(role.Content))
            {
                Full[at] += Worth.Full(need.Importance);
                Essentials[at] += need.Importance == Importance.Essential ? 1 : 0;
                fresh.Add((numbers[need.Skill], new(at, need.Importance, need.Level)));
            }
        }

        for (var old = 0; old < places.Length; old++)
        {
            if (places[old] >= 0)
                (Full[places[old]], Essentials[places[old]]) = (before.Full[old], before.Essentials[old]);
        }

        (begins, postings) = AskAsBefore(before, places) ? (before.begins, before.postings)
            : Merge(before, places, fresh.ToLookup(pair => pair.Skill, pair => pair.Posting));
        Spaces = new RankingSpacePool(Roles.Count, Skills.Count);
        needs = new RoleNeeds?[Roles.Count];
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

    /// <inheritdoc />
    public MatchIndex? Follow(Catalog next, IReadOnlySet<Guid> changed) => ReferenceEquals(next.Skills.All, Skills) ? new(this, next, changed) : null;

    /// <summary>For each role its number in another index; -1 = it changed, or is not there.</summary>
    internal int[] PlacesIn(MatchIndex next, IReadOnlySet<Guid> changed) =>
        [.. Roles.Select(role => changed.Contains(role.Id) ? -1 : next.roleNumbers.GetValueOrDefault(role.Slug, -1))];

    private bool AskAsBefore(MatchIndex before, int[] places)
    {
        return Roles.Count == places.Length && places.Index().All(old => old.Item == old.Index || (old.Item < 0 && Asked(Roles[old.Index]).SequenceEqual(Asked(before.Roles[old.Index]))));

        IEnumerable<(string, Importance, ProficiencyLevel)> Asked(Live<RoleContent> role) => NeedsOf(role.Content).Select(need => (need.Skill, need.Importance, need.Level));
    }

    private static (int[] Begins, Posting[] Postings) Merge(MatchIndex before, int[] places, ILookup<int, Posting> fresh)
    {
        var starts = new int[before.begins.Length];
        var merged = new List<Posting>(before.postings.Length + 64);
        for (var skill = 0; skill + 1 < starts.Length; skill++)
        {
            starts[skill] = merged.Count;
            foreach (var posting in before.AskedBy(skill))
            {
                if (places[posting.Role] is >= 0 and var place)
                    merged.Add(posting.Of(place));
            }

            if (!fresh.Contains(skill))
                continue;
            merged.AddRange(fresh[skill]);
            merged.Sort(starts[skill], merged.Count - starts[skill], Comparer<Posting>.Create((one, other) => one.Role.CompareTo(other.Role)));
        }

        starts[^1] = merged.Count;
        return (starts, [.. merged]);
    }

    /// <summary>True where enough is known of a role to match it.</summary>
    public bool IsKnown(int role) => Essentials[role] >= FewestEssentials;

    /// <summary>What a role asks for, each skill once, without skills that are not live: nobody can have them.</summary>
    internal IEnumerable<RoleSkill> NeedsOf(RoleContent role) =>
        role.Skills.Where(need => numbers.ContainsKey(need.Skill)).DistinctBy(need => need.Skill, StringComparer.Ordinal);

    /// <summary>The same with the numbers of the skills, kept for those who are matched again and again.</summary>
    internal RoleNeeds NeedsAt(int role) => needs[role] ??= new([.. NeedsOf(Roles[role].Content)], this);

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
