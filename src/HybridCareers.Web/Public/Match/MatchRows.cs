using HybridCareers.Content;
using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Match;

/// <summary>Turns matches into the rows that page and twin show.</summary>
public static class MatchRows
{
    private const int MostAdditions = 5;

    // An essential requirement in full counts 1.
    private static readonly decimal One = Worth.Full(Importance.Essential);

    /// <summary>A skill of the reader.</summary>
    public static HeldRow Of(HeldSkill held)
    {
        var content = held.Skill.Content;
        return new(held.Skill.Slug, content.Code, content.Title, content.Domain, held.Level);
    }

    /// <summary>A match, and whether it is level with the one before it.</summary>
    public static MatchRow Of(RoleMatch match, RoleMatch? before) => new(
        match.Role.Slug, match.Role.Content.Title, match.Percent, Rounded(match.Points / One), Rounded(match.Full / One), match.EssentialsMet, match.Essentials,
        before is not null && before.Points * match.Full == match.Points * before.Full,
        [.. match.Terms.Select(Of)],
        [.. match.Additions(MostAdditions).Select(addition => new AdditionRow(
            addition.Skill.Slug, addition.Skill.Content.Title, addition.Skill.Content.Code, addition.Level, addition.Percent))]);

    /// <summary>A skill worth learning next.</summary>
    public static NextRow Of(NextSkill next) => new(
        next.Skill.Slug, next.Skill.Content.Title, next.Roles, Math.Round((decimal)next.Gain, 1), next.Hours is { } hours ? (int)Math.Round(hours.Mean) : null,
        next.GainPerHour is { } gain ? Rounded((decimal)gain) : null, next.Doors);

    /// <summary>A skill that opens doors.</summary>
    public static DoorRow Of(DoorSkill door) =>
        new(door.Skill.Slug, door.Skill.Content.Title, door.Doors, door.Hours is { } hours ? (int)Math.Round(hours.Mean) : null);

    private static TermRow Of(MatchTerm term) => new(
        term.Skill.Slug, term.Skill.Content.Title, term.Need.Importance, term.Need.Level,
        term.IsMet ? TermState.Met : term.By is not null ? TermState.Partly : term.SpentOn is null ? TermState.Missing : TermState.Elsewhere,
        term.By is { } by ? Of(by) : null, term.By is null ? null : term.Nearness,
        term.By is null ? 0 : Rounded(Worth.Level(term.By.Level, term.Need.Level) / 12m),
        Rounded(term.Points / One), Rounded(term.Full / One), term.SpentOn?.Content.Title);

    private static decimal Rounded(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero);
}
