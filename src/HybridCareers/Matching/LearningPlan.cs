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
    private readonly ImpliedSkills implied;
    private readonly Dictionary<string, HeldSkill> held;
    private readonly Dictionary<string, string[]> firstOf = new(StringComparer.Ordinal);

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
        held = have.All.ToDictionary(own => own.Skill.Slug, StringComparer.Ordinal);
        implied = new(catalog, have.All.Select(held => held.Skill.Slug));
        Before = new(index, index.NumberOf(target), have);
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
        var (steps, reached) = (new List<PlanStep>(), Payments.Of(index, index.NumberOf(Target), have));
        var projects = ProvingProjects.In(catalog).After(order.Skills, needs.ContainsKey);
        var chosen = projects.SelectMany(due => due).ToList();
        var hours = LearningHours.In(catalog);
        foreach (var slug in order.Skills)
        {
            var (skill, need) = (Find(slug), needs.GetValueOrDefault(slug));
            var (level, had, near) = (need?.Level ?? ProficiencyLevel.NotStated, held.GetValueOrDefault(slug), NearestTo(slug));
            var share = LearningHours.ShareLeft(level, had?.Level, near?.Nearness);
            reached = reached.And(index.NumberOf(slug), level);
            steps.Add(new(
                skill, level, need, LaterThan(slug, order.Skills), had ?? near?.Held, share,
                hours.Of(slug, share), hours.Of(slug), Worth.Percent(reached.Points, Before.Full), OwnThatAsksFor(slug), ResourceOrder.In(catalog).Of(slug),
                [.. projects[slug]], chosen.FindAll(project => project.Content.Proves.Any(proof => proof.Skill == slug))));
        }

        return steps;
    }

    private List<Live<SkillContent>> LaterThan(string slug, IReadOnlyList<string> order)
    {
        var later = new List<Live<SkillContent>>();
        foreach (var other in order)
        {
            if (FirstOf(other).AsSpan().Contains(slug))
                later.Add(Find(other));
        }

        return later;
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

    private bool IsMet(RoleSkill need) => held.TryGetValue(need.Skill, out var own)
        && Worth.Of(need.Importance, need.Level, own.Level, Nearness.Same) == Worth.Full(need.Importance);

    /// <summary>What the role itself asks for counts only where it is named, but who knows what comes after it may well know it too.</summary>
    private HeldSkill? OwnThatAsksFor(string slug) => !held.ContainsKey(slug) && implied.By(slug) is { } own ? held[own] : null;

    /// <summary>Points for the target by hour; where hours are not known, as if it took a hundred.</summary>
    private double ValueOf(string skill) =>
        (needs.TryGetValue(skill, out var need) ? Worth.Full(need.Importance) : 0) / Math.Max(1, LearningHours.In(catalog).Of(skill, 1)?.Mean ?? 100);

    /// <summary>The reader's skill that stands nearest to another; of equally near ones the first by code.</summary>
    private (HeldSkill Held, Nearness Nearness)? NearestTo(string slug)
    {
        (HeldSkill Held, Nearness Nearness)? nearest = null;
        foreach (var other in index.Near(index.NumberOf(slug)))
        {
            if (!held.TryGetValue(index.Skills[other.Skill].Slug, out var own))
                continue;
            var better = nearest is var (known, nearness) ? Worth.Credit(other.Nearness) - Worth.Credit(nearness) is var credit and not 0 ? credit : string.CompareOrdinal(known.Skill.Content.Code, own.Skill.Content.Code) : 1;
            nearest = better > 0 ? (own, other.Nearness) : nearest;
        }

        return nearest;
    }

    private Live<SkillContent> Find(string slug) => catalog.Skills.Find(slug)!;

    private string[] FirstOf(string skill)
    {
        if (!firstOf.TryGetValue(skill, out var first))
            firstOf.Add(skill, first = [.. Find(skill).Content.Prerequisites.Select(first => first.Skill).Where(first => catalog.Skills.Find(first) is not null)]);
        return first;
    }
}
