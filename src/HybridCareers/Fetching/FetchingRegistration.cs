using Microsoft.Extensions.DependencyInjection;

namespace HybridCareers.Fetching;

/// <summary>Puts the fetcher among the portal's services.</summary>
public static class FetchingRegistration
{
    /// <summary>Adds it, on the real network.</summary>
    public static IServiceCollection AddFetching(this IServiceCollection services) => services.AddSingleton(new SafeFetcher(Network.Real));
}
