using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Matching;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Compare;

/// <summary>What an address of <c>/compare</c> asks for.</summary>
/// <param name="Roles">The chosen roles; none = the whole tables.</param>
/// <param name="OnlyDifferences">True where only what differs is shown.</param>
/// <param name="Have">The reader's skills.</param>
/// <param name="Weights">What matters to the reader.</param>
/// <param name="Sort">The order of the tables' rows.</param>
public sealed record CompareAddress(IReadOnlyList<Live<RoleContent>> Roles, bool OnlyDifferences, HeldSkills Have, RoleWeights Weights, CompareSort Sort)
{
    private static readonly string[] Sorts = ["source", "role", "skills", "pay", "demand"];

    /// <summary>The parameters.</summary>
    public static QueryKey[] Keys { get; } =
    [
        new("roles", $"Two to {CompareView.Most} roles side by side, by slug, separated by commas; absent: the whole tables of our sources."),
        new("diff", "The value only leaves out the aspects in which the roles do not differ."),
        new("have", "The reader's skills, as for the match: py,sol.3. They become a column of their own, with the match, the gap and the hours to reach each role.", HeldSkills.LongestText, FreeText: true),
        .. Enum.GetValues<WeighedBy>().Select(by => new QueryKey(KeyOf(by), MeaningOf(by), FreeText: true)),
        new("sort", $"Order of the tables' rows: {string.Join(", ", Sorts)}. Demand has two scales: first amounts, then directions, then what is on neither."),
    ];

    /// <summary>The parameter that holds a weight.</summary>
    public static string KeyOf(WeighedBy by) => "weigh-" + UrlChoices.NameOf(by);

    /// <summary>The canonical address.</summary>
    public string Path => Roles.Count == 0 ? Urls.Compare + (Sort == CompareSort.Source ? "" : $"?sort={Sorts[(int)Sort]}") : On(Urls.Compare);

    /// <summary>The same comparison in another form.</summary>
    public string On(string path) => Roles.Count == 0 ? path : path + QueryOf(Slugs);

    /// <summary>The comparison with one role more.</summary>
    public string With(string role) => Urls.Compare + QueryOf(Slugs.Append(role));

    /// <summary>The comparison without one of its roles.</summary>
    public string Without(string role) => Urls.Compare + QueryOf(Slugs.Where(other => other != role));

    /// <summary>Reads an address.</summary>
    /// <returns>What is wrong, in a sentence for its author; <c>null</c> = nothing.</returns>
    public static string? Read(Catalog catalog, PageUrl url, out CompareAddress asked)
    {
        var sort = Array.IndexOf(Sorts, url["sort"] ?? Sorts[0]);
        var problem = sort < 0 ? BadValue.Of("sort", url["sort"]!, Sorts) : null;
        if (url["diff"] is { } diff and not "only")
            problem ??= BadValue.Of("diff", diff, "only, or leave it out");
        var strange = ChosenRoles.Read(catalog, url.List("roles"), out var roles);
        var have = HeldSkills.Read(catalog, url["have"], out var wrong);
        var weights = Enum.GetValues<WeighedBy>().Aggregate(RoleWeights.None, (sum, by) => sum.With(by, WeightOf(url, by, ref problem)));
        asked = new(roles, url["diff"] is not null, have, weights, (CompareSort)Math.Max(0, sort));
        return problem ?? strange ?? wrong;
    }

    private IEnumerable<string> Slugs => Roles.Select(role => role.Slug);

    private string QueryOf(IEnumerable<string> roles) => Urls.CompareOf(roles)[Urls.Compare.Length..]
        + (OnlyDifferences ? "&diff=only" : "") + (Have.All.Count > 0 ? $"&have={Have}" : "")
        + string.Concat(Enum.GetValues<WeighedBy>().Where(by => Weights.Of(by) != 0).Select(by => $"&{KeyOf(by)}={Weights.Of(by).ToString(CultureInfo.InvariantCulture)}"));

    private static int WeightOf(PageUrl url, WeighedBy by, ref string? problem)
    {
        if (url[KeyOf(by)] is not { } text)
            return 0;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var weight) && weight >= RoleWeights.Least(by) && weight <= RoleWeights.Most)
            return weight;
        problem ??= BadValue.Of(KeyOf(by), text, $"a whole number from {RoleWeights.Least(by)} to {RoleWeights.Most}");
        return 0;
    }

    private static string MeaningOf(WeighedBy by) => by switch
    {
        WeighedBy.PayKnown => $"How much it matters that figures of pay are known, 0 to {RoleWeights.Most}. Weighed roles get an order, and the answer says what would flip it.",
        WeighedBy.Demand => $"How much it matters that demand is high, 0 to {RoleWeights.Most}.",
        WeighedBy.Effort => $"How much it matters that few hours lead there, 0 to {RoleWeights.Most}.",
        _ => $"How much it matters that a role asks for code, 0 to {RoleWeights.Most}; {-RoleWeights.Most} to -1 = that it asks for none.",
    };
}
