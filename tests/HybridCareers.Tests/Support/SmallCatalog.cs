using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>Catalogues of a few entries, each saying only what a test is about.</summary>
public static class SmallCatalog
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Grounds that stand, in any source.</summary>
    public static Grounds Grounds { get; } = new([], new EditorsReason("A test", "It needs it."));

    /// <summary>A catalogue of entries, and of slugs that they bore before.</summary>
    public static Catalog Of(IEnumerable<(string Slug, IContent Content)> entries, params RetiredSlug[] retired) =>
        new(1, [.. entries.Select(entry => Entry(entry.Slug, entry.Content))], retired, []);

    /// <summary>A catalogue of entries.</summary>
    public static Catalog Of(params (string Slug, IContent Content)[] entries) => Of(entries, []);

    /// <summary>A role that says nothing but what is given; skills are essential unless their slug ends in a question mark.</summary>
    public static (string Slug, IContent Content) Role(
        string slug, string? title = null, DemandLevel level = DemandLevel.Unknown, DemandTrend trend = DemandTrend.Unknown, CodingNeed coding = CodingNeed.Unknown,
        EntryLevel entry = EntryLevel.Unknown, string? summary = null, params string[] skills) =>
        (slug, new RoleContent(
            title ?? slug, [], summary is null ? [] : [new Statement(summary, Grounds)], [], [],
            [.. skills.Select(skill => new RoleSkill(skill.TrimEnd('?'), skill.EndsWith('?') ? Importance.Optional : Importance.Essential, Grounds))],
            [], [], [], [], [], new Seniority(entry, null, Grounds), new Coding(coding, null, Grounds), new Demand(level, trend, null, Grounds), Pay.Unknown, []));

    /// <summary>A skill; its code is its slug.</summary>
    public static (string Slug, IContent Content) Skill(string slug, SkillDomain domain = SkillDomain.General) =>
        (slug, new SkillContent(slug, slug, SkillKind.Knowledge, domain, [], [], [], [], []));

    /// <summary>A table with the four columns; each row is a role with its words for pay and demand.</summary>
    public static (string Slug, IContent Content) Table(string slug, params (string Role, string? Pay, string? Demand)[] rows) =>
        (slug, new ComparisonContent(
            slug, [.. Enum.GetValues<ComparisonField>().Select(field => new ComparisonColumn(field, $"The source's {field}"))],
            [.. rows.Select(row => new ComparisonRow(row.Role, row.Role, [], row.Pay, row.Demand, Grounds))], []));

    private static PublishedEntry Entry(string slug, IContent content)
    {
        var kind = Enum.GetValues<EntryKind>().Single(kind => ContentJson.TypeOf(kind) == content.GetType());
        return new(Guid.CreateVersion7(Then), kind, slug, content.Name, 1, Then, ContentJson.Write(content));
    }
}
