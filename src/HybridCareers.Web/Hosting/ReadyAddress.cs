namespace HybridCareers.Web.Hosting;

/// <summary>Where a portal on this machine, with the same settings, says whether it is ready.</summary>
public static class ReadyAddress
{
    /// <summary>The first http address that it listens on; one for every network is asked on this machine.</summary>
    /// <exception cref="InvalidSettingException">It listens on nothing that can be asked by http.</exception>
    public static Uri Of(IConfiguration settings)
    {
        string[] listens = settings["urls"] is { Length: > 0 } urls ? Parts(urls)
            : settings["http_ports"] is { Length: > 0 } ports ? [.. Parts(ports).Select(port => $"http://*:{port}")]
            : ["http://localhost:5080"];
        foreach (var address in listens.Select(BindingAddress.Parse))
        {
            if (address.Scheme == "http" && !address.IsUnixPipe && !address.IsNamedPipe)
                return new UriBuilder("http", IsEverywhere(address.Host) ? "localhost" : address.Host, address.Port, "/health/ready").Uri;
        }

        throw new InvalidSettingException("The health check asks by http, and none of the addresses listened on is one.");
    }

    private static string[] Parts(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsEverywhere(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";
}
