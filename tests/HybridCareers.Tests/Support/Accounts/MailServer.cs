using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HybridCareers.Tests.Support.Accounts;

/// <summary>A mail server on this machine that takes one letter.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailServer()
    {
        listener.Start();
        Heard = TalkAsync();
    }

    /// <summary>All that was said to it, once whoever spoke has gone.</summary>
    public Task<string> Heard { get; }

    /// <summary>The settings of a portal that sends its mail here.</summary>
    public (string Name, string Value)[] Settings =>
        [("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{((IPEndPoint)listener.LocalEndpoint).Port}"), ("Mail:From", "portal@example.org")];

    /// <inheritdoc />
    public void Dispose() => listener.Dispose();

    private async Task<string> TalkAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        var heard = new StringBuilder();
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
