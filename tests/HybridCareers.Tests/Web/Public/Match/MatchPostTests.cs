using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Public;
using HybridCareers.Web.Public.Match;
using Some = HybridCareers.Tests.Search.Some;

namespace HybridCareers.Tests.Web.Public.Match;

public sealed class MatchPostTests : IAsyncLifetime
{
    private ServedSite site = null!;

    public async Task InitializeAsync() => site = await ServedSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_long_choice_leads_to_its_short_address()
    {
        using var answer = await PostAsync(("have", "solidity"), ("have", "Python.3"), ("have", ""), ("text", " "));

        answer.StatusCode.Should().Be(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().Should().Be("/match?have=py.3,sol");
    }

    [Fact]
    public async Task Skills_of_a_text_are_shown_with_their_place_and_not_stored()
    {
        using var answer = await PostAsync(("have", "py"), ("text", "We want <b>Solidity</b> & Rust."));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelectorAll("section[aria-labelledby=confirm] option[selected]").Select(chosen => chosen.GetAttribute("value")).Should().Equal("sol", "rust");
        page.QuerySelectorAll("#f-sol option").Select(choice => choice.GetAttribute("value")).Should().Equal("", "sol", "sol.1", "sol.2", "sol.3", "sol.4");
        page.QuerySelector("label[for=f-sol]")!.TextContent.Should().StartWith("Solidity");
        page.QuerySelector("section[aria-labelledby=confirm] small")!.TextContent.Should().Be("“We want <b>Solidity</b> & Rust.”");
        page.QuerySelector("section[aria-labelledby=confirm] input[type=hidden]")!.GetAttribute("value").Should().Be("py");
    }

    [Fact]
    public async Task Filters_and_roles_aimed_at_come_along_with_a_text_and_to_the_address_after_it()
    {
        using var answer = await PostAsync(("have", "py,sol,rust"), ("coding", "no"), ("target", "zkml-engineer"), ("text", "We want Docker."));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        page.QuerySelector("#coding option[selected]")!.GetAttribute("value").Should().Be("no");
        foreach (var form in page.QuerySelectorAll("section[aria-labelledby=confirm] form, form[method=post]"))
        {
            form.QuerySelectorAll("input[type=hidden]").Select(kept => $"{kept.GetAttribute("name")}={kept.GetAttribute("value")}")
                .Should().Equal("have=py,rust,sol", "coding=no", "target=zkml-engineer");
        }

        using var nothing = await PostAsync(("have", "py"), ("coding", "no"), ("text", ""));
        nothing.Headers.Location!.ToString().Should().Be("/match?coding=no&have=py");
        using var wrong = await PostAsync(("have", "py"), ("coding", new string('x', 50_000)), ("text", "Rust"));
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await wrong.Content.ReadAsStringAsync()).Should().Contain("coding").And.NotContain(new string('x', 500));
    }

    [Fact]
    public void Of_very_many_skills_found_those_named_most_often_are_shown()
    {
        var skills = Enumerable.Range(0, MatchView.MostFound + 50).Select(i => Some.Skill($"Weaving {i}", code: $"w{i}")).ToList();
        var text = string.Join(", ", skills.Select((skill, i) => i < 100 ? $"weaving {i}" : $"weaving {i}, weaving {i}"));
        var answer = MatchPost.Post.Answer(Some.Catalog(skills), new PostedForm(new Dictionary<string, string> { ["text"] = text }, new Dictionary<string, string>()));

        var view = (MatchView)answer.View!;
        view.FoundInAll.Should().Be(MatchView.MostFound + 50);
        view.Found.Should().HaveCount(MatchView.MostFound);
        view.Found![^1].Skill.Slug.Should().Be($"weaving-{MatchView.MostFound + 49}");
        view.Found.Count(found => found.Times == 1).Should().Be(50);
    }

    [Fact]
    public async Task A_resume_brings_its_levels()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("{\"skills\":[{\"name\":\"Rust\",\"level\":\"expert\"}]}", Encoding.UTF8, "application/json"), "resume", "resume.json" },
        };
        using var answer = await site.Client.PostAsync(new Uri("/match", UriKind.Relative), form);

        (await answer.Content.ReadAsStringAsync()).Should().Contain("value=\"rust.4\" selected").And.Contain("How levels in words were read");
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_in_words()
    {
        using var form = new MultipartFormDataContent { { new StringContent("not json"), "resume", "resume.json" } };
        using var file = await site.Client.PostAsync(new Uri("/match", UriKind.Relative), form);
        using var text = await PostAsync(("text", new string('x', 1_048_577)));
        using var body = await site.Client.PostAsync(new Uri("/match", UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json"));

        foreach (var (answer, why) in new[] { (file, "not JSON"), (text, "at most 1048576 are read"), (body, "takes a form and nothing else") })
        {
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            (await answer.Content.ReadAsStringAsync()).Should().Contain(why);
        }
    }

    [Theory]
    [InlineData("--edge\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nPython and Rust", "broke off before its end")]
    [InlineData("--edge\r\nContent-Disp", "cannot be read")]
    public async Task A_form_that_breaks_off_is_refused_in_words(string sent, string why)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(sent));
        body.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=edge");
        using var answer = await site.Client.PostAsync(new Uri("/match", UriKind.Relative), body);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(why);
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.SeeOther)]
    public async Task A_form_of_another_site_is_refused(string origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/match", UriKind.Relative)) { Content = Form(("have", "py")) };
        request.Headers.Add("Origin", origin);
        using var answer = await site.Client.SendAsync(request);

        answer.StatusCode.Should().Be(status);
    }

    private Task<HttpResponseMessage> PostAsync(params (string, string)[] fields) => site.Client.PostAsync(new Uri("/match", UriKind.Relative), Form(fields));

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }
}
