using System.Net;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Web.Public;

public class ListInputTests
{
    private static readonly string[] Hostile =
    [
        new('x', 10_000), "%00", "a%0D%0ASet-Cookie:%20x=1", "%1B[2J", "%FF%FE", "%C0%AE", "'%20OR%201=1--", "../../etc/passwd", "%3Cscript%3Ealert(1)%3C/script%3E",
        "-1", "1e9", "NaN", "99999999999999999999", ",,,,", "%F0%9F%92%A9", "%E2%80%AE", "{{7*7}}", "__proto__", "%2500", "\uD800",
    ];

    [Theory]
    [InlineData("/roles", "emphasis,demand,trend,coding,entry,skill,text,sort,view,page")]
    [InlineData("/api/v1/roles", "emphasis,demand,trend,coding,entry,skill,text,sort,view,page")]
    [InlineData("/compare", "roles,diff,sort")]
    [InlineData("/api/v1/compare", "roles,diff,sort")]
    [InlineData("/compare.csv", "roles,diff,sort")]
    public async Task Hostile_values_get_the_list_or_a_reason_and_never_an_error(string path, string keys)
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var (key, value) in keys.Split(',').SelectMany(key => Hostile.Select(value => (key, value))))
        {
            var answer = await site.Client.GetAsync($"{path}?{key}={value}&{key}={value}");

            var what = $"{path}?{key}={value[..Math.Min(30, value.Length)]}";
            answer.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], what);
            answer.Headers.Should().NotContain(header => header.Key == "Set-Cookie", what);
            if (path.StartsWith("/api/", StringComparison.Ordinal) && answer.StatusCode == HttpStatusCode.BadRequest)
                answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json", what);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("<script>alert", what);
        }
    }

    [Fact]
    public async Task Ten_kilobytes_of_text_are_too_many_and_the_reason_says_how_many_may_be()
    {
        await using var site = await ServedSite.StartAsync();
        var answer = await site.Client.GetAsync("/api/v1/roles?text=" + new string('x', 10_000));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("at most 200");
    }
}
