using System.Globalization;
using System.Net;
using CsvHelper;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public.Compare;
using static HybridCareers.Tests.Support.SmallCatalog;

namespace HybridCareers.Tests.Web.Public.Compare;

public class CompareCsvTests
{
    [Fact]
    public void The_whole_table_has_the_source_s_heads_words_and_order()
    {
        var rows = Read(Bundled.Catalog);
        var table = Bundled.Catalog.Comparisons.All.Single().Content;

        rows[0].Should().Equal(["Table", "Address", .. table.Columns.Select(column => column.Label)]);
        rows.Skip(1).Select(row => row[2]).Should().Equal(table.Rows.Select(row => row.Label));
        rows[1][3..].Should().Equal("Python; Solidity; Rust; decentralized computing", "Competitive", "High");
    }

    [Fact]
    public void Chosen_roles_stand_in_rows_in_the_order_chosen_whatever_is_left_out_of_the_page()
    {
        var rows = Read(Bundled.Catalog, ("roles", "zkml-engineer,ai-agent-economist"));

        rows.Skip(1).Select(row => row[0]).Should().Equal("ZKML Engineer", "AI Agent Economist");
        rows.Should().OnlyContain(row => row.Length == rows[0].Length);
        Read(Bundled.Catalog, ("roles", "zkml-engineer,ai-agent-economist"), ("diff", "only")).Should().BeEquivalentTo(rows);
    }

    [Fact]
    public void A_title_that_is_a_formula_is_defused() =>
        Read(Of(Role("evil", "=cmd|'/c calc'!A1"), Role("b")), ("roles", "evil,b"))[1][0].Should().Be("'=cmd|'/c calc'!A1");

    [Fact]
    public async Task It_is_served_as_a_file_with_the_headers_of_every_answer()
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var address in new[] { "/compare.csv", "/compare.csv", "/compare.csv?roles=zkml-engineer,ai-agent-economist" })
        {
            var answer = await site.Client.GetAsync(address);

            answer.StatusCode.Should().Be(HttpStatusCode.OK, "{0} is there, made and kept", address);
            answer.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
            answer.Content.Headers.ContentDisposition!.ToString().Should().Be("attachment; filename=\"roles-compared.csv\"");
            answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy").And.Contain(header => header.Key == "X-Content-Type-Options");
            answer.Headers.ETag.Should().NotBeNull();
        }
    }

    [Fact]
    public void A_role_is_found_from_wherever_the_file_is_opened_while_it_is_live()
    {
        Read(Bundled.Catalog).Skip(1).Should().OnlyContain(row => row[1].StartsWith(Files.PublicUrl + "/roles/"));
        Read(Bundled.Catalog, ("roles", "zkml-engineer,ai-agent-economist"))[1][1].Should().Be(Files.PublicUrl + "/roles/zkml-engineer");
        Read(Of(Table("t", ("gone", null, null))))[1][1].Should().BeEmpty("there is no page of it");
    }

    [Fact]
    public async Task One_role_alone_makes_no_file_and_the_answer_says_how_many_are_needed()
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var _ in new[] { "first", "again" })
        {
            var answer = await site.Client.GetAsync("/compare.csv?roles=zkml-engineer");

            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("2 to 6").And.Contain("ZKML Engineer");
        }

        (await site.Client.GetAsync("/compare?roles=zkml-engineer")).StatusCode.Should().Be(HttpStatusCode.OK, "the page asks for another");
    }

    [Fact]
    public async Task What_the_page_refuses_it_refuses_too()
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync("/compare.csv?roles=barista");

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentDisposition.Should().BeNull();
        (await answer.Content.ReadAsStringAsync()).Should().Contain("barista");
    }

    private static List<string[]> Read(Catalog catalog, params (string, string)[] values)
    {
        var csv = CompareCsv.Write(CompareQuery.Find(catalog, Pages.Url("/compare.csv", "", values)).View(), Files.Request(catalog).Site);
        using var parser = new CsvParser(new StreamReader(new MemoryStream(csv)), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (parser.Read())
            rows.Add(parser.Record!);
        return rows;
    }
}
