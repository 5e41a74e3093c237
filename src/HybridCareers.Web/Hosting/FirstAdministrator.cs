using System.Data.Common;
using HybridCareers.Web.Account.SetUp;

namespace HybridCareers.Web.Hosting;

/// <summary>While there is no account, the console says how to make the first.</summary>
public static class FirstAdministrator
{
    /// <summary>Prints a new link, good for 24 hours; nothing where there is an account.</summary>
    public static async Task OfferAsync(WebApplication app)
    {
        try
        {
            if (await app.Services.GetRequiredService<SetUpLinks>().OfferFirstAsync(CancellationToken.None) is { } path)
                Console.WriteLine($"There is no administrator yet. This link sets one up, once, within 24 hours:\n  {Root(app)}{path}");
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or TimeoutException)
        {
            Console.WriteLine("Whether there is an administrator could not be asked: the database does not answer, or its tables are older than this program.");
        }
    }

    /// <summary>Without the setting PublicUrl: where the portal listens.</summary>
    private static string Root(WebApplication app) =>
        app.Configuration["PublicUrl"] is null && app.Urls.FirstOrDefault(url => url.StartsWith("http://localhost", StringComparison.Ordinal)) is { } here
            ? here.TrimEnd('/') : app.Services.GetRequiredService<PublicAddress>().Absolute(Urls.Home).TrimEnd('/');
}
