using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>A skill that a reader has.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">How well, 1 to 4; not stated = the reader gave no level.</param>
public sealed record HeldSkill(Live<SkillContent> Skill, ProficiencyLevel Level)
{
    /// <summary>The skill as an address writes it: <c>sol</c>, or <c>sol.3</c> with a level.</summary>
    public string Code => HeldSkills.Write(Skill.Content.Code, Level);
}

/// <summary>
/// The skills that a reader has, and their form in addresses: permanent codes in alphabetical order, separated by commas, each with its level
/// where one is given: <c>py,sol.3</c>. This form is version 1 and bears no mark; a later one begins with its number and a tilde.
/// </summary>
public sealed class HeldSkills
{
    /// <summary>The most skills that are taken.</summary>
    public const int Most = 2_000;

    /// <summary>The longest text that is read in characters: room for <see cref="Most"/> of the longest codes.</summary>
    public const int LongestText = 20_000;

    // Asked for again and again while an answer is made.
    private string? written;
    private (MatchIndex Index, Payer[] All)? payers;

    private HeldSkills(IEnumerable<HeldSkill> skills, IReadOnlyList<string> strange)
    {
        All = [.. skills.OrderBy(held => held.Skill.Content.Code, StringComparer.Ordinal)];
        NotKnown = strange;
    }

    /// <summary>No skill.</summary>
    public static HeldSkills None { get; } = new([], []);

    /// <summary>The skills by code, each once.</summary>
    public IReadOnlyList<HeldSkill> All { get; }

    /// <summary>What was given and is no skill of ours, or none any more.</summary>
    public IReadOnlyList<string> NotKnown { get; }

    /// <summary>These skills and no others.</summary>
    public static HeldSkills Of(IEnumerable<HeldSkill> skills) => new(skills.DistinctBy(held => held.Skill.Slug, StringComparer.Ordinal), []);

    /// <summary>What a typical person of a path brings; skills that are not live are left out.</summary>
    public static HeldSkills OfOrigin(Catalog catalog, Origin origin) => Of(origin.Skills
        .Select(skill => (skill.Level, Live: catalog.Skills.Find(skill.Skill))).Where(skill => skill.Live is not null).Select(skill => new HeldSkill(skill.Live!, skill.Level)));

    /// <summary>Reads what an address or a form gives: codes, or names and slugs as people write them. Of a skill given twice the one with the higher level counts.</summary>
    /// <param name="catalog">Where the skills are looked up.</param>
    /// <param name="text">The list.</param>
    /// <param name="problem">What is wrong with it as a whole, in a sentence for its author; <c>null</c> = nothing.</param>
    public static HeldSkills Read(Catalog catalog, string? text, out string? problem)
    {
        problem = null;
        string[] parts = text?.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (parts.Length > Most)
            problem = $"The list has {parts.Length} skills; at most {Most} are taken.";
        else if (parts.FirstOrDefault(part => part.Contains('~', StringComparison.Ordinal)) is not null)
            problem = "The list of skills was written by a later version of this site, whose links this one cannot read.";
        if (problem is not null)
            return None;
        var found = new Dictionary<string, HeldSkill>(StringComparer.Ordinal);
        var strange = new List<string>();
        var names = EntryNames.In(catalog);
        foreach (var part in parts)
        {
            if (Find(names, part) is not { } held)
                strange.Add(part);
            else if (!found.TryGetValue(held.Skill.Slug, out var earlier) || earlier.Level < held.Level)
                found[held.Skill.Slug] = held;
        }

        return new(found.Values, [.. strange.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The same with a skill at a level, whichever it had before.</summary>
    public HeldSkills With(Live<SkillContent> skill, ProficiencyLevel level) => new(Others(skill).Append(new(skill, level)), NotKnown);

    /// <summary>The same without a skill.</summary>
    public HeldSkills Without(Live<SkillContent> skill) => new(Others(skill), NotKnown);

    /// <summary>The skill as the reader has it; <c>null</c> = not at all.</summary>
    public HeldSkill? Find(string slug) => All.FirstOrDefault(held => held.Skill.Slug == slug);

    /// <summary>The canonical form; empty for no skill.</summary>
    public override string ToString() => written ??= string.Join(',', All.Select(held => held.Code));

    /// <summary>The skills by their numbers in an index.</summary>
    internal ReadOnlySpan<Payer> PayersIn(MatchIndex index)
    {
        if (payers is not var (of, known) || of != index)
        {
            known = [.. All.Select((held, place) => new Payer(index.NumberOf(held.Skill.Slug), held.Level, place))];
            payers = (index, known);
        }

        return known;
    }

    /// <summary>A code with its level, as addresses write it.</summary>
    public static string Write(string code, ProficiencyLevel level) => level == ProficiencyLevel.NotStated ? code : $"{code}.{(int)level}";

    private static HeldSkill? Find(EntryNames names, string text)
    {
        if (names.Skill(text) is { } named)
            return new(named, ProficiencyLevel.NotStated);
        return text.Length > 2 && text[^2] == '.' && text[^1] is >= '1' and <= '4' && names.Skill(text[..^2].TrimEnd()) is { } skill
            ? new(skill, (ProficiencyLevel)(text[^1] - '0'))
            : null;
    }

    private IEnumerable<HeldSkill> Others(Live<SkillContent> skill) => All.Where(held => held.Skill.Slug != skill.Slug);
}
