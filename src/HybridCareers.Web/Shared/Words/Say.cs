using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Shared.Words;

/// <summary>The words that people read for values of the content, "not known" included.</summary>
public static class Say
{
    public static string Level(DemandLevel level) => level switch
    {
        DemandLevel.Moderate => "Moderate",
        DemandLevel.High => "High",
        DemandLevel.VeryHigh => "Very high",
        _ => "Level not known",
    };

    public static string Trend(DemandTrend trend) => trend switch
    {
        DemandTrend.Rising => "Rising",
        DemandTrend.Stable => "Stable",
        DemandTrend.Falling => "Falling",
        _ => "Trend not known",
    };

    public static string Coding(CodingNeed need) => need switch
    {
        CodingNeed.Yes => "Yes",
        CodingNeed.Some => "Some",
        CodingNeed.No => "No",
        _ => "Not known",
    };

    public static string Entry(EntryLevel level) => level switch
    {
        EntryLevel.Entry => "Open to beginners",
        EntryLevel.Mid => "Some years of experience",
        EntryLevel.Senior => "Senior from the start",
        _ => "Not known",
    };

    public static string Proficiency(ProficiencyLevel level) => level switch
    {
        ProficiencyLevel.Basic => "1, can follow a tutorial",
        ProficiencyLevel.Working => "2, works alone on known tasks",
        ProficiencyLevel.Advanced => "3, solves new problems",
        ProficiencyLevel.Expert => "4, others ask me",
        _ => "level not stated",
    };

    public static string Domain(SkillDomain domain) => domain switch
    {
        SkillDomain.Ai => "AI",
        SkillDomain.Web3 => "Web3",
        SkillDomain.Both => "Shared by AI and Web3",
        _ => "General",
    };

    /// <summary>A domain in one word, for lists.</summary>
    public static string Field(SkillDomain domain) => domain == SkillDomain.Both ? "Shared" : Domain(domain);

    /// <summary>The style class of a domain's colour.</summary>
    public static string DomainClass(SkillDomain domain) => domain switch
    {
        SkillDomain.Ai => "ai",
        SkillDomain.Web3 => "web3",
        SkillDomain.Both => "both",
        _ => "general",
    };

    public static string Kind(SkillKind kind) => kind switch
    {
        SkillKind.Language => "Language",
        SkillKind.Framework => "Framework",
        SkillKind.Tool => "Tool",
        SkillKind.Platform => "Platform",
        SkillKind.Method => "Method",
        SkillKind.Interpersonal => "Interpersonal skill",
        _ => "Knowledge",
    };

    public static string Use(CitationUse use) => use switch
    {
        CitationUse.Verbatim => "word for word",
        CitationUse.Paraphrase => "in our words",
        CitationUse.Derived => "derived from it",
        _ => "an editor's judgement",
    };

    public static string Mark(EvidenceMark mark) => mark switch
    {
        EvidenceMark.ReadAtSource => "read at the source",
        EvidenceMark.Counted => "counted from the data",
        EvidenceMark.CuratedList => "seen in a curated list",
        _ => "only a third party says it",
    };

    /// <summary>How a passage was used, and what else a reader must know of the citation.</summary>
    public static string How(Citation cite) => string.Concat(
        ", ", Use(cite.Use), cite.Mark == EvidenceMark.ReadAtSource ? "" : ", " + Mark(cite.Mark),
        cite.Ranking is { Rank: not CitationRank.Normal } ranking ? "; " + Rank(ranking) : "", cite.Note is null ? "" : ". " + cite.Note);

    /// <summary>"set aside: its count is of another year (Ada, 3 May 2026)".</summary>
    public static string Rank(Ranking ranking) =>
        $"{(ranking.Rank == CitationRank.Deprecated ? "set aside" : "preferred")}: {ranking.Reason}{(ranking.By is null ? "" : ranking.At is { } day ? $" ({ranking.By}, {Day(day)})" : $" ({ranking.By})")}";

    /// <summary>"published 3 May 2026", "read 24 September 2026", "not dated".</summary>
    public static string Dated(SourceContent source) =>
        source.Published is { } published ? $"published {Day(published)}" : source.Retrieved is { } read ? $"read {Day(read)}" : "not dated";

    /// <summary>How a contradiction was settled, in a sentence.</summary>
    public static string Settled(Settlement settlement) => settlement.How switch
    {
        Settling.Prefer => $"Settled: what stands {settlement.Side switch { 1 => "first", 2 => "second", 3 => "third", var side => $"as number {side}" }} holds.",
        Settling.ShowBoth => "Settled: nobody can tell which holds, so both are shown.",
        _ => "Settled: it is no contradiction.",
    };

    public static string Evidence(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Strong => "Strong",
        EvidenceLevel.Moderate => "Moderate",
        EvidenceLevel.Thin => "Thin",
        _ => "None",
    };

    public static string Freshness(FreshnessLevel level) => level switch
    {
        FreshnessLevel.Current => "Current",
        FreshnessLevel.Ageing => "Ageing",
        _ => "Stale",
    };

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 role", "2 roles".</summary>
    public static string Count(int n, string one, string? many = null) => $"{Number(n)} {(n == 1 ? one : many ?? one + "s")}";

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
