using System.Text;
using HybridCareers.Web.Public;

namespace HybridCareers.Web.Api;

/// <summary><c>/llms.txt</c>: what this site is and where its pages and data are, in Markdown for programs that read (https://llmstxt.org).</summary>
public static class LlmsText
{
    /// <summary>The file.</summary>
    public static string Write(FileRequest request)
    {
        var (catalog, site) = (request.Catalog, request.Site);
        var text = new StringBuilder(
            """
            # HybridCareers

            > Careers between AI and Web3: what each job is, what it asks, where it leads and how to get in. Every statement names its source; what is not known is said to be not known.

            Pages are plain HTML and need no script. Data pages have a JSON twin with the same content, linked from the head of the page; in it, null means "not known". Statements marked unverified rest on a third party or on an address that nobody has opened. Please cite the source that a statement names, not only this site.


            """);
        Section(text, "Pages", PublicPages.All.Where(page => !page.HasSlug)
            .Select(page => page.Query(catalog, new PageUrl(page.Url, "", [])).View?.Head)
            .Where(head => head is { Listed: true })
            .Select(head => Line(head!.Title, site.Absolute(head.Path), head.Description)));
        Section(text, "Roles", catalog.Roles.All.Select(role =>
            Line(role.Content.Title, site.Absolute(Urls.Role(role.Slug)), role.Content.Summary.Count > 0 ? role.Content.Summary[0].Text : "")));
        Section(text, "Data", PublicPages.All.Where(page => page.Api is not null)
            .Select(page => $"- `{site.Absolute(page.Api!)}`: {page.Summary}\n")
            .Append(Line("OpenAPI 3.1", site.Absolute(Urls.OpenApi), "all of the above, described for programs"))
            .Append(Line("Atom feed", site.Absolute(Urls.Feed), "what was published, updated or taken down"))
            .Append(Line("Sitemap", site.Absolute(Urls.Sitemap), "every page with the day of its last change")));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.Append("## ").Append(title).Append("\n\n").AppendJoin("", lines).Append('\n');
    }

    private static string Line(string name, string address, string about) =>
        $"- [{Plain(name)}]({address})" + (about.Length > 0 ? $": {Plain(about)}\n" : "\n");

    // A title must not end its own link or begin a line of its own.
    private static string Plain(string text) =>
        string.Join(' ', text.Replace('[', '(').Replace(']', ')').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
