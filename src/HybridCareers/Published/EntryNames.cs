using HybridCareers.Content;

namespace HybridCareers.Published;

/// <summary>Finds roles and skills by what people write in an address: slug, code, title or another name, in either case; also a slug given up since.</summary>
public sealed class EntryNames
{
    private readonly Dictionary<string, Live<RoleContent>> roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Live<SkillContent>> skills = new(StringComparer.OrdinalIgnoreCase);

    private EntryNames(Catalog catalog)
    {
        // The first to claim a name keeps it: what is unique goes first.
        foreach (var skill in catalog.Skills.All)
            skills[skill.Slug] = skill;
        foreach (var skill in catalog.Skills.All)
            skills.TryAdd(skill.Content.Code, skill);
        foreach (var skill in catalog.Skills.All)
            skills.TryAdd(skill.Content.Title, skill);
        foreach (var (skill, alias) in catalog.Skills.All.SelectMany(skill => skill.Content.Aliases.Select(alias => (skill, alias))))
            skills.TryAdd(alias, skill);
        foreach (var retired in catalog.Retired.Where(retired => retired is { Kind: EntryKind.Skill, NowAt: not null }))
        {
            if (catalog.Skills.Find(retired.NowAt!) is { } now)
                skills.TryAdd(retired.Slug, now);
        }

        foreach (var role in catalog.Roles.All)
            roles[role.Slug] = role;
        foreach (var role in catalog.Roles.All)
            roles.TryAdd(role.Content.Title, role);
        foreach (var (role, title) in catalog.Roles.All.SelectMany(role => role.Content.AlternateTitles.Select(title => (role, title.Text))))
            roles.TryAdd(title, role);
    }

    /// <summary>The names of a catalogue.</summary>
    public static EntryNames In(Catalog catalog) => catalog.Derive(static given => new EntryNames(given));

    /// <summary>The skill with that slug, code, title or alias; <c>null</c> where there is none.</summary>
    public Live<SkillContent>? Skill(string name) => skills.GetValueOrDefault(name);

    /// <summary>The role with that slug or one of those titles; <c>null</c> where there is none. Slugs given up are not names: their answer is for the page to say.</summary>
    public Live<RoleContent>? Role(string name) => roles.GetValueOrDefault(name);
}
