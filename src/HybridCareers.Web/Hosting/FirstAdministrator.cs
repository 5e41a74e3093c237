using System.Data.Common;
using HybridCareers.Web.Account.SetUp;

namespace HybridCareers.Web.Hosting;

/// <summary>While there is no account, the console says how to make the first.</summary>
public static class FirstAdministrator
{
    /// <summary>Prints a new link, good for 24 hours; nothing where there is an account, or the database is away or has no such tables yet.</summary>
    public static async Task OfferAsync(IServiceProvider services)
    {
        try
        {
            if (await services.GetRequiredService<SetUpLinks>().OfferFirstAsync(CancellationToken.None) is { } link)
                Console.WriteLine($"There is no administrator yet. This link sets one up, once, within 24 hours:\n  {link}");
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or TimeoutException)
        {
            Console.WriteLine("Whether there is an administrator could not be asked: the database does not answer, or its tables are older than this program.");
        }
    }
}
