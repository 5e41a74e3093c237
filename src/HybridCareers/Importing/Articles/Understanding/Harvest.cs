using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>All that is found while an article is read.</summary>
internal sealed class Harvest(string? title, ArticleVocabulary vocabulary, string source)
{
    public string? Title => title;
    public ArticleVocabulary Vocabulary => vocabulary;
    public Cites Cites { get; } = new(source);
    public Slugs Slugs { get; } = new();
    public List<Statement> Opening { get; } = [];
    public List<Statement> Wanted { get; } = [];
    public List<Statement> DriversLead { get; } = [];
    public List<Statement> DriversClose { get; } = [];
    public List<Statement> RolesLead { get; } = [];
    public List<Statement> EntryLead { get; } = [];
    public List<Statement> OutlookLead { get; } = [];
    public List<Statement> Closing { get; } = [];
    public List<DriverContent> Drivers { get; } = [];
    public List<DevelopmentContent> Developments { get; } = [];
    public List<RoleDraft> Roles { get; } = [];
    public Dictionary<Section, RoleDraft> RoleSections { get; } = [];
    public List<NamedRole> NamedRoles { get; } = [];
    public List<SkillAsk> Asks { get; } = [];
    public List<SkillProposal> Proposals { get; } = [];
    public List<Section> Tables { get; } = [];
    public List<(ComparisonContent Content, Section Section)> Comparisons { get; } = [];
    public List<Conflict> Conflicts { get; } = [];
    public EntryParts Entry { get; } = new();
    public Dictionary<string, NotUsed> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>A role by a title in the article; known roles keep their slug.</summary>
    public RoleDraft Add(string roleTitle)
    {
        var known = vocabulary.Roles.FirstOrDefault(role => TitleForms.Fold(role.Title) == TitleForms.Fold(roleTitle))
            ?? vocabulary.Roles.FirstOrDefault(role => TitleForms.Of(roleTitle).Contains(TitleForms.Fold(role.Title), StringComparer.Ordinal));
        var draft = known is not null && Roles.TrueForAll(role => role.Slug != known.Role)
            ? new RoleDraft(roleTitle, known.Role, isKnown: true)
            : new RoleDraft(roleTitle, Slugs.For(EntryKind.Role, roleTitle), isKnown: false);
        Roles.Add(draft);
        return draft;
    }

    /// <summary>The role that a title names; <c>null</c> = none.</summary>
    public RoleDraft? RoleNamed(string roleTitle) => Roles.Find(role => TitleForms.Fold(role.Title) == TitleForms.Fold(roleTitle))
        ?? Roles.Find(role => TitleForms.Agree(role.Title, roleTitle));

    /// <summary>Says why sentences are not used, unless they turn out to be.</summary>
    public void NotUsed(IEnumerable<Passage> passages, NotUsed reason)
    {
        foreach (var passage in passages)
            Reasons.TryAdd(passage.Key, reason);
    }
}
