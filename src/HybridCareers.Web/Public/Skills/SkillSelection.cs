using HybridCareers.Content;

namespace HybridCareers.Web.Public.Skills;

/// <summary>What filters leave of the skills, and what each filter alone would leave; one pass over the whole vocabulary.</summary>
public sealed class SkillSelection
{
    private readonly int[] domains = new int[Enum.GetValues<SkillDomain>().Length];
    private readonly int[] kinds = new int[Enum.GetValues<SkillKind>().Length];
    private readonly List<IndexedSkill> rows = [];

    /// <summary>Filters skills, keeping their order.</summary>
    public SkillSelection(IEnumerable<IndexedSkill> skills, SkillDomain? domain, SkillKind? kind, string? text)
    {
        var words = SkillIndex.Fold(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var skill in skills)
        {
            var inDomain = domain is null || skill.Row.Domain == domain;
            var inKind = kind is null || skill.Row.Kind == kind;
            var inText = Array.TrueForAll(words, word => skill.Text.Contains(word, StringComparison.Ordinal));
            domains[(int)skill.Row.Domain] += inKind && inText ? 1 : 0;
            kinds[(int)skill.Row.Kind] += inDomain && inText ? 1 : 0;
            OfAnyText += inDomain && inKind ? 1 : 0;
            if (inDomain && inKind && inText)
                rows.Add(skill);
        }
    }

    /// <summary>The skills left.</summary>
    public IReadOnlyList<IndexedSkill> Rows => rows;

    /// <summary>Skills left without the filter by field.</summary>
    public int OfAnyDomain => domains.Sum();

    /// <summary>Skills left without the filter by kind.</summary>
    public int OfAnyKind => kinds.Sum();

    /// <summary>Skills left without the filter by text.</summary>
    public int OfAnyText { get; }

    /// <summary>Skills of a field, the other filters as they are.</summary>
    public int InDomain(SkillDomain domain) => domains[(int)domain];

    /// <summary>Skills of a kind, the other filters as they are.</summary>
    public int InKind(SkillKind kind) => kinds[(int)kind];
}
