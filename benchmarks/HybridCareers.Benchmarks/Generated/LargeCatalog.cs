using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Benchmarks.Generated;

/// <summary>
/// A catalogue of the size of ESCO, the same for the same seed: 3,007 roles with a median of 45 skills out of 13,896
/// (ESCO 1.1.1 counts), some skills asked for by very many roles and most by few.
/// </summary>
public sealed class LargeCatalog(int seed = 20260720)
{
    /// <summary>Occupations of ESCO 1.1.1.</summary>
    public const int EscoRoles = 3_007;

    /// <summary>Skills of ESCO 1.1.1.</summary>
    public const int EscoSkills = 13_896;

    private const string Source = "generated";
    private readonly Random random = new(seed);
    private readonly Grounds grounds = new([new Citation(Source, ["Generated"], CitationUse.Derived, Mark: EvidenceMark.Counted)]);

    /// <summary>The documents: one source, the skills, the roles, one comparison table.</summary>
    public IReadOnlyList<(EntryKind Kind, string Slug, IContent Content)> Documents(int roles = EscoRoles, int skills = EscoSkills)
    {
        var made = new List<(EntryKind, string, IContent)>(roles + skills + 2)
        {
            (EntryKind.Source, Source, new SourceContent("Generated catalogue", "HybridCareers", SourceKind.DataSet,
                [new Statement($"Made by a generator with seed {seed}.", new Grounds([], new EditorsReason("HybridCareers", "It was generated.")))])),
        };
        made.AddRange(Enumerable.Range(0, skills).Select(index => (EntryKind.Skill, SkillSlug(index), (IContent)Skill(index))));
        made.AddRange(Enumerable.Range(0, roles).Select(index => (EntryKind.Role, RoleSlug(index), (IContent)Role(index, skills))));
        return made;
    }

    /// <summary>Slug of the role with that number.</summary>
    public static string RoleSlug(int index) => $"{Words.Phrase(index, '-')}-specialist-{index}";

    /// <summary>Slug of the skill with that number.</summary>
    public static string SkillSlug(int index) => $"{Words.Phrase(index * 7 + 3, '-')}-{index}";

    private SkillContent Skill(int index) => new(
        $"{Words.Phrase(index * 7 + 3, ' ')} {index}", Code(index), (SkillKind)(index % 7), (SkillDomain)(index % 4), [$"skill {index}"],
        Sentences(1), [], index > 10 ? [SkillSlug(index - 3)] : [], index > 100 && index % 5 == 0 ? [new Prerequisite(SkillSlug(index / 2), grounds)] : []);

    private RoleContent Role(int index, int skills) => new(
        $"{Words.Phrase(index, ' ')} specialist {index}", Sentences(1), Sentences(2), Sentences(2), Sentences(5),
        [.. SkillsOf(skills).Select((skill, at) => new RoleSkill(SkillSlug(skill), at % 2 == 0 ? Importance.Essential : Importance.Optional, grounds))],
        Sentences(1), [], Sentences(2), Sentences(3), Sentences(1),
        new Seniority((EntryLevel)(index % 4), index % 4 == 0 ? null : Words.Sentence(random), grounds),
        new Coding((CodingNeed)(index % 4), index % 4 == 0 ? null : Words.Sentence(random), grounds),
        Demand.Read(Demands[index % Demands.Length], grounds), new Pay("Competitive", grounds, [], []), []);

    private static readonly string?[] Demands = ["High", "Very High", "Moderate", "Growing", null];

    private HashSet<int> SkillsOf(int skills)
    {
        // Log-normal around 45; the square of a uniform number makes low numbers popular.
        var count = Math.Clamp((int)(45 * Math.Exp(0.4 * Normal())), 1, Math.Min(150, skills));
        var chosen = new HashSet<int>();
        while (chosen.Count < count)
            chosen.Add((int)(Math.Pow(random.NextDouble(), 2) * skills));
        return chosen;
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private List<Statement> Sentences(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Statement(Words.Sentence(random), grounds))];

    private static string Code(int index)
    {
        const string Digits = "abcdefghijklmnopqrstuvwxyz0123456789";
        return string.Create(4, index, static (code, number) =>
        {
            for (var at = code.Length - 1; at >= 0; at--, number /= Digits.Length)
                code[at] = Digits[number % Digits.Length];
        });
    }
}
