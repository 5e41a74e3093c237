using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Web.Public.Skills;

/// <summary>A skill in a list.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Code">Its short permanent code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of skill it is.</param>
/// <param name="Domain">Which field it belongs to.</param>
/// <param name="EssentialFor">How many roles cannot do without it.</param>
/// <param name="OptionalFor">How many further roles like to see it.</param>
/// <param name="Resources">How many learning resources teach it.</param>
public sealed record SkillRow(
    string Slug, string Code, string Name, SkillKind Kind, SkillDomain Domain, int EssentialFor, int OptionalFor, int Resources)
{
    /// <summary>Roles that ask for it in any way.</summary>
    public int Roles => EssentialFor + OptionalFor;
}

/// <summary>What lists of skills are filtered, counted and ordered by, made once for a catalogue.</summary>
public sealed class SkillIndex
{
    private static readonly SkillDomain[] Fields = [SkillDomain.Ai, SkillDomain.Both, SkillDomain.Web3, SkillDomain.General];

    private readonly Dictionary<SkillDomain, RowSet> domains;
    private readonly Dictionary<SkillKind, RowSet> kinds;
    private readonly Dictionary<SkillSort, int[]> orders;
    private readonly WordParts names;
    private readonly char[] initials;

    private SkillIndex(Catalog catalog)
    {
        var use = SkillUse.In(catalog);
        var skills = catalog.Skills.All.Select(skill => (skill.Content, Initial: InitialOf(skill.Content.Title), Row: RowOf(skill, use)))
            .OrderBy(skill => skill.Initial == Other).ThenBy(skill => skill.Initial).ToList();
        Rows = [.. skills.Select(skill => skill.Row)];
        initials = [.. skills.Select(skill => skill.Initial)];
        names = new WordParts(skills.Select(skill => Fold(string.Join('\n', [skill.Content.Title, skill.Content.Code, .. skill.Content.Aliases]))));
        Everything = RowSet.All(Rows.Count);
        domains = Enum.GetValues<SkillDomain>().ToDictionary(domain => domain, domain => RowSet.Where(Rows.Count, row => Rows[row].Domain == domain));
        kinds = Enum.GetValues<SkillKind>().ToDictionary(kind => kind, kind => RowSet.Where(Rows.Count, row => Rows[row].Kind == kind));
        Initials = [.. initials.Distinct().Select(initial => (initial, RowSet.Where(Rows.Count, row => initials[row] == initial)))];
        int[] byName = [.. Enumerable.Range(0, Rows.Count)];
        orders = new()
        {
            [SkillSort.Name] = byName,
            [SkillSort.Field] = [.. byName.OrderBy(row => Array.IndexOf(Fields, Rows[row].Domain))],
            [SkillSort.Roles] = [.. byName.OrderByDescending(row => Rows[row].Roles).ThenByDescending(row => Rows[row].EssentialFor)],
        };
    }

    /// <summary>The initial of names that begin with no letter.</summary>
    public const char Other = '#';

    /// <summary>All skills by name.</summary>
    public IReadOnlyList<SkillRow> Rows { get; }

    /// <summary>Every row.</summary>
    public RowSet Everything { get; }

    /// <summary>The initials that occur, A to Z and then <see cref="Other"/>, each with its skills.</summary>
    public IReadOnlyList<(char Initial, RowSet Rows)> Initials { get; }

    /// <summary>The index of a catalogue.</summary>
    public static SkillIndex In(Catalog catalog) => catalog.Derive(static given => new SkillIndex(given));

    /// <summary>Skills of a field.</summary>
    public RowSet In(SkillDomain domain) => domains[domain];

    /// <summary>Skills of a kind.</summary>
    public RowSet Of(SkillKind kind) => kinds[kind];

    /// <summary>Skills of which a name or the code holds each word of a text.</summary>
    public RowSet Holding(string text) => Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(Everything, (left, word) => left.And(names.Holding(word)));

    /// <summary>Every row in an order.</summary>
    public ReadOnlySpan<int> InOrder(SkillSort sort) => orders[sort];

    /// <summary>The first letter of a skill's name, A to Z, or <see cref="Other"/>.</summary>
    public char InitialOf(int row) => initials[row];

    private static SkillRow RowOf(Live<SkillContent> skill, SkillUse use)
    {
        var (content, roles) = (skill.Content, use.Roles(skill.Slug));
        var essential = roles.Count(role => role.Need.Importance == Importance.Essential);
        return new SkillRow(
            skill.Slug, content.Code, content.Title, content.Kind, content.Domain, essential, roles.Count() - essential, use.Resources(skill.Slug).Count());
    }

    private static char InitialOf(string name) => Fold(name) is [var first and >= 'a' and <= 'z', ..] ? char.ToUpperInvariant(first) : Other;

    private static string Fold(string text) => Folding.Fold(text.ToLowerInvariant());
}
