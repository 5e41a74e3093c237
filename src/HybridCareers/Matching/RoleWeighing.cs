using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Matching;

/// <summary>What a role has of something that roles are weighed by.</summary>
/// <param name="By">The thing.</param>
/// <param name="Value">How much of it, 0–1; <c>null</c> = not known: the middle is counted then.</param>
public sealed record WeighedPart(WeighedBy By, double? Value)
{
    /// <summary>What is counted where it is not known.</summary>
    public const double Middle = 0.5;
}

/// <summary>A role under a reader's weights.</summary>
/// <param name="Role">The role.</param>
/// <param name="Parts">What it has of each thing, in the order of <see cref="WeighedBy"/>.</param>
/// <param name="Score">The weighted mean of the parts, 0–1; for unwanted code, what is missing of it counts.</param>
public sealed record WeighedRole(Live<RoleContent> Role, IReadOnlyList<WeighedPart> Parts, double Score);

/// <summary>One change that puts another role first.</summary>
/// <param name="By">What is changed.</param>
/// <param name="Weight">The weight that it would need; <c>null</c> where something not known turns out instead.</param>
/// <param name="Of">The role of which it is not known; <c>null</c> where a weight changes.</param>
/// <param name="TurnsOut">What it would have to be, 0 or 1, where it is not known.</param>
/// <param name="First">The role that comes first then.</param>
public sealed record Flip(WeighedBy By, int? Weight, Live<RoleContent>? Of, double? TurnsOut, Live<RoleContent> First);

/// <summary>Compared roles in the order of a reader's weights, with what would put another one first.</summary>
public sealed class RoleWeighing
{
    private const double Same = 1e-9;

    private readonly List<(Live<RoleContent> Role, WeighedPart[] Parts)> roles;

    /// <summary>Weighs roles.</summary>
    /// <param name="roles">The roles, each with the hours that lead there; <c>null</c> = not known.</param>
    /// <param name="weights">The weights.</param>
    public RoleWeighing(IReadOnlyList<(Live<RoleContent> Role, double? Hours)> roles, RoleWeights weights)
    {
        Weights = weights;
        var most = roles.Max(role => role.Hours) ?? 0;
        this.roles = [.. roles.Select(role => (role.Role, Enum.GetValues<WeighedBy>().Select(by => new WeighedPart(by, ValueOf(by, role.Role.Content, role.Hours, most))).ToArray()))];
        Roles = Order(this.roles, weights);
        Flips = weights.Sum == 0 || IsTied ? [] : [.. ByWeight().Concat(ByKnowing())];
    }

    /// <summary>The weights.</summary>
    public RoleWeights Weights { get; }

    /// <summary>The roles, the highest score first; equal ones as they were given.</summary>
    public IReadOnlyList<WeighedRole> Roles { get; }

    /// <summary>True where no role is alone in the first place.</summary>
    public bool IsTied => Roles.Count > 1 && Roles[0].Score - Roles[1].Score < Same;

    /// <summary>Single changes that put another role alone in the first place: for each thing and role the smallest change of a weight, and what may turn out.</summary>
    public IReadOnlyList<Flip> Flips { get; }

    private IEnumerable<Flip> ByWeight() => Enum.GetValues<WeighedBy>().SelectMany(thing => Enumerable
        .Range(RoleWeights.Least(thing), RoleWeights.Most - RoleWeights.Least(thing) + 1)
        .Where(weight => weight != Weights.Of(thing)).OrderBy(weight => Math.Abs(weight - Weights.Of(thing)))
        .Select(weight => (weight, First: NewFirst(roles, Weights.With(thing, weight)))).Where(change => change.First is not null).DistinctBy(change => change.First)
        .Select(change => new Flip(thing, change.weight, null, null, change.First!)));

    private IEnumerable<Flip> ByKnowing()
    {
        foreach (var (role, parts) in roles)
        {
            foreach (var part in parts.Where(part => part.Value is null && Weights.Of(part.By) != 0))
            {
                foreach (var value in new[] { 0d, 1d })
                {
                    var known = roles.ConvertAll(other => other.Role == role ? (other.Role, parts.Select(own => own == part ? part with { Value = value } : own).ToArray()) : other);
                    if (NewFirst(known, Weights) is { } first)
                        yield return new(part.By, null, role, value, first);
                }
            }
        }
    }

    private Live<RoleContent>? NewFirst(IReadOnlyList<(Live<RoleContent> Role, WeighedPart[] Parts)> changed, RoleWeights weights)
    {
        if (weights.Sum == 0)
            return null;
        var order = Order(changed, weights);
        return order.Count > 1 && order[0].Score - order[1].Score >= Same && order[0].Role != Roles[0].Role ? order[0].Role : null;
    }

    private static List<WeighedRole> Order(IReadOnlyList<(Live<RoleContent> Role, WeighedPart[] Parts)> roles, RoleWeights weights) =>
        [.. roles.Select(role => new WeighedRole(role.Role, role.Parts, ScoreOf(role.Parts, weights))).OrderByDescending(role => Math.Round(role.Score, 9))];

    private static double ScoreOf(IEnumerable<WeighedPart> parts, RoleWeights weights) => weights.Sum == 0 ? 0 : parts.Sum(part =>
    {
        var (value, weight) = (part.Value ?? WeighedPart.Middle, weights.Of(part.By));
        return Math.Abs(weight) * (weight < 0 ? 1 - value : value);
    }) / weights.Sum;

    private static double? ValueOf(WeighedBy by, RoleContent role, double? hours, double most) => by switch
    {
        WeighedBy.PayKnown => role.Pay.Figures.Count > 0 ? 1 : role.Pay.SourceLabel is null ? 0 : 0.5,
        WeighedBy.Demand => role.Demand.Level switch { DemandLevel.VeryHigh => 1, DemandLevel.High => 2d / 3, DemandLevel.Moderate => 1d / 3, _ => null },
        WeighedBy.Effort => hours is { } needed ? most > 0 ? 1 - (needed / most) : 1 : null,
        _ => role.Coding.Need switch { CodingNeed.Yes => 1, CodingNeed.Some => 0.5, CodingNeed.No => 0, _ => null },
    };
}
