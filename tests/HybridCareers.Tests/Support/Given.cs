using HybridCareers.Content;
using HybridCareers.Evidence;

namespace HybridCareers.Tests.Support;

/// <summary>Where a test begins: content that may go live, of which the test says only what matters to it.</summary>
public static class Given
{
    /// <summary>Grounds that let anything live.</summary>
    public static Grounds Reason { get; } = new([], new EditorsReason("Ada", "The test needs it."));

    /// <summary>A statement with an editor's reason.</summary>
    public static Statement Said(string text) => new(text, Reason);

    /// <summary>Grounds of one citation.</summary>
    public static Grounds Cites(string source, string? quote = null) =>
        new([new Citation(source, ["Heading"], CitationUse.Paraphrase, 1, SentenceHash.Of("A sentence."), quote)]);

    public static EntryBuilder<RoleContent> ARole(string slug = "zkml-engineer") => new(EntryKind.Role, slug, new(
        Title: Titled(slug), [Said("Other title")], [Said("What it is.")], [Said("What sets it apart.")], [Said("One thing."), Said("Another thing.")],
        [], [], [new("Platform", "framework", "What it does.", "https://example.org/", Reason)], [Said("Before")], [Said("After")], [],
        new(EntryLevel.Mid, null, Reason), new(CodingNeed.Yes, "Code every day.", Reason), Demand.Read("Very High", Reason),
        new("Competitive", Reason, [Said("A remark.")], [new("People", "USD", PayPeriod.Year, Reason, 100, 200, N: 10)]), [Said("Seen elsewhere.")]));

    public static EntryBuilder<SkillContent> ASkill(string slug = "solidity", string? code = null) => new(EntryKind.Skill, slug, new(
        Titled(slug), code ?? CodeOf(slug), SkillKind.Language, SkillDomain.Web3, [Titled(slug) + " alias"], [Said("What it is.")], [], [], []));

    public static EntryBuilder<SourceContent> ASource(string slug = "an-article") => new(EntryKind.Source, slug, new(
        Titled(slug), "A publisher", SourceKind.Article, [Said("What we use it for.")], Url: "https://example.org/article",
        Versions: [new("retrieved", new string('0', 64), [new(["Heading"], [SentenceHash.Of("A sentence.")])])]));

    public static EntryBuilder<ResourceContent> AResource(string slug = "a-book") => new(EntryKind.Resource, slug, new(
        Titled(slug), "A provider", "https://example.org/book", AddressCheck.PageSeen, "online book", null, "free", 1.5m, [], [Said("Good for starting.")]));

    public static EntryBuilder<ProjectContent> AProject(string slug = "a-project") => new(EntryKind.Project, slug, new(
        Titled(slug), [Said("Build it.")], [], [Said("It runs.")]));

    public static EntryBuilder<PathContent> APath(string slug = "from-ai") => new(EntryKind.Path, slug, new(
        Titled(slug), Background.Ai, [Said("For whom.")],
        [new(StageKind.Strengthen, "First", [Said("What for.")], [new("Learn", [Said("About it.")], [], [], [], new(5, 10, 20, Reason))])]));

    public static EntryBuilder<ComparisonContent> AComparison(string slug = "roles-compared") => new(EntryKind.Comparison, slug, new(
        Titled(slug), [new(ComparisonField.Role, "Role"), new(ComparisonField.Skills, "Skills")], [], [Said("A footnote.")]));

    public static EntryBuilder<ContradictionContent> AContradiction(string slug = "two-words-for-pay") => new(EntryKind.Contradiction, slug, new(
        Titled(slug), [], [Said("One says this."), Said("Another says that.")]));

    public static EntryBuilder<DriverContent> ADriver(string slug = "ai-needs-web3") =>
        new(EntryKind.Driver, slug, new(Titled(slug), 1, [Said("What is lacking.")], [Said("What helps.")]));

    private static string Titled(string slug) => slug.Replace('-', ' ');

    private static string CodeOf(string slug) => string.Concat(slug.Where(char.IsAsciiLetterLower)) is { Length: > 5 } letters ? letters[..5] : slug;
}
