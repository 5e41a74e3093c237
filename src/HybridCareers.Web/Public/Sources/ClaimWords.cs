using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Sources;

/// <summary>Says what a claim says away from its page, where a bare name or label would mean nothing.</summary>
public static class ClaimWords
{
    /// <summary>The statement of a citation in words of its own.</summary>
    public static CitingStatement Of(CitedClaim use, Catalog catalog) => new(
        use.Claim.Place, TextOf(use, catalog), use.Cite.Path, use.Cite.Use, use.Cite.ShownQuote, use.Cite.Mark, use.Cite.IsUnverified, use.Cite.Note);

    private static string TextOf(CitedClaim use, Catalog catalog)
    {
        var (field, inner) = Split(use.Claim.Place);
        var text = use.Claim.Text;
        return (use.Kind, field) switch
        {
            (EntryKind.Role, "skills") => $"Asks for {SkillName(inner, catalog)}" + (text != inner && text != SkillName(inner, catalog) ? $", “{text}” in the source" : ""),
            (EntryKind.Role, "alternateTitles") => $"Also called {text}",
            (EntryKind.Role, "platforms") => $"{inner}: {text}",
            (EntryKind.Role, "feeders") => $"People come from: {text}",
            (EntryKind.Role, "nextPositions") => $"Leads to: {text}",
            (EntryKind.Role, "demand") => $"Demand: {text}",
            (EntryKind.Role, "pay") when inner.Length == 0 && use.Claim.Place == "pay" => $"Pay: {text}",
            (EntryKind.Role, "entry") => text.Length > 0 ? $"Entry level: {text}" : "Entry level",
            (EntryKind.Role, "coding") => text.Length > 0 ? $"Coding: {text}" : "Coding",
            (EntryKind.Skill, "prerequisites") => $"{SkillName(inner, catalog)} comes first",
            (EntryKind.Project, "proves") => $"{SkillName(inner, catalog)}: {text}",
            (EntryKind.Comparison, "rows") => $"Row “{text}”",
            (EntryKind.Contradiction, "sides") => $"One side: {text}",
            (EntryKind.Development, "specialists") => $"Future specialist: {text}",
            _ => text,
        };
    }

    /// <summary><c>skills[solidity]</c> is the field <c>skills</c> and, in it, <c>solidity</c>.</summary>
    private static (string Field, string Inner) Split(string place)
    {
        var end = place.AsSpan().IndexOfAny('[', '.');
        if (end < 0)
            return (place, "");
        return (place[..end], place[end] == '[' && place.EndsWith(']') ? place[(end + 1)..^1] : "");
    }

    private static string SkillName(string slug, Catalog catalog) => catalog.Skills.Find(slug)?.Content.Title ?? slug;
}
