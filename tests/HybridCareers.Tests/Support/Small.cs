using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Tests.Support;

/// <summary>Small catalogues for single cases: what a test does not say is empty or unknown.</summary>
public static class Small
{
    /// <summary>When everything here went live.</summary>
    public static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Grounds that stand: an editor's reason.</summary>
    public static Grounds Grounds { get; } = new([], new EditorsReason("An editor", "It is a test."));

    /// <summary>A catalogue of these entries.</summary>
    public static Catalog Catalog(params (string Slug, IContent Content)[] entries) => Catalog([], entries);

    /// <summary>A catalogue of these entries, with slugs that are no longer borne.</summary>
    public static Catalog Catalog(RetiredSlug[] retired, params (string Slug, IContent Content)[] entries) => new(1, [.. entries.Select(entry =>
        new PublishedEntry(Guid.CreateVersion7(Then), KindOf(entry.Content), entry.Slug, entry.Content.Name, 1, Then, ContentJson.Write(entry.Content)))], retired, []);

    /// <summary>A statement with grounds that stand.</summary>
    public static Statement Says(string text) => new(text, Grounds);

    /// <summary>A skill.</summary>
    public static SkillContent Skill(string title, SkillDomain domain = SkillDomain.General, SkillKind kind = SkillKind.Knowledge) =>
        new(title, "code", kind, domain, [], [], [], [], []);

    /// <summary>A role that asks for skills, all of them essential unless said otherwise.</summary>
    public static RoleContent Role(string title, params RoleSkill[] skills) => new(
        title, [], [], [], [], skills, [], [], [], [], [], new(EntryLevel.Unknown, null, Grounds.None), new(CodingNeed.Unknown, null, Grounds.None),
        Demand.Unknown, Pay.Unknown, []);

    /// <summary>A skill that a role asks for.</summary>
    public static RoleSkill Need(string skill, Importance importance = Importance.Essential) => new(skill, importance, Grounds);

    /// <summary>A learning resource.</summary>
    public static ResourceContent Resource(string title, string? cost = null, params string[] skills) => new(
        title, "A provider", $"https://example.org/{Uri.EscapeDataString(title)}", AddressCheck.PageSeen, "online course", null, cost, null, skills, [Says("It is good.")]);

    /// <summary>A path of one stage.</summary>
    public static PathContent Path(string title, params PathStep[] steps) =>
        new(title, Background.Ai, [Says("A way in.")], [new PathStage(StageKind.Strengthen, "Foundations", [], steps)]);

    /// <summary>A step that teaches skills.</summary>
    public static PathStep Step(string title, Effort? effort = null, params string[] skills) => new(title, [], skills, [], [], effort);

    private static EntryKind KindOf(IContent content) => Enum.GetValues<EntryKind>().Single(kind => ContentJson.TypeOf(kind) == content.GetType());
}
