using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Tests.Search;

/// <summary>Small entries to search, with only what a test needs.</summary>
internal static class Some
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Grounds Grounds = new([], new EditorsReason("A test", "It is needed for a test."));

    /// <summary>A role.</summary>
    public static PublishedEntry Role(
        string title, string[]? also = null, string summary = "", string[]? day = null, string[]? skills = null, string? slug = null) =>
        Entry(EntryKind.Role, slug ?? SlugOf(title), new RoleContent(
            title, Said(also), Said(summary), [], Said(day),
            [.. (skills ?? []).Select(skill => new RoleSkill(skill, Importance.Essential, Grounds))],
            [], [], [], [], [], new Seniority(EntryLevel.Unknown, null, Grounds.None), new Coding(CodingNeed.Unknown, null, Grounds.None),
            Demand.Unknown, Pay.Unknown, []));

    /// <summary>A skill.</summary>
    public static PublishedEntry Skill(string title, string[]? aliases = null, string definition = "", string? slug = null, string code = "aa") =>
        Entry(EntryKind.Skill, slug ?? SlugOf(title), new SkillContent(
            title, code, SkillKind.Knowledge, SkillDomain.General, aliases ?? [], Said(definition), [], [], []));

    /// <summary>A path of one stage and one step.</summary>
    public static PublishedEntry Path(string title, string summary, string step, string text) =>
        Entry(EntryKind.Path, SlugOf(title), new PathContent(title, Background.Any, Said(summary),
            [new PathStage(StageKind.Build, "Build", [], [new PathStep(step, Said(text), [], [], [])])]));

    /// <summary>A project.</summary>
    public static PublishedEntry Project(string title, string idea) =>
        Entry(EntryKind.Project, SlugOf(title), new ProjectContent(title, Said(idea), [], []));

    /// <summary>A learning resource.</summary>
    public static PublishedEntry Resource(string title, string provider, string summary) =>
        Entry(EntryKind.Resource, SlugOf(title), new ResourceContent(
            title, provider, "https://example.org/", AddressCheck.PageSeen, "online book", null, "free", null, [], Said(summary)));

    /// <summary>A development.</summary>
    public static PublishedEntry Development(string title, string expectation) =>
        Entry(EntryKind.Development, SlugOf(title), new DevelopmentContent(title, 1, "five years", Said(expectation), [], [], [], []));

    /// <summary>A source.</summary>
    public static PublishedEntry Source(string title, string publisher, string summary) =>
        Entry(EntryKind.Source, SlugOf(title), new SourceContent(title, publisher, SourceKind.Article, Said(summary)));

    /// <summary>A catalogue of entries.</summary>
    public static Catalog Catalog(params IEnumerable<PublishedEntry> entries) => new(1, [.. entries], [], []);

    /// <summary>A slug for a title, not always a valid one.</summary>
    public static string SlugOf(string title) => string.Join('-', title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static PublishedEntry Entry(EntryKind kind, string slug, IContent content) =>
        new(Guid.CreateVersion7(Then), kind, slug, content.Name, 1, Then, ContentJson.Write(content));

    private static IReadOnlyList<Statement> Said(params string[]? texts) =>
        [.. (texts ?? []).Where(text => text.Length > 0).Select(text => new Statement(text, Grounds))];
}
