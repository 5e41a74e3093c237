using HybridCareers.Content;
using HybridCareers.Matching;

namespace HybridCareers.Web.Public.Match;

/// <summary>Turns matches into the rows that page and twin show.</summary>
public static class MatchRows
{
    private const int MostAdditions = 5;

    // An essential requirement in full counts 1.
    private static readonly int One = Worth.Full(Importance.Essential);

    private static readonly decimal[] Hundredths = [.. Enumerable.Range(0, 101).Select(number => number / 100m)];

    /// <summary>A skill of the reader.</summary>
    public static HeldRow Of(HeldSkill held)
    {
        var content = held.Skill.Content;
        return new(held.Skill.Slug, content.Code, content.Title, content.Domain, held.Level);
    }

    /// <summary>A match, and whether it is level with the one before it.</summary>
    public static MatchRow Of(RoleMatch match, RoleMatch? before) => new(
        match.Role.Slug, match.Role.Content.Title, match.Percent, Share(match.Points, One), Share(match.Full, One), match.EssentialsMet, match.Essentials,
        before is not null && before.Points * match.Full == match.Points * before.Full,
        Array.ConvertAll([.. match.Terms], Of),
        [.. match.Additions(MostAdditions).Select(addition => new AdditionRow(
            addition.Skill.Slug, addition.Skill.Content.Title, addition.Skill.Content.Code, addition.Level, addition.Percent))]);

    /// <summary>A skill worth learning next.</summary>
    public static NextRow Of(NextSkill next) => new(
        next.Skill.Slug, next.Skill.Content.Title, next.Roles, Math.Round((decimal)next.Gain, 1), next.Hours is { } hours ? (int)Math.Round(hours.Mean) : null,
        next.GainPerHour is { } gain ? Math.Round((decimal)gain, 2, MidpointRounding.AwayFromZero) : null, next.Doors);

    /// <summary>A skill that opens doors.</summary>
    public static DoorRow Of(DoorSkill door) =>
        new(door.Skill.Slug, door.Skill.Content.Title, door.Doors, door.Hours is { } hours ? (int)Math.Round(hours.Mean) : null);

    private static TermRow Of(MatchTerm term) => new(
        term.Skill.Slug, term.Skill.Content.Title, term.Need.Importance, term.Need.Level,
        term.IsMet ? TermState.Met : term.By is not null ? TermState.Partly : term.SpentOn is null ? TermState.Missing : TermState.Elsewhere,
        term.By is { } by ? Of(by) : null, term.By is null ? null : term.Nearness,
        term.By is null ? 0 : Share(Worth.Level(term.By.Level, term.Need.Level), Worth.Twelfths),
        Share(term.Points, One), Share(term.Full, One), term.SpentOn?.Content.Title);

    /// <summary>A part of a whole, or several of it, to two decimals.</summary>
    private static decimal Share(long part, int whole)
    {
        var hundredths = ((200 * part) + whole) / (2 * whole);
        return hundredths < Hundredths.Length ? Hundredths[hundredths] : hundredths / 100m;
    }
}
