using HybridCareers.Editorial;

namespace HybridCareers.Web.Hosting;

/// <summary>Verbs of the executable about the activity.</summary>
public static class ActivityVerbs
{
    /// <summary>Says whether any row of the activity was changed, removed or put in between.</summary>
    /// <returns>0 = the chain is whole, 1 = it is broken.</returns>
    public static async Task<int> VerifyAsync(IServiceProvider services)
    {
        var broken = await services.GetRequiredService<ActivityVerifier>().FindBreakAsync();
        await (broken is null ? Console.Out : Console.Error).WriteLineAsync(broken?.Why ?? "The chain of activity is whole.");
        return broken is null ? 0 : 1;
    }
}
