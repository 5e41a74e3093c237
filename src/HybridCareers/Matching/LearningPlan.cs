using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>From what a reader has to a role: what is missing with what comes first, in an order that can be learnt.</summary>
public sealed class LearningPlan
{
    private readonly Catalog catalog;
    private readonly MatchIndex index;
    private readonly HeldSkills have;
    private readonly Dictionary<string, RoleSkill> needs;
    private readonly HashSet<string> implied;

    /// <summary>Plans the way to a role.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="have">What the reader has.</param>
    /// <param name="target">A live role.</param>
    /// <param name="optional">Optional skills of the role to learn as well, by slug; others are left out.</param>
    public LearningPlan(Catalog catalog, HeldSkills have, Live<RoleContent> target, IReadOnlySet<string> optional)
    {
        (this.catalog, this.have, Target, index) = (catalog, have, target, MatchIndex.In(catalog));
        needs = index.NeedsOf(target.Content).Where(need => need.Importance == Importance.Essential || optional.Contains(need.Skill))
            .ToDictionary(need => need.Skill, StringComparer.Ordinal);
        implied = Closure(have.All.Select(held => held.Skill.Slug));
        Before = MatchOf(have);
        Circle = [];
        Steps = Make();
    }

    /// <summary>The role.</summary>
    public Live<RoleContent> Target { get; }

    /// <summary>The match before the first step.</summary>
    public RoleMatch Before { get; }

    /// <summary>What to learn, in order.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>Skills that ask for each other first: the content is at fault, and they stand in no particular order.</summary>
    public IReadOnlyList<Live<SkillContent>> Circle { get; private set; }

    /// <summary>Hours of all steps whose hours are known.</summary>
    public PlanHours Hours => Steps.Aggregate(default(PlanHours), (sum, step) => sum + (step.Hours ?? default));

    /// <summary>How many steps have no hours.</summary>
    public int HoursNotKnown => Steps.Count(step => step.Hours is null);

    /// <summary>Optional skills of the role that are neither there nor in the plan.</summary>
    public IEnumerable<Live<SkillContent>> LeftOut => index.NeedsOf(Target.Content).Where(need => !needs.ContainsKey(need.Skill) && !IsMet(need))
        .Select(need => index.Skills[index.NumberOf(need.Skill)]);

    private List<PlanStep> Make()
    {
        var wanted = Wanted();
        var order = new PlanOrder(wanted, skill => FirstOf(skill).Where(wanted.Contains), ValueOf);
        Circle = [.. order.Circle.Select(Find)];
        var (steps, reached) = (new List<PlanStep>(), have);
        var projects = ProjectsOf(order.Skills);
        foreach (var slug in order.Skills)
        {
            var (skill, need) = (Find(slug), needs.GetValueOrDefault(slug));
            var (level, had, near) = (need?.Level ?? ProficiencyLevel.NotStated, have.Find(slug), NearestTo(slug));
            var share = LearningHours.ShareLeft(level, had?.Level, near?.Nearness);
            reached = reached.With(skill, level);
            steps.Add(new(
                skill, level, need, [.. order.Skills.Where(later => FirstOf(later).Contains(slug, StringComparer.Ordinal)).Select(Find)], had ?? near?.Held, share,
                LearningHours.In(catalog).Of(slug, share), LearningHours.In(catalog).Of(slug), MatchOf(reached).Percent,
                [.. SkillUse.In(catalog).Resources(slug).OrderBy(resource => resource.Content.IsFree ? 0 : resource.Content.Cost is null ? 1 : 2)
                    .ThenBy(resource => resource.Content.Skills.Count).ThenBy(resource => resource.Content.Title, StringComparer.OrdinalIgnoreCase)],
                [.. projects[slug]]));
        }

        return steps;
    }

    /// <summary>What is missing, and what must come before it and is not there either.</summary>
    private HashSet<string> Wanted()
    {
        var wanted = new HashSet<string>(needs.Values.Where(need => !IsMet(need)).Select(need => need.Skill), StringComparer.Ordinal);
        for (var open = new Queue<string>(wanted); open.TryDequeue(out var skill);)
        {
            foreach (var first in FirstOf(skill).Where(first => !implied.Contains(first) && wanted.Add(first)))
                open.Enqueue(first);
        }

        return wanted;
    }

    private bool IsMet(RoleSkill need) => have.Find(need.Skill) is { } held
        && Worth.Of(need.Importance, need.Level, held.Level, Nearness.Same) == Worth.Full(need.Importance);

    /// <summary>Whoever has a skill has what comes before it.</summary>
    private HashSet<string> Closure(IEnumerable<string> skills)
    {
        var found = new HashSet<string>(skills, StringComparer.Ordinal);
        for (var open = new Queue<string>(found); open.TryDequeue(out var skill);)
        {
            foreach (var first in FirstOf(skill).Where(found.Add))
                open.Enqueue(first);
        }

        return found;
    }

    /// <summary>Points for the target by hour; where hours are not known, as if it took a hundred.</summary>
    private double ValueOf(string skill) =>
        (needs.TryGetValue(skill, out var need) ? Worth.Full(need.Importance) : 0) / Math.Max(1, LearningHours.In(catalog).Of(skill, 1)?.Mean ?? 100);

    /// <summary>The projects that prove a skill of the plan, each after the last of them.</summary>
    private ILookup<string, Live<ProjectContent>> ProjectsOf(IReadOnlyList<string> order)
    {
        var places = order.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return catalog.Projects.All.Select(project => (project, Last: project.Content.Proves.Select(proof => places.GetValueOrDefault(proof.Skill, -1)).DefaultIfEmpty(-1).Max()))
            .Where(pair => pair.Last >= 0).ToLookup(pair => order[pair.Last], pair => pair.project, StringComparer.Ordinal);
    }

    private (HeldSkill Held, Nearness Nearness)? NearestTo(string slug)
    {
        var near = index.Near(index.NumberOf(slug)).ToArray();
        return have.All.Select(held => (held, Found: near.Where(other => index.Skills[other.Skill].Slug == held.Skill.Slug).ToArray()))
            .Where(pair => pair.Found.Length > 0).OrderByDescending(pair => Worth.Credit(pair.Found[0].Nearness))
            .Select(pair => ((HeldSkill, Nearness)?)(pair.held, pair.Found[0].Nearness)).FirstOrDefault();
    }

    private RoleMatch MatchOf(HeldSkills skills) => new(index, index.NumberOf(Target), skills);

    private Live<SkillContent> Find(string slug) => catalog.Skills.Find(slug)!;

    private IEnumerable<string> FirstOf(string skill) =>
        Find(skill).Content.Prerequisites.Select(first => first.Skill).Where(first => catalog.Skills.Find(first) is not null);
}
