using HybridCareers.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace HybridCareers.Tests.Web.Hosting;

public class ReadyAddressTests
{
    [Theory]
    [InlineData(null, null, "http://localhost:5080/health/ready")]
    [InlineData(null, "8080", "http://localhost:8080/health/ready")]
    [InlineData(null, "8081;8082", "http://localhost:8081/health/ready")]
    [InlineData("http://127.0.0.1:6000", "8080", "http://127.0.0.1:6000/health/ready")]
    [InlineData("http://*:6000", null, "http://localhost:6000/health/ready")]
    [InlineData("http://+:80", null, "http://localhost/health/ready")]
    [InlineData("http://0.0.0.0:6000", null, "http://localhost:6000/health/ready")]
    [InlineData("http://[::]:6000", null, "http://localhost:6000/health/ready")]
    [InlineData("http://[::1]:6000", null, "http://[::1]:6000/health/ready")]
    [InlineData("https://localhost:6001; http://localhost:6000", null, "http://localhost:6000/health/ready")]
    public void The_portal_is_asked_where_it_listens(string? urls, string? ports, string asked) =>
        ReadyAddress.Of(Settings(urls, ports)).Should().Be(new Uri(asked));

    [Theory]
    [InlineData("https://localhost:6001")]
    [InlineData("http://unix:/run/careers.sock")]
    public void An_address_that_cannot_be_asked_by_http_is_told(string urls) =>
        ((Action)(() => ReadyAddress.Of(Settings(urls, null)))).Should().Throw<InvalidSettingException>();

    private static IConfiguration Settings(string? urls, string? ports) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls), new("http_ports", ports)]).Build();
}
