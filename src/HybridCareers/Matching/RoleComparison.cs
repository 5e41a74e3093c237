using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>What is compared of roles, in the order to show.</summary>
public enum Aspect
{
    Summary, DemandLevel, DemandTrend, DemandWord, PayLabel, PayFigures, Coding, Entry, SkillMix, OwnSkills, Paths, Feeders, NextPositions,
}

/// <summary>A skill that at least one of the compared roles asks for.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Needs">How each role asks for it, in the order of the roles; <c>null</c> = it does not.</param>
public sealed record ComparedSkill(Live<SkillContent> Skill, IReadOnlyList<RoleSkill?> Needs)
{
    /// <summary>How many of the roles ask for it.</summary>
    public int AskedBy => Needs.Count(need => need is not null);

    /// <summary>True where every role asks for it.</summary>
    public bool IsShared => AskedBy == Needs.Count;

    /// <summary>True where no role can do without it.</summary>
    public bool IsEssentialToAll => Needs.All(need => need?.Importance == Importance.Essential);

    /// <summary>True where every role asks for it alike.</summary>
    public bool IsAlike => Needs.Select(need => (need?.Importance, need?.Level)).Distinct().Count() == 1;
}

/// <summary>Roles side by side: where they differ, which skills they share, which only one of them asks for.</summary>
public sealed class RoleComparison
{
    private readonly SkillUse use;
    private readonly Catalog catalog;

    /// <summary>Compares live roles of a catalogue.</summary>
    public RoleComparison(IReadOnlyList<Live<RoleContent>> roles, Catalog catalog)
    {
        (Roles, this.catalog, use) = (roles, catalog, SkillUse.In(catalog));
        var needs = roles.Select(role => role.Content.Skills.DistinctBy(need => need.Skill, StringComparer.Ordinal)
            .ToDictionary(need => need.Skill, StringComparer.Ordinal)).ToList();
        Skills = [.. needs.SelectMany(asked => asked.Keys).Distinct(StringComparer.Ordinal).Select(catalog.Skills.Find).OfType<Live<SkillContent>>()
            .Select(skill => new ComparedSkill(skill, [.. needs.Select(asked => asked.GetValueOrDefault(skill.Slug))]))
            .OrderByDescending(skill => skill.IsEssentialToAll).ThenByDescending(skill => skill.AskedBy).ThenBy(skill => skill.Skill.Content.Title, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The roles in the order asked for.</summary>
    public IReadOnlyList<Live<RoleContent>> Roles { get; }

    /// <summary>Every live skill that one of them asks for; first what is essential to all, then by how many ask for it.</summary>
    public IReadOnlyList<ComparedSkill> Skills { get; }

    /// <summary>Skills that only the role with that number asks for.</summary>
    public IEnumerable<ComparedSkill> OnlyOf(int role) => Skills.Where(skill => skill.AskedBy == 1 && skill.Needs[role] is not null);

    /// <summary>Paths that teach a skill of the role with that number, by title.</summary>
    public IEnumerable<Live<PathContent>> PathsTo(int role) =>
        Roles[role].Content.Skills.SelectMany(need => use.Paths(need.Skill)).Distinct().OrderBy(path => path.Content.Title, StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the roles are not alike in an aspect. What is unknown of all is alike.</summary>
    public bool Differ(Aspect aspect) => Enumerable.Range(0, Roles.Count).Select(role => ValueOf(aspect, role)).Distinct(StringComparer.Ordinal).Count() > 1;

    private string ValueOf(Aspect aspect, int role)
    {
        var content = Roles[role].Content;
        return aspect switch
        {
            Aspect.Summary => Joined(content.Summary.Select(statement => statement.Text)),
            Aspect.DemandLevel => content.Demand.Level.ToString(),
            Aspect.DemandTrend => content.Demand.Trend.ToString(),
            Aspect.DemandWord => content.Demand.SourceWord ?? "",
            Aspect.PayLabel => content.Pay.SourceLabel ?? "",
            Aspect.PayFigures => Joined(content.Pay.Figures.Select(figure => figure.InWords)),
            Aspect.Coding => content.Coding.Need.ToString(),
            Aspect.Entry => content.Entry.Level.ToString(),
            Aspect.SkillMix => SkillMix.Of(content, catalog).ToString(),
            Aspect.OwnSkills => Joined(OnlyOf(role).Select(skill => skill.Skill.Slug)),
            Aspect.Paths => Joined(PathsTo(role).Select(path => path.Slug)),
            Aspect.Feeders => Joined(content.Feeders.Select(statement => statement.Text)),
            Aspect.NextPositions => Joined(content.NextPositions.Select(statement => statement.Text)),
            _ => throw new ArgumentOutOfRangeException(nameof(aspect), aspect, "No such aspect."),
        };
    }

    private static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);
}
