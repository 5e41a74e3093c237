using System.Net;
using System.Security.Authentication;

namespace HybridCareers.Fetching;

/// <summary>
/// The one way to fetch an address. It reaches public addresses alone, decided anew for each redirect on what the name resolved to and is then connected to;
/// it sends no cookies and no credentials, and gives up after ten seconds, three redirects or five megabytes.
/// </summary>
public sealed class SafeFetcher
{
    /// <summary>How many redirects are followed.</summary>
    public const int MostRedirects = 3;

    /// <summary>The largest body in bytes, after decompression.</summary>
    public const int LargestBody = 5 * 1024 * 1024;

    private const int MostAddresses = 4;
    private readonly Network network;

    internal SafeFetcher(Network network) => this.network = network;

    /// <summary>How long a fetch may take in all, redirects and body included.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Fetches what stands at an address.</summary>
    /// <param name="address">An http or https address on port 80 or 443.</param>
    /// <param name="ct">Cancels; everything else that can go wrong is an answer.</param>
    public Task<Fetched> ReadAsync(Uri address, CancellationToken ct = default) => FetchAsync(address, HttpMethod.Get, withBody: true, ct);

    /// <summary>Asks what a server says of an address, without its body.</summary>
    /// <param name="address">As in <see cref="ReadAsync"/>.</param>
    /// <param name="method">HEAD, or GET where a server does not take that.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Fetched> ProbeAsync(Uri address, HttpMethod method, CancellationToken ct = default) => FetchAsync(address, method, withBody: false, ct);

    private async Task<Fetched> FetchAsync(Uri address, HttpMethod method, bool withBody, CancellationToken ct)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(ct);
        deadline.CancelAfter(Patience);
        using var client = new HttpMessageInvoker(NewHandler()); // a new one each time: no connection outlives the check of its address
        try
        {
            return await FollowAsync(client, address, method, withBody, deadline.Token);
        }
        catch (Exception error) when (!ct.IsCancellationRequested
            && error is HttpRequestException or IOException or OperationCanceledException or AuthenticationException or InvalidDataException or UriFormatException)
        {
            return NotFetched.Unreachable;
        }
    }

    private static async Task<Fetched> FollowAsync(HttpMessageInvoker client, Uri address, HttpMethod method, bool withBody, CancellationToken ct)
    {
        var isMovedForGood = true;
        for (var redirects = 0; ; redirects++)
        {
            if (FetchAddress.ProblemOf(address) is { } problem)
                return new NotFetched(problem);
            using var request = new HttpRequestMessage(method, address);
            request.Headers.UserAgent.ParseAdd("HybridCareers/1.0");
            request.Headers.Accept.ParseAdd("*/*");
            using var response = await client.SendAsync(request, ct);
            if (NextOf(response) is not { } next)
                return await AnswerAsync(response, address, redirects > 0 && isMovedForGood, withBody, ct);
            if (redirects == MostRedirects)
                return new NotFetched($"It leads on more than {MostRedirects} times.");
            isMovedForGood &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            address = new Uri(address, next);
        }
    }

    private static Uri? NextOf(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect ? response.Headers.Location : null;

    private static async Task<Fetched> AnswerAsync(HttpResponseMessage response, Uri address, bool isMovedForGood, bool withBody, CancellationToken ct)
    {
        var body = withBody ? await BodyAsync(response, ct) : [];
        if (body is null)
            return new NotFetched($"What stands there is larger than {LargestBody / 1024 / 1024} MiB.");
        var wait = response.Headers.RetryAfter;
        return new Answered(
            address, (int)response.StatusCode, isMovedForGood, wait?.Delta ?? (wait?.Date - response.Headers.Date), response.Content.Headers.ContentType?.MediaType, body);
    }

    /// <summary><c>null</c> = it is too large; it is read no further than that.</summary>
    private static async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken ct)
    {
        await using var from = await response.Content.ReadAsStreamAsync(ct);
        using var to = new MemoryStream();
        var piece = new byte[32 * 1024];
        int read;
        while ((read = await from.ReadAsync(piece, ct)) > 0)
        {
            if (to.Length + read > LargestBody)
                return null;
            to.Write(piece, 0, read);
        }

        return to.ToArray();
    }

    private SocketsHttpHandler NewHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        Credentials = null,
        PreAuthenticate = false,
        AutomaticDecompression = DecompressionMethods.All,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = 64, // kB
        MaxResponseDrainSize = 0,
        ConnectTimeout = Patience,
        ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, ct),
    };

    /// <summary>The name is resolved once, and what was checked is what is connected to.</summary>
    private async ValueTask<Stream> ConnectAsync(DnsEndPoint to, CancellationToken ct)
    {
        var addresses = IPAddress.TryParse(to.Host, out var literal) ? [literal] : await network.Resolve(to.Host, ct);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, PublicNetwork.Holds))
            throw new IOException("No public address.");
        foreach (var address in addresses.Take(MostAddresses).SkipLast(1))
        {
            try
            {
                return await network.Connect(new(address, to.Port), ct);
            }
            catch (System.Net.Sockets.SocketException)
            {
                // The next one is tried.
            }
        }

        return await network.Connect(new(addresses.Take(MostAddresses).Last(), to.Port), ct);
    }
}
