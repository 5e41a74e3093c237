using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HybridCareers.Fetching;

namespace HybridCareers.Tests.Support.Fetching;

/// <summary>
/// An internet of our own: names resolve as a test says, and every connection leads to one server on this machine, which sees for whom it was meant.
/// The fetcher's own checks see public addresses and run as they are.
/// </summary>
internal sealed class SmallInternet : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<IPAddress[]>> names = new(StringComparer.OrdinalIgnoreCase);

    public SmallInternet()
    {
        listener.Start();
        _ = ServeAsync();
    }

    /// <summary>A public address for names of which a test says nothing.</summary>
    public static IPAddress Somewhere { get; } = IPAddress.Parse("93.184.215.14");

    /// <summary>What the server does: request line, headers and a stream to write to.</summary>
    public Func<Asked, Stream, Task> Answer { get; set; } = (_, to) => SayAsync(to, "200 OK", "text/plain", "hello");

    /// <summary>Every connection that was made.</summary>
    public ConcurrentQueue<IPEndPoint> Connections { get; } = new();

    /// <summary>Every request that arrived.</summary>
    public ConcurrentQueue<Asked> Requests { get; } = new();

    /// <summary>Every name that was asked for.</summary>
    public ConcurrentQueue<string> Lookups { get; } = new();

    /// <summary>Addresses at which nobody listens.</summary>
    public HashSet<IPAddress> Closed { get; } = [];

    /// <summary>A fetcher on this internet.</summary>
    public SafeFetcher Fetcher(TimeSpan? patience = null) => new(new Network(ResolveAsync, ConnectAsync)) { Patience = patience ?? TimeSpan.FromSeconds(30) };

    /// <summary>Says what a name resolves to; several answers are given in turn, the last for ever.</summary>
    public SmallInternet Name(string host, params string[][] answers)
    {
        names[host] = new(answers.Select(addresses => addresses.Select(IPAddress.Parse).ToArray()));
        return this;
    }

    /// <summary>Writes a whole answer.</summary>
    public static Task SayAsync(Stream to, string status, string type, string body, params string[] headers) =>
        SayAsync(to, status, type, Encoding.UTF8.GetBytes(body), headers);

    /// <summary>Writes a whole answer.</summary>
    public static async Task SayAsync(Stream to, string status, string type, byte[] body, params string[] headers)
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";
        await to.WriteAsync(Encoding.ASCII.GetBytes(head));
        await to.WriteAsync(body);
    }

    /// <summary>Leads on.</summary>
    public static Task LeadAsync(Stream to, string where, string status = "302 Found") => SayAsync(to, status, "text/plain", "", $"Location: {where}");

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Dispose();
        closing.Dispose();
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken ct)
    {
        Lookups.Enqueue(host);
        if (!names.TryGetValue(host, out var answers))
            return Task.FromResult<IPAddress[]>([Somewhere]);
        if (answers.Count > 1 && answers.TryDequeue(out var next))
            return Task.FromResult(next);
        return answers.TryPeek(out var last) && last.Length > 0 ? Task.FromResult(last) : throw new SocketException((int)SocketError.HostNotFound);
    }

    private async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken ct)
    {
        Connections.Enqueue(to);
        if (Closed.Contains(to.Address))
            throw new SocketException((int)SocketError.ConnectionRefused);
        var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint, ct);
        return client.GetStream();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!closing.IsCancellationRequested)
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(closing.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var held = client;
        try
        {
            var stream = client.GetStream();
            if (await Asked.ReadAsync(stream, closing.Token) is not { } asked)
                return;
            Requests.Enqueue(asked);
            await Answer(asked, stream);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The fetcher went away.
        }
    }
}
