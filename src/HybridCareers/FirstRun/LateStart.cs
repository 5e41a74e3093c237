using HybridCareers.Database;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HybridCareers.FirstRun;

/// <summary>Tables and bundled content are still owed to a database that was away at the start.</summary>
public static class LateStart
{
    /// <summary>Tries again until the portal is prepared. What goes wrong meanwhile is logged once.</summary>
    /// <param name="services">As for <see cref="CareersStart"/>.</param>
    /// <param name="migrate">Whether to change the tables of PostgreSQL.</param>
    /// <param name="interval">Time between two tries.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>What was done in the end.</returns>
    public static async Task<Prepared> PrepareAsync(IServiceProvider services, bool migrate, TimeSpan interval, CancellationToken ct)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LateStart));
        var told = "";
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(ct))
        {
            try
            {
                var prepared = await CareersStart.PrepareAsync(services, migrate, ct);
                if (prepared.DatabaseAway is null)
                    return prepared;
            }
            catch (Exception error) when (!ct.IsCancellationRequested && error.Message != told)
            {
                told = error.Message;
                log.LogError(error, "The database answers and could not be prepared: {Reason} It is tried again.", told);
            }
            catch (Exception) when (!ct.IsCancellationRequested)
            {
                // The same as before: it was told.
            }
        }

        throw new OperationCanceledException(ct);
    }
}
