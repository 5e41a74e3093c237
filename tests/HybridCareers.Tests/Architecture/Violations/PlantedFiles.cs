namespace HybridCareers.Tests.Architecture.Violations;

/// <summary>A file that exists only here.</summary>
/// <param name="Path">Where it would stand.</param>
/// <param name="Text">What it would say.</param>
/// <param name="Breaks">The rules it breaks; none = it shows where a rule ends.</param>
public sealed record PlantedFile(string Path, string Text, params string[] Breaks);

/// <summary>A small tree that breaks every rule about files, and stops short of breaking some.</summary>
public static class PlantedFiles
{
    private const string Web = "src/HybridCareers.Web";
    private const string Roles = Web + "/Public/Roles";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PlantedFile> All { get; } =
    [
        new("src/HybridCareers/Content/Long.cs", Lines(251), "No .cs file is longer than 250 lines"),
        new("src/HybridCareers/Content/NotTooLong.cs", Lines(250)),
        new("src/HybridCareers/Database/Sqlite/Migrations/Initial.cs", Lines(3000)),
        new($"{Roles}/Long.razor", Lines(151), "No .razor file is longer than 150 lines"),
        new($"{Roles}/NotTooLong.razor", Lines(150)),
        new($"{Roles}/Busy.razor", "<p/>\n@code {\n" + Lines(39) + "}\n", "No @code is longer than 40 lines"),
        new($"{Roles}/NotTooBusy.razor", "<p/>\n@code {\n" + Lines(38) + "}\n" + Lines(60)),

        new("src/HybridCareers/Content/Helpers/Text.cs", "namespace HybridCareers.Content.Helpers;", "No folder is a bucket"),
        new("tests/HybridCareers.Tests/Support/common/Given.cs", "namespace HybridCareers.Tests.Support.common;", "No folder is a bucket"),
        new("src/HybridCareers/Billing/Invoice.cs", "namespace HybridCareers.Billing;", "Every folder is a room of the map"),
        new("src/HybridCareers.Web/Program.cs", "return 0;"),
        new("src/HybridCareers/Content/Stray.cs", "namespace HybridCareers.Elsewhere;", "Namespaces follow folders"),
        new("tests/HybridCareers.Tests/Content/SlugTests.cs", "namespace HybridCareers.Tests.Content;"),
        new("tests/HybridCareers.Tests/Contents/SlugTests.cs", "namespace HybridCareers.Tests.Contents;", "Tests stand at the mirrored path"),
        new("tests/HybridCareers.Tests/Web/Roles/RolePageTests.cs", "namespace HybridCareers.Tests.Web.Roles;", "Tests stand at the mirrored path"),

        new("docs/adr/0001-x.md", "[pages](../pages.md#x) [far](https://example.org/x.md)"),
        new("docs/adr/README.md", "[0001](0001-x.md)"),
        new("docs/adr/0002-y.md", "# 2. Y", "Every decision stands in the index"),
        new("docs/dead.md", "[pages](adr/pages.md)", "Links between documents lead to files"),

        new($"{Roles}/RolePage.razor", "<h1>@View.Title</h1>"),
        new("tests/HybridCareers.Tests/Web/Public/Roles/RolePageTests.cs", "namespace HybridCareers.Tests.Web.Public.Roles;"),
        new("docs/pages.md", "`src/HybridCareers.Web/Public/Roles/RolePage.razor` `src/HybridCareers.Web/Public/Roles/UntestedPage.razor`\n"
            + "`src/HybridCareers.Web/HomelessPage.razor` `src/HybridCareers.Web/Public/Roles/Skills/DeepPage.razor`"),
        new($"{Web}/HomelessPage.razor", "<p/>", "Every page belongs to an area"),
        new("tests/HybridCareers.Tests/Web/HomelessPageTests.cs", "namespace HybridCareers.Tests.Web;"),
        new($"{Roles}/Skills/DeepPage.razor", "<p/>", "Pages stand at most two folders deep"),
        new("tests/HybridCareers.Tests/Web/Public/Roles/Skills/DeepPageTests.cs", "namespace HybridCareers.Tests.Web.Public.Roles.Skills;"),
        new($"{Roles}/UntestedPage.razor", "<p/>", "Every page has a test at the mirrored path"),
        new($"{Roles}/UnlistedPage.razor", "<p/>", "Every page has a line in docs/pages.md"),
        new("tests/HybridCareers.Tests/Web/Public/Roles/UnlistedPageTests.cs", "namespace HybridCareers.Tests.Web.Public.Roles;"),

        new($"{Roles}/Raw.razor", "@((MarkupString)View.Html)", "Raw markup comes from two parts alone"),
        new($"{Web}/Hosting/Raw.cs", "namespace HybridCareers.Web.Hosting;\n// builder.AddMarkupContent(0, x)", "Raw markup comes from two parts alone"),
        new($"{Web}/Shared/Writing/Markup.cs", "namespace HybridCareers.Web.Shared.Writing;\n// builder.AddMarkupContent(0, whole)"),
        new($"{Roles}/Quoted.cs", "namespace HybridCareers.Web.Public.Roles;\n// text.Add($\"<a href=\\\"{url}\\\">{name}</a>\")"),
        new($"{Roles}/Unquoted.cs", "namespace HybridCareers.Web.Public.Roles;\n// text.Add($\"<a href={url}>\")", "Values in written markup stand in text or in quotes"),
        new($"{Web}/Shared/Layouts/JsonLd.razor", "@((MarkupString)$\"<script type=\\\"application/ld+json\\\">{Json}</script>\")"),
        new($"{Roles}/Routed.razor", "@page \"/roles/{slug}\"", "Public pages take nothing but their view"),
        new($"{Roles}/Injected.razor", "<p/>\n@inject NavigationManager Navigation", "Public pages take nothing but their view"),
        new($"{Web}/Shared/Curious.razor", "@inject CurrentCatalog Catalog", "Shared parts are given what they show"),
        new($"{Web}/Shared/Layout.razor", "@inject HybridCareers.Web.Hosting.SiteAssets Files\n@code { void F(string? style = null, bool only = false) { } }"),
        new($"{Roles}/Styled.razor", "<p style=\"color:red\">x</p>", "Public markup has no inline style or script"),
        new($"{Roles}/Written.cs", "namespace HybridCareers.Web.Public.Roles;\n// Markup: text.Add($\"<p style=\\\"color:red\\\">\")", "Public markup has no inline style or script"),
        new($"{Web}/Shared/StyleBlock.razor", "<style>p { color: red }</style>", "Public markup has no inline style or script"),
        new($"{Roles}/Scripted.razor", "<script>alert(1)</script>", "Public markup has no inline style or script"),
        new($"{Roles}/Clicked.razor", "<button onclick=\"go()\">x</button>", "Public markup has no inline style or script"),
        new($"{Web}/App.razor", "<script src=\"@Assets[\"site.js\"]\" defer></script>\n<svg><path stroke-width=\"2\" /></svg>"),
        new($"{Roles}/Material.razor", "<MudButton>x</MudButton>", "Public markup has no MudBlazor"),
        new($"{Roles}/Sql.razor", "@using HybridCareers.Database\n@* PostgresCareersDb *@", "Components name no database"),
        new($"{Roles}/Linked.razor", "<a href=\"/skills\">Skills</a>", "Internal addresses are written in Urls alone"),
        new($"{Roles}/LinkedAway.razor", "<a href=\"@Urls.Skills\">Skills</a> <a href=\"https://example.org/\">x</a>"),
    ];

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("// x\n", count));
}
