using System.Text.RegularExpressions;
using static HybridCareers.Tests.Architecture.FileRules;

namespace HybridCareers.Tests.Architecture;

/// <summary>What may stand in a component, where its compiled type cannot tell.</summary>
public static class MarkupRules
{
    private const string Web = "src/HybridCareers.Web/";
    private const string Public = Web + "Public/";
    private const string Shared = Web + "Shared/";

    // The writer of repeated rows, which encodes every value, and the JSON-LD part, whose input is serialised.
    private static readonly string[] RawMarkup = [Shared + "Writing/Markup.cs", Shared + "Layouts/JsonLd.razor"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Each("Raw markup comes from two parts alone", ["Web.Public", "Web.Shared"], file => IsCode(file, Web), (file, _) =>
            !RawMarkup.Contains(file.Path, StringComparer.Ordinal) && Has(file, @"\bMarkupString\b|\bAddMarkupContent\b")),
        Each("Values in written markup stand in text or in quotes", ["Web.Public", "Web.Shared"], file => IsCode(file, Web), (file, _) =>
            Has(file, @"\.Add\(\$[^\n]*(=|</?)\{")),
        Each("Public pages take nothing but their view", ["Web.Public"], file => file.Is(".razor", Public), (file, _) =>
            Has(file, @"^@(page|inject|layout)\b|\bNavigationManager\b|\bHttpContext\b|\[Inject\]")),
        Each("Shared parts are given what they show", ["Web.Shared"], file => IsCode(file, Shared), (file, _) =>
            Has(file, @"^@inject\s+(?!HybridCareers\.Web\.Hosting\.(SiteAssets|PublicAddress)\s)|\[Inject\]")),
        Each("Public markup has no inline style or script", ["Web.Public", "Web.Shared"], IsSeenByReaders, (file, _) => HasInline(file)),
        Each("Public markup has no MudBlazor", ["Web.Public", "Web.Shared"], IsSeenByReaders, (file, _) =>
            Has(file, @"<Mud[A-Z]|@using\s+(static\s+)?MudBlazor")),
        Each("Components name no database", ["Web.Public", "Web.Shared"], file => file.Is(".razor", Web), (file, _) =>
            Has(file, @"EntityFrameworkCore|\b\w*CareersDb\b|\bDbContext\b")),
        Each("Internal addresses are written in Urls alone", ["Web.Public", "Web.Shared"], IsSeenByReaders, (file, _) =>
            Has(file, @"\b(href|action|src)=""/(?!/)")),
    ];

    private static bool IsCode(SourceFile file, string under) => file.Is(".cs", under) || file.Is(".razor", under);

    private static bool IsSeenByReaders(SourceFile file) =>
        file.Is(".razor", Public) || file.Is(".razor", Shared) || (file.Is(".razor", Web) && file.Folders.Count == 2)
        || ((file.Is(".cs", Public) || file.Is(".cs", Shared)) && Has(file, @"\bMarkup\b"));

    private static bool HasInline(SourceFile file) =>
        Has(file, @"<style\b|\sstyle\s*=\s*\\?[""']|\son[a-z]+\s*=\s*\\?[""']|javascript:")
        // A script element is either a file or data.
        || Has(file, @"<script\b(?![^>]*\b(src=|type=\\?""application/(ld\+json|speculationrules)))");

    private static bool Has(SourceFile file, string pattern) => Regex.IsMatch(
        file.Text, pattern, RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
}
