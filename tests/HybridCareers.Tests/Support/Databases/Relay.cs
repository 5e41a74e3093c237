using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HybridCareers.Tests.Support.Databases;

/// <summary>Stands between the portal and a PostgreSQL server and can take it away: freeze it, or refuse and cut every connection.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<TcpClient> clients = [];
    private readonly string host;
    private readonly int port;
    private volatile TaskCompletionSource? frozen;
    private volatile bool refusing;
    private volatile string? atCommit;

    /// <summary>Begins to relay to the server of a connection string.</summary>
    public Relay(string connectionString)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        (host, port) = (target.Host!, target.Port);
        listener.Start();
        target.Remove("Timeout"); // the tests are patient with a busy machine; what is tested here is how long the portal waits
        target.Remove("Command Timeout");
        target.Host = "127.0.0.1";
        target.Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        ConnectionString = target.ConnectionString;
        _ = AcceptAsync();
    }

    /// <summary>Leads through the relay.</summary>
    public string ConnectionString { get; }

    /// <summary>Connections stay open and nothing answers.</summary>
    public void Freeze() => frozen = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The connection that sends the next COMMIT is cut: before the server gets it, or before its answer comes back.</summary>
    public void CutAtNextCommit(bool reachesServer) => atCommit = reachesServer ? "answer" : "request";

    /// <summary>True once that has happened.</summary>
    public bool HasCut => atCommit is null;

    /// <summary>Connections are cut and new ones refused.</summary>
    public void Cut()
    {
        refusing = true;
        lock (clients)
        {
            clients.ForEach(client => client.Close());
            clients.Clear();
        }
    }

    /// <summary>Everything works again.</summary>
    public void Mend()
    {
        refusing = false;
        Interlocked.Exchange(ref frozen, null)?.SetResult();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        Mend();
        listener.Dispose();
        Cut();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var client = await listener.AcceptTcpClientAsync(stop.Token);
            if (refusing)
            {
                client.Close();
                continue;
            }

            var server = new TcpClient();
            await server.ConnectAsync(host, port, stop.Token);
            lock (clients)
                clients.AddRange([client, server]);
            client.NoDelay = server.NoDelay = true;
            var line = new Line();
            _ = CopyAsync(client, server, line, isRequest: true);
            _ = CopyAsync(server, client, line, isRequest: false);
        }
    }

    private sealed class Line
    {
        public volatile bool IsMute;
    }

    /// <summary>True where the request must not go on.</summary>
    private bool Cuts(ReadOnlySpan<byte> request, Line line)
    {
        if (atCommit is not { } how || request.IndexOf("COMMIT"u8) < 0)
            return false;
        atCommit = null;
        line.IsMute = how == "answer";
        return how == "request";
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, Line line, bool isRequest)
    {
        try
        {
            var buffer = new byte[64 * 1024];
            while (await from.GetStream().ReadAsync(buffer, stop.Token) is > 0 and var read)
            {
                if (frozen is { } until)
                    await until.Task;
                if (isRequest ? Cuts(buffer.AsSpan(0, read), line) : line.IsMute)
                    break;
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), stop.Token);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
        }

        from.Close();
        to.Close();
    }
}
