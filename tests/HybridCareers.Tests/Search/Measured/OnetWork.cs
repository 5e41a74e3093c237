using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Search.Measured;

/// <summary>O*NET 29.3 as roles with a day's work (its tasks) and skills (its technologies), and its related occupations as the truth.</summary>
internal sealed class OnetWork
{
    private readonly Dictionary<string, HashSet<string>> related;

    private OnetWork(Catalog catalog, Dictionary<string, HashSet<string>> related) => (Catalog, this.related) = (catalog, related);

    /// <summary>The occupations that have tasks or technologies.</summary>
    public Catalog Catalog { get; }

    /// <summary>How many of them have related occupations.</summary>
    public int Asked => Catalog.Roles.All.Count(role => related.ContainsKey(role.Slug));

    /// <summary>Reads it; skips the test where the data is absent.</summary>
    public static OnetWork Read()
    {
        var tasks = Tables.Tabbed("data/onet/29.3/Task Statements.txt.gz").ToLookup(Code, row => row["Task"], StringComparer.Ordinal);
        var tools = Tables.Tabbed("data/onet/29.3/Technology Skills.txt.gz")
            .ToLookup(Code, row => new[] { "t-" + row["Example"], "c-" + row["Commodity Title"] }, StringComparer.Ordinal);
        var codes = tasks.Select(group => group.Key).Union(tools.Select(group => group.Key)).ToList();
        var slugs = tools.SelectMany(group => group).SelectMany(pair => pair).Distinct(StringComparer.Ordinal).Index().ToDictionary(pair => pair.Item, pair => $"s{pair.Index}", StringComparer.Ordinal);
        var catalog = Small.Catalog([
            .. slugs.Values.Select(slug => (slug, (IContent)Small.Skill(slug))),
            .. codes.Select(code => (SlugOf(code), (IContent)(Small.Role(code, [.. tools[code].SelectMany(pair => pair).Distinct().Select(name => Small.Need(slugs[name]))]) with
            {
                Day = [.. tasks[code].Select(Small.Says)],
            }))),
        ]);
        return new(catalog, Tables.Tabbed("data/onet/29.3/Related Occupations.txt.gz").GroupBy(Code, StringComparer.Ordinal)
            .ToDictionary(group => SlugOf(group.Key), group => group.Select(row => SlugOf(row["Related O*NET-SOC Code"])).ToHashSet(), StringComparer.Ordinal));
    }

    /// <summary>Words of the tasks, with their counts, and technologies of each role, for the plain measures.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, int>> Features(MatchIndex index) => [.. index.Roles.Select(role =>
        role.Content.Day.SelectMany(task => task.Text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length > 2).Concat(role.Content.Skills.Select(need => need.Skill)).CountBy(word => word).ToDictionary(pair => pair.Key, pair => pair.Value))];

    /// <summary>Mean share of the first so many that are among the twenty related ones.</summary>
    public double PrecisionAt(int first, MatchIndex index, Func<int, IEnumerable<int>> nearest) => Enumerable.Range(0, index.Roles.Count)
        .Where(role => related.ContainsKey(index.Roles[role].Slug))
        .Average(role => nearest(role).Count(other => related[index.Roles[role].Slug].Contains(index.Roles[other].Slug)) / (double)first);

    private static string Code(Dictionary<string, string> row) => row["O*NET-SOC Code"];

    private static string SlugOf(string code) => code.Replace('.', '-');
}
