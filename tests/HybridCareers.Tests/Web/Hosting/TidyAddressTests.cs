using System.Net;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Hosting;

namespace HybridCareers.Tests.Web.Hosting;

public class TidyAddressTests
{
    private static readonly string[] Pieces =
        ["/", "//", "\\", "%2f", "%2F", "%5c", "%5C", "%255c", ".", "..", "evil.com", "Evil.Com", "http:", "javascript:", "@", " ", "\t", "\r\n", "\u2215", "\uFF0F", "\u3002", ";", ":80", "K"];

    [Theory]
    [InlineData("/")]
    [InlineData("/roles")]
    [InlineData("/feed.atom")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("/\\evil.com")]
    [InlineData("//\\evil.com")]
    [InlineData("//\t/evil.com")]
    public void A_tidy_path_and_one_that_could_lead_elsewhere_have_no_other_form(string path) => TidyAddress.Of(path).Should().BeNull();

    [Theory]
    [InlineData("/Roles/", "/roles")]
    [InlineData("//", "/")]
    [InlineData("//roles", "/roles")]
    [InlineData("/roles//x", "/roles/x")]
    [InlineData("///roles///ZKML-Engineer///", "/roles/zkml-engineer")]
    [InlineData("//evil.com/%2F", "/evil.com/%2f")]
    public void Every_other_spelling_has_one(string path, string tidy) => TidyAddress.Of(path).Should().Be(tidy);

    [Fact]
    public void No_path_leads_to_another_host()
    {
        var site = new Uri("https://careers.example.org/roles");
        var random = new Random(20261123);
        for (var turn = 0; turn < 50_000; turn++)
        {
            var path = "/" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (TidyAddress.Of(path) is not { } tidy)
                continue;
            var location = new Microsoft.AspNetCore.Http.PathString(tidy).ToUriComponent();
            location.Should().MatchRegex("^/([^/\\\\]|$)", path).And.NotContainAny("\\", "\t", "\r", "\n", "//");
            new Uri(site, location).Host.Should().Be(site.Host, path);
            TidyAddress.Of(tidy).Should().BeNull("one step is enough for {0}", path);
        }
    }

    [Theory]
    [InlineData("//roles", "/roles")]
    [InlineData("/roles//zkml-engineer", "/roles/zkml-engineer")]
    [InlineData("//Roles//?text=a%20b&page=1", "/roles?text=a%20b&page=1")]
    [InlineData("//api/v1//roles", "/api/v1/roles")]
    [InlineData("//evil.com", "/evil.com")]
    [InlineData("//evil.com//?next=//evil.com", "/evil.com?next=//evil.com")]
    public async Task Doubled_slashes_lead_to_the_one_address_on_this_site(string asked, string address)
    {
        await using var site = await ServedSite.StartAsync();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, new Uri("http://localhost" + asked));
            using var answer = await site.Client.SendAsync(request);
            answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently, asked);
            answer.Headers.Location!.OriginalString.Should().Be(address);
            answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy");
        }
    }

    [Theory]
    [InlineData("//%5Cevil.com")]
    [InlineData("//%5c%5cevil.com")]
    [InlineData("/%5C//evil.com")]
    [InlineData("//%09/evil.com")]
    public async Task What_a_browser_could_read_as_another_host_is_not_found(string asked)
    {
        await using var site = await ServedSite.StartAsync();
        using var answer = await site.Client.GetAsync(new Uri("http://localhost" + asked));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Headers.Location.Should().BeNull();
    }

    [Fact]
    public async Task What_is_sent_is_led_nowhere()
    {
        await using var site = await ServedSite.StartAsync();
        using var answer = await site.Client.PostAsync(new Uri("http://localhost//roles"), null);
        ((int)answer.StatusCode).Should().BeOneOf(404, 405);
    }
}
