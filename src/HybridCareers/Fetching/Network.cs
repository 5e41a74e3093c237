using System.Net;
using System.Net.Sockets;

namespace HybridCareers.Fetching;

/// <summary>How the fetcher reaches the world. What it may reach is decided elsewhere, so that nothing put in here widens it.</summary>
/// <param name="Resolve">The addresses of a host name.</param>
/// <param name="Connect">A connection to an address.</param>
internal sealed record Network(
    Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Func<IPEndPoint, CancellationToken, Task<Stream>> Connect)
{
    /// <summary>The real one.</summary>
    public static Network Real { get; } = new(Dns.GetHostAddressesAsync, ConnectAsync);

    private static async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken ct)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
