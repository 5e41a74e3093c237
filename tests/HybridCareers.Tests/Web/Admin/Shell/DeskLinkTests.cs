using System.Reflection;
using HybridCareers.Members;
using HybridCareers.Web.Admin;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Tests.Web.Admin.Shell;

public class DeskLinkTests
{
    public static TheoryData<string> All => [.. DeskLink.All.Select(link => link.Url)];

    [Theory, MemberData(nameof(All))]
    public void A_link_is_shown_to_exactly_those_for_whom_its_page_is_there(string url)
    {
        var page = typeof(DeskRoutes).Assembly.GetTypes().Single(type => type.GetCustomAttribute<RouteAttribute>()?.Template == url);
        var policies = page.GetCustomAttributes<AuthorizeAttribute>().Select(one => one.Policy).Where(policy => Enum.TryParse<Permission>(policy, out _)).ToList();

        var needed = DeskLink.All.Single(link => link.Url == url).Needed;
        policies.Should().Equal(needed == Permission.None ? [] : [needed.ToString()]);
    }
}
