using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Search;

namespace HybridCareers.Matching;

/// <summary>A role near another.</summary>
/// <param name="Role">Number of the role in its index.</param>
/// <param name="Score">How near: higher is nearer; comparable only among neighbours of one role.</param>
public readonly record struct NearRole(int Role, double Score);

/// <summary>
/// How near roles stand to each other, made once for a catalogue: what their work is said to be (words of a day's work and of the summary) and what they ask
/// for (skills). Rare words and skills count more, by the root of their rarity; roles near the neighbours of a role come nearer too. Not symmetric:
/// a role has few neighbours of its own where many others crowd around it. The shares were set on the related occupations of O*NET.
/// </summary>
public sealed class RoleSimilarity : IFollowing<RoleSimilarity>
{
    private const int Circle = 5;
    private const double SkillShare = 0.1;
    private const double SecondShare = 0.6;
    private const double Rarity = 0.5;

    private readonly SparseVectors words;
    private readonly SparseVectors skills;

    private RoleSimilarity(Catalog catalog)
    {
        Roles = MatchIndex.In(catalog);
        words = new([.. Roles.Roles.Select(role => SaidOf(role.Content))], Rarity);
        skills = new([.. Roles.Roles.Select(role => AskedOf(role.Content))], Rarity);
    }

    private RoleSimilarity(RoleSimilarity before, Catalog next, IReadOnlySet<Guid> changed)
    {
        Roles = MatchIndex.In(next);
        var places = before.Roles.PlacesIn(Roles, changed);
        var fresh = Roles.Roles.Select((role, at) => (role.Id, role.Content, At: at)).Where(role => changed.Contains(role.Id)).ToList();
        words = before.words.Next(places, Roles.Roles.Count, fresh.ConvertAll(role => (role.At, SaidOf(role.Content))));
        skills = before.skills.Next(places, Roles.Roles.Count, fresh.ConvertAll(role => (role.At, AskedOf(role.Content))));
    }

    /// <summary>The roles by number.</summary>
    public MatchIndex Roles { get; }

    /// <summary>The similarities of a catalogue.</summary>
    public static RoleSimilarity In(Catalog catalog) => catalog.Derive(static given => new RoleSimilarity(given));

    /// <inheritdoc />
    public RoleSimilarity? Follow(Catalog next, IReadOnlySet<Guid> changed) => new(this, next, changed);

    /// <summary>The roles nearest to a role, the nearest first; itself is not among them.</summary>
    public IReadOnlyList<NearRole> Nearest(int role, int most)
    {
        var first = Direct(role);
        var near = Best(first, role, Circle);
        var total = near.Sum(other => other.Score);
        var sum = (double[])first.Clone();
        foreach (var other in near)
        {
            var second = Direct(other.Role);
            for (var at = 0; at < sum.Length; at++)
                sum[at] += SecondShare * other.Score * second[at] / total;
        }

        return Best(sum, role, most);
    }

    private double[] Direct(int role)
    {
        var sum = new double[Roles.Roles.Count];
        words.AddSimilarities(role, 1, sum);
        skills.AddSimilarities(role, SkillShare, sum);
        return sum;
    }

    private List<NearRole> Best(double[] scores, int but, int most) =>
        [.. scores.Select((score, role) => new NearRole(role, score)).Where(near => near.Role != but && near.Score > 0)
            .OrderByDescending(near => near.Score).ThenBy(near => Roles.Roles[near.Role].Slug, StringComparer.Ordinal).Take(most)];

    private static Dictionary<string, float> SaidOf(RoleContent role) => Counted(role.Day.Concat(role.Summary).SelectMany(statement => WordsOf(statement.Text)));

    private static Dictionary<string, float> AskedOf(RoleContent role) => Counted(role.Skills.Select(need => need.Skill));

    private static Dictionary<string, float> Counted(IEnumerable<string> features) =>
        features.CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => 1 + MathF.Log(pair.Value), StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(string text) =>
        TextWords.Of(text).Where(word => word.Folded.Length > 2 && !StopWords.Contains(word.Folded)).Select(word => Stemmer.Stem(word.Folded));
}
