using System.Runtime.CompilerServices;
using HybridCareers.Content;

namespace HybridCareers.Web;

/// <summary>Every internal address, once.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string Roles = "/roles";
    public const string Skills = "/skills";
    public const string Compare = "/compare";
    public const string CompareCsv = "/compare.csv";
    public const string CompareMarkdown = "/compare.md";
    public const string Match = "/match";
    public const string Plan = "/plan";
    public const string PlanMarkdown = "/plan.md";
    public const string PlanCalendar = "/plan.ics";
    public const string PlanResume = "/plan.json";
    public const string Paths = "/paths";
    public const string Projects = "/projects";
    public const string Outlook = "/outlook";
    public const string Resources = "/resources";
    public const string Search = "/search";
    public const string Suggest = "/suggest";
    public const string Sources = "/sources";
    public const string Contradictions = "/contradictions";
    public const string Changes = "/changes";
    public const string About = "/about";
    public const string Method = "/about/method";
    public const string MethodOfMatch = Method + "#match";
    public const string MethodOfHours = Method + "#hours";
    public const string MethodOfEvidence = Method + "#evidence";
    public const string MethodOfPlan = Method + "#plan";
    public const string MethodOfWeights = Method + "#weigh";
    public const string Accessibility = "/about/accessibility";
    public const string Privacy = "/about/privacy";
    public const string ApiReference = "/about/api";
    public const string ApiObjects = ApiReference + "?objects=all";
    public const string OpenApi = "/openapi/v1.json";
    public const string Feed = "/feed.atom";
    public const string Sitemap = "/sitemap.xml";
    public const string SitemapPart = "/sitemap-{part}.xml";
    public const string Robots = "/robots.txt";
    public const string Llms = "/llms.txt";
    public const string Speculation = "/speculation-rules.json";

    /// <summary>A member's own page: how they sign in, and where they are signed in.</summary>
    public const string Account = "/account";
    public const string SignIn = "/account/sign-in";
    public const string SignOut = "/account/sign-out";
    public const string SecondStep = "/account/second-step";
    public const string RecoveryCode = "/account/recovery-code";
    public const string SetUp = "/account/set-up";
    public const string SecondFactor = "/account/second-factor";
    public const string RecoveryCodes = "/account/recovery-codes";
    public const string Password = "/account/password";
    public const string Passkeys = "/account/passkeys";
    public const string Sessions = "/account/sessions";
    public const string PasskeyRequest = "/account/passkey/request";
    public const string PasskeyCreation = "/account/passkey/creation";
    public const string PasskeySignIn = "/account/passkey/sign-in";
    public const string PasskeySetUp = "/account/passkey/set-up";
    public const string PasskeyAdd = "/account/passkey/add";

    /// <summary>Where editors work.</summary>
    public const string Admin = "/admin";
    public const string Entries = "/admin/entries";
    public const string Reviews = "/admin/reviews";
    public const string Bundles = "/admin/bundles";
    public const string Members = "/admin/members";
    public const string InviteMember = "/admin/members/invite";
    public const string Activity = "/admin/activity";
    public const string ActivityCsv = "/admin/activity.csv";
    public const string SettleContradictions = "/admin/contradictions";
    public const string Links = "/admin/links";
    public const string Imports = "/admin/imports";
    public const string NewImport = "/admin/imports/new";
    public const string BeginImport = "/admin/imports/begin";
    public const string BrokenLinks = "/admin/links?standing=Broken";
    public const string KeepDraft = "/admin/keep";
    public const string DeskHere = "/admin/here";
    public const string Circuits = "/_blazor";
    public const string PreviewOf = "/admin/preview/{entry:guid}/{revision:int}";

    /// <summary>A revision as readers would see it, for people without an account who were given a link.</summary>
    public const string SharedPreview = "/preview";

    /// <summary>The root of the JSON twins.</summary>
    public const string Api = "/api/v1";

    public static string SetUpWith(string token) => $"{SetUp}?token={token}";

    /// <summary>Sign-in, and back to a path on this site.</summary>
    public static string SignInThen(string path) => $"{SignIn}?returnTo={Uri.EscapeDataString(path)}";

    public static string EditEntry(Guid entry) => $"{Entries}/{entry}";

    public static string NewEntry(EntryKind kind, Guid entry) => $"{Entries}/{entry}?kind={kind}";

    public static string EntryHistory(Guid entry) => $"{Entries}/{entry}/history";

    /// <summary>Two revisions of an entry side by side.</summary>
    public static string EntryHistory(Guid entry, int? from, int to) => $"{EntryHistory(entry)}?from={from ?? 0}&to={to}";

    /// <summary>Where what was typed in a tab meets what somebody else saved meanwhile.</summary>
    public static string MergeEntry(Guid entry, Guid tab) => $"{Entries}/{entry}/merge?tab={tab}";

    /// <summary>Where a skill is merged with another; the second, where it is given, is the one that stays.</summary>
    public static string MergeSkills(Guid skill, Guid? into = null) => $"/admin/skills/{skill}/merge" + (into is null ? "" : $"?into={into}");

    public static string Review(Guid review) => $"{Reviews}/{review}";

    /// <summary>A bundle, or the place where a new one with this id is begun.</summary>
    public static string Bundle(Guid bundle) => $"{Bundles}/{bundle}";

    /// <summary>An import, where its pieces are decided.</summary>
    public static string Import(Guid import) => $"{Imports}/{import}";

    /// <summary>A part of a text that is kept for editors.</summary>
    public static string KeptText(Guid text, int part = 1) => $"{Imports}/texts/{text}" + (part > 1 ? $"?part={part}" : "");

    /// <summary>Where a new version of a source is imported.</summary>
    public static string NewImportOf(string source) => $"{NewImport}?source={source}";

    public static string Member(Guid member) => $"{Members}/{member}";

    /// <summary>What a member did.</summary>
    public static string ActivityOf(Guid member) => $"{Activity}?member={member}";

    /// <summary>What was done with an entry.</summary>
    public static string ActivityAbout(Guid entry) => $"{Activity}?entry={entry}";

    /// <summary>A list of entries in one state.</summary>
    public static string EntriesThat(string state) => $"{Entries}?state={state}";

    public static string Preview(Guid entry, int revision) => $"/admin/preview/{entry}/{revision}";

    /// <summary>A revision in several widths, with the links by which others see it.</summary>
    public static string PreviewEntry(Guid entry, int revision) => $"{EditEntry(entry)}/preview?revision={revision}";

    /// <summary>The token stands in the query: paths may be logged, queries never are.</summary>
    public static string SharedPreviewWith(string token) => $"{SharedPreview}?key={token}";

    public static string Role(string slug) => $"{Roles}/{slug}";

    /// <summary>What readers saw changing of the entry at an address.</summary>
    public static string HistoryOf(string page) => page + "/history";

    /// <summary>The role as it stood at the end of a day, UTC.</summary>
    public static string RoleAsOf(string slug, DateOnly day) => $"{RoleAsOf(slug)}?day={day:yyyy-MM-dd}";

    public static string RoleAsOf(string slug) => Role(slug) + "/as-of";

    /// <summary>A feed of a role's changes.</summary>
    public static string RoleFeed(string slug) => Role(slug) + "/feed.atom";

    public static string Skill(string slug) => $"{Skills}/{slug}";

    public static string Path(string slug) => $"{Paths}/{slug}";

    /// <summary>A typical origin on the page of its path, from 1.</summary>
    public static string Origin(string path, int number) => $"{Path(path)}#origin-{number}";

    /// <summary>A step of a path, by its number from 1.</summary>
    public static string Step(string path, int number) => $"{Path(path)}#step-{number}";

    /// <summary>The roles that ask for a skill.</summary>
    public static string RolesWith(string skill) => $"{Roles}?skill={skill}";

    /// <summary>The learning resources for a skill.</summary>
    public static string ResourcesFor(string skill) => $"{Resources}?skill={skill}";

    public static string Source(string slug) => $"{Sources}/{slug}";

    public static string CompareOf(params IEnumerable<string> roles) => $"{Compare}?roles={string.Join(',', roles)}";

    /// <summary>The match of skills, in the form of <see cref="Matching.HeldSkills"/>, with other parameters where they have a value.</summary>
    public static string MatchOf(string have, params IEnumerable<(string Key, string? Value)> others)
    {
        var pairs = new List<(string Key, string? Value)>(6);
        pairs.AddRange(others);
        pairs.Add(("have", have));
        pairs.RemoveAll(static pair => string.IsNullOrEmpty(pair.Value));
        pairs.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var address = new DefaultInterpolatedStringHandler(16, 2 * pairs.Count, null, stackalloc char[512]);
        address.AppendLiteral(Match);
        for (var at = 0; at < pairs.Count; at++)
        {
            address.AppendLiteral(at == 0 ? "?" : "&");
            address.AppendFormatted(pairs[at].Key);
            address.AppendLiteral("=");
            address.AppendFormatted(pairs[at].Value);
        }

        return address.ToStringAndClear();
    }

    /// <summary>The plan to a role from skills in the form of <see cref="Matching.HeldSkills"/>.</summary>
    public static string PlanTo(string role, string have = "") => have.Length == 0 ? $"{Plan}?target={role}" : $"{Plan}?have={have}&target={role}";

    public static string SearchFor(string query) => $"{Search}?q={Uri.EscapeDataString(query)}";

    /// <summary>Where readers find an entry; parts of a page are found by their anchor.</summary>
    public static string Of(EntryKind kind, string slug) => kind switch
    {
        EntryKind.Role => Role(slug),
        EntryKind.Skill => Skill(slug),
        EntryKind.Path => Path(slug),
        EntryKind.Source => Source(slug),
        EntryKind.Project => $"{Projects}#{slug}",
        EntryKind.Development => $"{Outlook}#{slug}",
        EntryKind.Driver => $"{Home}#{slug}",
        EntryKind.Overview => Home,
        EntryKind.Comparison => Compare,
        EntryKind.Contradiction => $"{Contradictions}#{slug}",
        EntryKind.Resource => $"{Resources}?at={slug}#{slug}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of entry has no page."),
    };
}
