using System.Net;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareMarkdownTests
{
    [Fact]
    public void Roles_stand_in_columns_with_the_reader_s_own_column()
    {
        var lines = Write(("roles", "zkml-engineer,ai-agent-economist"), ("have", "py.3,gt,md,stat"), ("weigh-effort", "1"));

        lines.Should().Contain(line => line.StartsWith("| Your match in % | "));
        lines.Should().Contain("| Python | ✓ level 3 | – | essential |");
        lines.Should().Contain("| Skill | You | ZKML Engineer | AI Agent Economist |");
        lines.Should().Contain(line => line.StartsWith("| Place by your weights | 2 | 1 |"));
        lines[^1].Should().Be($"From <{Files.PublicUrl}/compare?roles=zkml-engineer,ai-agent-economist&have=gt,md,py.3,stat&weigh-effort=1>");
        lines.Where(line => line.StartsWith("| Hours", StringComparison.Ordinal)).Should().HaveCount(4);
    }

    [Fact]
    public void Without_skills_there_is_no_such_column() =>
        Write(("roles", "zkml-engineer,ai-agent-economist")).Should().Contain("| Skill | ZKML Engineer | AI Agent Economist |").And.NotContain(line => line.Contains("Your match"));

    [Fact]
    public void The_whole_table_has_the_source_s_heads_and_words()
    {
        var table = Bundled.Catalog.Comparisons.All.Single().Content;
        var lines = Write();

        lines.Should().Contain($"| {string.Join(" | ", table.Columns.Select(column => column.Label))} |");
        lines.Count(line => line.StartsWith('|')).Should().Be(table.Rows.Count + 2);
    }

    [Fact]
    public void The_file_of_rows_has_the_reader_s_columns_too()
    {
        var view = CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare.csv", "", ("roles", "zkml-engineer,ai-agent-economist"), ("have", "py.3,gt,md,stat"), ("weigh-effort", "1"))).View();
        var csv = System.Text.Encoding.UTF8.GetString(CompareCsv.Write(view, Files.Request(Bundled.Catalog).Site));

        csv.Should().Contain("Your match in %").And.Contain("\"Hours to get there, likely\"").And.Contain("Skills of it that you have").And.Contain("Place by your weights");
    }

    [Fact]
    public async Task It_is_served_and_one_role_alone_makes_no_file()
    {
        await using var site = await ServedSite.StartAsync();
        using var file = await site.Client.GetAsync(new Uri("/compare.md?roles=zkml-engineer,ai-agent-economist&have=py", UriKind.Relative));
        using var one = await site.Client.GetAsync(new Uri("/compare.md?roles=zkml-engineer", UriKind.Relative));

        file.Content.Headers.ContentType!.ToString().Should().Be("text/markdown; charset=utf-8");
        one.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static string[] Write(params (string, string)[] values) =>
        CompareMarkdown.Write(CompareQuery.Find(Bundled.Catalog, Pages.Url("/compare.md", "", values)).View(), Files.Request(Bundled.Catalog).Site).TrimEnd().Split('\n');
}
