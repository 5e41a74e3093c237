using System.Net;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HybridCareers.Tests.Web.Hosting;

public class LimitsTests
{
    [Fact]
    public void A_named_proxy_is_believed() => ProxiesWith("10.0.0.2").Should().Contain(IPAddress.Parse("10.0.0.2"));

    [Fact]
    public void A_setting_left_empty_names_no_proxy() => ProxiesWith("").Should().OnlyContain(proxy => IPAddress.IsLoopback(proxy));

    [Fact]
    public void A_proxy_named_by_words_is_told_with_the_setting() =>
        ((Action)(() => ProxiesWith("gateway"))).Should().Throw<InvalidSettingException>().WithMessage("*KnownProxies*'gateway'*");

    private static IList<IPAddress> ProxiesWith(string given)
    {
        var builder = WebApplication.CreateBuilder([$"--ForwardedHeaders:KnownProxies:0={given}"]);
        builder.AddLimits();
        using var app = (IDisposable)builder.Build();
        return ((WebApplication)app).Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.KnownProxies;
    }
}
