using System.Net;
using System.Net.Sockets;
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
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var talk = TalkAsync(server);
        var mail = MailTo(((IPEndPoint)server.LocalEndpoint).Port);

        (await mail.SendAsync("Bea", "bea@example.org", "Your access", "Follow this link: http://localhost/x", CancellationToken.None)).Should().BeTrue();

        (await talk).Should().Contain("RCPT TO:<bea@example.org>").And.Contain("Subject: Your access").And.Contain("http://localhost/x");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_no_error()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        (await MailTo(port).SendAsync("Bea", "bea@example.org", "x", "y", CancellationToken.None)).Should().BeFalse();
    }

    private static Mail MailTo(int port) => new(new ConfigurationBuilder().AddInMemoryCollection([
        new("Mail:Host", "127.0.0.1"), new("Mail:Port", $"{port}"), new("Mail:From", "portal@example.org")]).Build(), NullLogger<Mail>.Instance);

    private static async Task<string> TalkAsync(TcpListener server)
    {
        using var client = await server.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        var heard = new System.Text.StringBuilder();
        var letter = false;
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.AppendLine(line);
            if (letter && line != ".")
                continue;
            letter = line.StartsWith("DATA", StringComparison.Ordinal);
            await writer.WriteLineAsync(letter ? "354 go on" : line == "QUIT" ? "221 bye" : "250 ok");
        }

        return heard.ToString();
    }
}
