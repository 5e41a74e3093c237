using HybridCareers.Content;
using HybridCareers.Importing.Articles.Outlines;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>All that is found while an article is read.</summary>
internal sealed class Harvest
{
    public Harvest(string? title, ArticleVocabulary vocabulary, string source)
    {
        Title = title;
        Vocabulary = vocabulary;
        Cites = new(source);
        Book = new(vocabulary, Slugs);
    }

    public string? Title { get; }
    public ArticleVocabulary Vocabulary { get; }
    public Cites Cites { get; }
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
    public RoleBook Book { get; }
    public List<RoleDraft> Roles => Book.All;
    public Dictionary<Section, RoleDraft> RoleSections { get; } = [];
    public List<NamedRole> NamedRoles { get; } = [];
    public List<SkillAsk> Asks { get; } = [];
    public List<SkillProposal> Proposals { get; } = [];
    public List<Section> Tables { get; } = [];
    public List<(ComparisonContent Content, Section Section)> Comparisons { get; } = [];
    public List<Conflict> Conflicts { get; } = [];
    public EntryParts Entry { get; } = new();
    public Dictionary<string, NotUsed> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>Says why sentences are not used, unless they turn out to be.</summary>
    public void NotUsed(IEnumerable<Passage> passages, NotUsed reason)
    {
        foreach (var passage in passages)
            Reasons.TryAdd(passage.Key, reason);
    }
}
