namespace HybridCareers.Web.Hosting;

/// <summary>Where the world finds this site: setting <c>PublicUrl</c>. Kept pages never hold the host name of a request.</summary>
public sealed class PublicAddress
{
    private readonly string root;

    /// <summary>Reads the setting.</summary>
    /// <exception cref="InvalidSettingException">It is not an http or https address.</exception>
    public PublicAddress(IConfiguration settings)
    {
        var given = settings["PublicUrl"] ?? "http://localhost:5080";
        if (!Uri.TryCreate(given, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw new InvalidSettingException($"The setting PublicUrl is '{given}'. Give the address of this site, such as https://careers.example.org.");
        Host = uri.Host;
        Origin = uri.GetLeftPart(UriPartial.Authority);
        IsPlainLoopback = uri.Scheme == "http" && uri.IsLoopback;
        root = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    /// <summary>Its host name.</summary>
    public string Host { get; }

    /// <summary>Scheme, host and port.</summary>
    public string Origin { get; }

    /// <summary>True for this machine without TLS, where browsers take no cookies with <c>__Host-</c>.</summary>
    public bool IsPlainLoopback { get; }

    /// <summary>The full address of a path on this site.</summary>
    public string Absolute(string path) => path == Urls.Home ? root + "/" : root + path;
}
