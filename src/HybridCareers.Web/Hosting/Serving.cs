using HybridCareers.Database;
using HybridCareers.FirstRun;
using HybridCareers.Web.Preview;

namespace HybridCareers.Web.Hosting;

/// <summary>Serves the portal until it is told to stop.</summary>
public static class Serving
{
    /// <summary>A database that is away is not waited for.</summary>
    private static readonly TimeSpan UntilAtRest = TimeSpan.FromSeconds(20);

    /// <summary>By then everything that looks into the database again and again has done so once.</summary>
    private static readonly TimeSpan FirstRounds = TimeSpan.FromSeconds(8);

    /// <summary>Whoever waited for the portal to listen gets a kept page first; what makes further ones can wait so long.</summary>
    private static readonly TimeSpan FirstReaders = TimeSpan.FromMilliseconds(300);

    /// <summary>Prepares what can be prepared, serves, and prepares the rest once the database answers.</summary>
    /// <returns>0 = it was told to stop, 1 = it could not start.</returns>
    public static async Task<int> RunAsync(WebApplication app)
    {
        var migrate = app.Configuration.GetValue<bool>("Database:MigrateAtStart");
        Prepared prepared;
        try
        {
            prepared = await StartAsync(app, migrate);
        }
        catch (Exception error) when (StartFailure.Explains(error))
        {
            await app.StopAsync();
            return StartFailure.Say(error);
        }

        Welcome.SayOpen(app.Urls);
        if (prepared.DatabaseAway is not null)
            await PrepareLaterAsync(app, migrate);
        await FirstAdministrator.OfferAsync(app);
        await TidyAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Reading a catalogue and writing it leave several times its size as garbage, which an idle server would keep for ever.</summary>
    private static async Task TidyAsync(WebApplication app)
    {
        Collect();
        var stopping = app.Lifetime.ApplicationStopping;
        // Whoever searches first does not wait for it, and what it leaves is swept out below.
        await Task.WhenAny(Task.Run(() => app.Services.GetRequiredService<Warmer>().MakeAheadAsync(stopping), CancellationToken.None));
        await Task.WhenAny(app.Services.GetRequiredService<CatalogStore>().AtRest, Task.Delay(UntilAtRest, stopping));
        await Task.WhenAny(Task.Delay(FirstRounds, stopping));
        if (!stopping.IsCancellationRequested)
            Collect();
    }

    private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static async Task<Prepared> StartAsync(WebApplication app, bool migrate)
    {
        var warmer = app.Services.GetRequiredService<Warmer>();
        app.UseSite();
        app.MapSharedPreview();
        app.MapHealth();
        app.UseAccounts();
        app.UseDesk();
        // With pages or a catalogue on disk readers need not wait for the database, with pages not for the catalogue either.
        var (store, stores) = (app.Services.GetRequiredService<CatalogStore>(), app.Services.GetRequiredService<PageStores>());
        var kept = await app.Services.GetRequiredService<PagesOnDisk>().ReadAsync();
        kept.PutInto(stores.Current);
        var reading = Task.Run(LoadFile);
        stores.Reading = reading;
        var early = kept.Pages.Count > 0 || await reading;
        var gate = app.Services.GetRequiredService<StartGate>();
        if (early)
        {
            gate.Shut();
            await Task.WhenAll(ListenAsync(app), MakeFirstAsync());
        }

        var prepared = await CareersStart.PrepareAsync(app.Services, migrate);
        gate.Open();
        Welcome.Say(prepared);
        if (!early)
            await ListenAsync(app);
        await warmer.MakeAsync(Warmer.First);
        kept.TakeOutOf(stores.Current);
        return prepared;

        bool LoadFile()
        {
            var loaded = store.LoadFile();
            kept.PutInto(stores.Current);
            return loaded;
        }

        async Task MakeFirstAsync()
        {
            if (kept.Pages.Count > 0)
                await Task.Delay(FirstReaders);
            if (await reading)
                await Task.Run(() => warmer.MakeAsync(Warmer.First.Where(page => page.Url == Urls.Role("{slug}"))));
        }
    }

    private static async Task ListenAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidSettingException($"It cannot listen on {app.Configuration["urls"] ?? "its address"}: {error.Message} Give another address with --urls http://localhost:5081.");
        }
    }

    private static async Task PrepareLaterAsync(WebApplication app, bool migrate)
    {
        try
        {
            Welcome.Say(await LateStart.PrepareAsync(app.Services, migrate, CatalogStore.Interval, app.Lifetime.ApplicationStopping));
        }
        catch (OperationCanceledException)
        {
            // The portal stops before its database came.
        }
    }
}
