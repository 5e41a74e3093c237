using System.Diagnostics;
using System.Net;
using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Public;

/// <summary>Whatever a reader gives is answered clearly, and within a quarter of a second, over a catalogue as large as ESCO.</summary>
[Collection(MeasuringTime.Name)]
public sealed class InTimeTests : IAsyncLifetime
{
    private const int Tries = 3;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(250);
    private static readonly string[] Roles = [.. Large.Catalog.Roles.All.Take(6).Select(role => role.Slug)];
    private static readonly string Many = string.Join(',', Large.Catalog.Skills.All.Take(2_000).Select(skill => skill.Content.Code));

    private ServedSite site = null!;

    public async Task InitializeAsync()
    {
        site = await ServedSite.StartAsync(Large.Catalog);
        // The indexes are made once for a catalogue, by whoever asks first.
        foreach (var first in new[] { "/match?have=a,b,c", $"/plan?target={Roles[0]}", $"/compare?roles={Roles[0]},{Roles[1]}&weigh-effort=1", "/paths", $"/match?have={Some(3)}" })
            (await site.Client.GetAsync(new Uri(first, UriKind.Relative))).Dispose();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public Task Two_thousand_skills_are_matched() => InTimeAsync($"/match?have={Many}");

    [Fact]
    public Task Two_thousand_skills_are_planned_with() => InTimeAsync($"/plan?have={Many}&target={Roles[0]}");

    [Fact]
    public Task Two_thousand_skills_stand_beside_six_roles() => InTimeAsync($"/compare?roles={string.Join(',', Roles)}&have={Many}&weigh-effort=3&weigh-demand=1");

    [Fact]
    public Task Two_thousand_skills_are_counted_on_the_paths() => InTimeAsync($"/paths?have={Many}");

    [Fact]
    public Task Two_thousand_words_that_are_no_skills_are_named() => InTimeAsync($"/match?have={string.Join(',', Enumerable.Range(0, 2_000).Select(number => $"zz{number}"))}");

    [Fact]
    public Task More_than_two_thousand_are_refused() => InTimeAsync($"/match?have={string.Join(',', Enumerable.Repeat("py", 2_001))}", HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("hours=-3")]
    [InlineData("hours=NaN")]
    [InlineData("hours=1e309")]
    [InlineData("from=9999-12-31")]
    public Task Hours_and_days_that_are_none_are_refused(string wrong) => InTimeAsync($"/plan?target={Roles[0]}&{wrong}", HttpStatusCode.BadRequest);

    [Fact]
    public Task A_target_that_is_reached_says_so() =>
        InTimeAsync($"/plan?have={string.Join(',', Large.Catalog.Roles.All[0].Content.Skills.Select(need => Large.Catalog.Skills.Find(need.Skill)!.Content.Code))}&target={Roles[0]}");

    [Fact]
    public async Task A_text_of_a_mebibyte_is_read()
    {
        const string Text = "I know Python, smart contracts and zero-knowledge proofs, and some other things, as one does. ";
        var text = string.Concat(Enumerable.Repeat(Text, 12_000))[..1_048_576];
        await using var own = await ServedSite.StartAsync();
        using var first = await PasteAsync(own, Text);

        await InTimeAsync(() => PasteAsync(own, text), HttpStatusCode.OK, "a mebibyte of text");
    }

    [Fact]
    public async Task A_mebibyte_of_nothing_but_names_of_skills_is_read()
    {
        using var first = await PasteAsync(site, "skill 7");

        await InTimeAsync(() => PasteAsync(site, AllNames('\n')), HttpStatusCode.OK, "a mebibyte of names");
    }

    [Fact]
    public async Task A_resume_of_a_mebibyte_of_skills_is_read()
    {
        var file = $$"""{"skills":[{"level":"senior","keywords":["{{AllNames('|').Replace("|", "\",\"", StringComparison.Ordinal)[..1_000_000]}}"]}]}""";
        using var first = await ResumeAsync("""{"skills":[{"name":"skill 7"}]}""");

        await InTimeAsync(() => ResumeAsync(file), HttpStatusCode.OK, "a mebibyte of a file");

        Task<HttpResponseMessage> ResumeAsync(string json) => site.Client.PostAsync(new Uri("/match", UriKind.Relative),
            new MultipartFormDataContent { { new StringContent(json), "resume", "resume.json" } });
    }

    [Fact]
    public async Task Skills_that_ask_for_each_other_in_a_circle_and_a_role_that_cannot_be_reached_get_an_answer()
    {
        const int Round = 400;
        var circle = Enumerable.Range(0, Round).Select(at => ($"s{at}", (IContent)new SkillContent(
            $"Skill {at}", $"s{at}", SkillKind.Knowledge, SkillDomain.Ai, [], [], [], [], [new Prerequisite($"s{(at + 1) % Round}", Small.Grounds)])));
        await using var other = await ServedSite.StartAsync(Small.Catalog(
            [.. circle, ("round", Small.Role("Round", Small.Need("s0"), Small.Need("s1"), Small.Need("s2"))), ("vague", Small.Role("Vague", Small.Need("s3"), Small.Need("gone")))]));

        await InTimeAsync(() => other.Client.GetAsync(new Uri("/plan?target=round", UriKind.Relative)), HttpStatusCode.OK, "a circle");
        await InTimeAsync(() => other.Client.GetAsync(new Uri("/plan?target=vague", UriKind.Relative)), HttpStatusCode.OK, "a role of which too little is known");
    }

    private static string Some(int skills) => string.Join(',', Large.Catalog.Skills.All.Take(skills).Select(skill => skill.Content.Code));

    private static string AllNames(char between)
    {
        var names = Large.Catalog.Skills.All.Select(skill => skill.Content.Title).ToList();
        return string.Join(between, Enumerable.Repeat(names, 4).SelectMany(all => all))[..1_048_576];
    }

    private static Task<HttpResponseMessage> PasteAsync(ServedSite site, string text) =>
        site.Client.PostAsync(new Uri("/match", UriKind.Relative), new MultipartFormDataContent { { new StringContent(text), "text" } });

    private Task InTimeAsync(string address, HttpStatusCode status = HttpStatusCode.OK) =>
        InTimeAsync(() => site.Client.GetAsync(new Uri(address, UriKind.Relative)), status, address.Length > 100 ? address[..100] : address);

    private static async Task InTimeAsync(Func<Task<HttpResponseMessage>> ask, HttpStatusCode status, string what)
    {
        var best = TimeSpan.MaxValue;
        // What the portal needs, not what others on the machine take from it: the best of three.
        for (var attempt = 0; attempt < Tries && best > Most; attempt++)
        {
            var begun = Stopwatch.GetTimestamp();
            using var answer = await ask();
            await answer.Content.ReadAsByteArrayAsync();
            var took = Stopwatch.GetElapsedTime(begun);
            best = took < best ? took : best;
            answer.StatusCode.Should().Be(status);
        }

        best.Should().BeLessThanOrEqualTo(Most, "{0} is to be answered in a quarter of a second", what);
    }
}
