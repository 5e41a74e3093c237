using HybridCareers.Tests.Support.Accounts;
using HybridCareers.Web.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace HybridCareers.Tests.Web.Hosting;

public sealed class MailTests
{
    [Fact]
    public async Task Without_settings_nothing_is_sent()
    {
        var mail = new Mail(new ConfigurationBuilder().Build(), NullLogger<Mail>.Instance);

        mail.IsSetUp.Should().BeFalse();
        (await mail.SendAsync("Bea", "bea@example.org", "x", "y", CancellationToken.None)).Should().BeFalse();
    }

    [Fact]
    public async Task A_mail_server_gets_the_letter()
    {
        using var server = new MailServer();
        var mail = MailBy(server.Settings);

        (await mail.SendAsync("Bea", "bea@example.org", "Your access", "Follow this link: http://localhost/x", CancellationToken.None)).Should().BeTrue();

        (await server.Heard).Should().Contain("RCPT TO:<bea@example.org>").And.Contain("Subject: Your access").And.Contain("http://localhost/x");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_error()
    {
        using var gone = new MailServer();
        var settings = gone.Settings;
        gone.Dispose();

        (await MailBy(settings).SendAsync("Bea", "bea@example.org", "x", "y", CancellationToken.None)).Should().BeFalse();
    }

    private static Mail MailBy((string Name, string Value)[] settings) => new(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value))).Build(), NullLogger<Mail>.Instance);
}
