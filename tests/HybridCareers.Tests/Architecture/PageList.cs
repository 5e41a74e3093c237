using System.Globalization;
using System.Reflection;
using System.Text;
using HybridCareers.Web;
using HybridCareers.Web.Account;
using HybridCareers.Web.Account.Notice;
using HybridCareers.Web.Admin;
using HybridCareers.Web.Api;
using HybridCareers.Web.Hosting;
using HybridCareers.Web.Public;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Tests.Architecture;

/// <summary>Writes <c>docs/pages.md</c> from what the site maps.</summary>
public static class PageList
{
    /// <summary>The whole file.</summary>
    public static string Write()
    {
        var text = new StringBuilder(
            """
            # Pages

            Every page: its address with the parameters it knows, its component, its JSON twin and its test. The query and the view stand beside the component.

            This file is generated. After a change, `UPDATE_PAGES=1 dotnet test tests/HybridCareers.Tests --filter PageList` writes it anew; without it, the same test compares.

            | address | page | JSON twin | test |
            |---|---|---|---|

            """);
        foreach (var page in PublicPages.All.OrderBy(page => page.Url, StringComparer.Ordinal))
            text.Append(Row(Address(page), page.Component, page.Api is null ? "none" : $"`{page.Api}`"));
        foreach (var page in typeof(PublicPages).Assembly.GetTypes().Where(IsUnmapped).OrderBy(page => page.FullName, StringComparer.Ordinal))
            text.Append(Row("where no page answers: 400, 404, 405, 410, 414, 500", page, "`ProblemDetails`"));
        text.Append(
            """

            The account area, for members. Its pages are forms: no script is needed but for passkeys, nothing is kept. “Open to” names the policy; a test walks the table.

            | address | page | open to | test |
            |---|---|---|---|

            """);
        foreach (var page in AccountPages.All)
            text.Append(page.Page is null ? $"| `{page.Url}` | a form of another page | {page.Policy ?? "anybody"} | `tests/HybridCareers.Tests/Web/Account/AccountPagesTests.cs` |\n" : Row($"`{page.Url}`", page.Page, page.Policy ?? "anybody"));
        text.Append(Row("where a form cannot be taken", typeof(NoticePage), "anybody"));
        text.Append(
            """

            The desk, for members with a second factor: interactive, never kept. “Open to” names the policy.

            | address | page | open to | test |
            |---|---|---|---|

            """);
        text.Append($"| `{Urls.ActivityCsv}` | a file of another page | {SignedIn.Admin} | `tests/HybridCareers.Tests/Web/Admin/Activity/ActivityCsvTests.cs` |\n");
        foreach (var page in typeof(DeskRoutes).Assembly.GetTypes().Where(IsDesk).OrderBy(AddressOf, StringComparer.Ordinal))
            text.Append(Row($"`{AddressOf(page)}`", page, page.GetCustomAttributes<AuthorizeAttribute>().Last().Policy ?? "member"));
        text.Append(
            """

            Files for programs, without a page; the type that makes each and its test stand in `Api` at the mirrored paths.

            | address | type of content |
            |---|---|

            """);
        foreach (var file in PublicFiles.All.OrderBy(file => file.Url, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{file.Url}` | {file.ContentType.Split(';')[0]} |\n");
        return text.ToString();
    }

    private static bool IsDesk(Type page) =>
        page.Namespace?.StartsWith(typeof(DeskRoutes).Namespace!, StringComparison.Ordinal) == true && page.Name.EndsWith("Page", StringComparison.Ordinal)
        && page.IsDefined(typeof(RouteAttribute));

    private static string AddressOf(Type page) => page.GetCustomAttribute<RouteAttribute>()!.Template;

    private static string Address(PublicPage page) =>
        $"`{page.Url}`" + (page.Keys.Count == 0 ? "" : " with " + string.Join(", ", page.Keys.Select(key => $"`{key.Name}`")))
        + (page.Download is { } download ? $"; as a file {string.Join(", ", page.MoreDownloads.Prepend(download).Select(file => $"`{file.Url}`"))}" : "");

    private static string Row(string address, Type page, string twin)
    {
        var file = "src/" + page.FullName!.Replace("HybridCareers.Web.", "HybridCareers.Web/", StringComparison.Ordinal)
            .Replace("Public.", "Public/", StringComparison.Ordinal).Replace("Account.", "Account/", StringComparison.Ordinal).Replace("Admin.", "Admin/", StringComparison.Ordinal).Replace($".{page.Name}", $"/{page.Name}", StringComparison.Ordinal) + ".razor";
        return $"| {address} | `{file}` | {twin} | `{PageRules.TestOf(new SourceFile(file, ""))}` |\n";
    }

    private static bool IsUnmapped(Type type) =>
        type.Name.EndsWith("Page", StringComparison.Ordinal)
        && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PageOf<>)
        && PublicPages.All.All(page => page.Component != type);
}
