using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.FirstRun;
using HybridCareers.Members;
using Microsoft.EntityFrameworkCore;

namespace HybridCareers.Web.Hosting;

/// <summary>What the executable can be asked to do: nothing = serve, else a verb as its first word.</summary>
public static class Commands
{
    private const string Help = """
        HybridCareers.Web [verb] [options]
          (no verb)   serve the portal
          migrate     create or change the tables, fill an empty database, and end
          rebuild     write the tables of what is live anew from its revisions, check the activity, and end
          verify-activity  say whether any row of the activity was changed since it was written: exit code 0 = none
          verify [--url http://localhost:5080]
                      look whether everything that must always be true is true, with an address also of the pages
                      that are served there: exit code 0 = yes
          create-member --name "Ada" --mail ada@example.org [--permissions editor,reviewer,publisher,admin]
                      print a one-time link by which the member sets up an account
          export-content <place>   write all live content as a content pack: a folder, or an archive where the name ends in .zip
          import-content <place>   take a content pack in: into an empty database as published, else as drafts
          import-article <file or address> --url https://… --publisher "Who" [--licence "…"] [--verbatim yes|no] [--title "…"]
                      [--source slug] [--open] [--hand-in] [--all]
                      read an article and write its drafts as one bundle; --open leaves the pieces to be decided at the
                      desk, --all lists every sentence with where it is used
          backup <file>   write a backup of the database, also while the portal runs
          restore <file>  put a backup in the place of the database; stop the portal first
          health      ask the portal on this machine whether readers can be served: exit code 0 = yes
          help        this text
        Options: --urls http://localhost:5080, and every setting of the README as --Name=value.
        """;

    /// <summary>Runs a verb.</summary>
    /// <returns>0 = done, 1 = it did not work, 2 = there is no such verb.</returns>
    public static Task<int> RunAsync(WebApplication app, string[] args) => VerbOf(args) switch
    {
        null => Serving.RunAsync(app),
        "migrate" => TryAsync("The tables were not prepared", () => MigrateAsync(app)),
        "rebuild" => TryAsync("Nothing was rebuilt", () => RebuildAsync(app)),
        "verify-activity" => TryAsync("Nothing was checked", () => ActivityVerbs.VerifyAsync(app.Services)),
        "verify" => TryAsync("Nothing was checked", () => VerifyVerb.RunAsync(app)),
        "create-member" => TryAsync("Nobody was invited", () => CreateMember.RunAsync(app)),
        "export-content" or "import-content" or "backup" or "restore" => TryAsync("Nothing was done", () => ContentVerbs.RunAsync(app.Services, args[0], args.Length > 1 ? args[1] : null)),
        "import-article" => TryAsync("Nothing was imported", () => ImportArticleVerb.RunAsync(app, args)),
        "health" => TryAsync("Nobody was asked", () => HealthAsync(app)),
        "help" => SayAsync(Help, 0),
        var verb => SayAsync($"There is no verb '{verb}'.\n{Help}", 2),
    };

    /// <summary>True where no verb is given.</summary>
    public static bool Serves(string[] args) => VerbOf(args) is null;

    /// <summary>A verb on a busy machine waits for its turn; five seconds are for people before a screen.</summary>
    public static void AddPatience(this WebApplicationBuilder builder, string[] args)
    {
        if (!Serves(args))
            builder.Services.AddSingleton(given => new WriteDesk(given.GetRequiredService<IDbContextFactory<CareersDb>>(), given.GetRequiredService<TimeProvider>()) { Patience = TimeSpan.FromMinutes(1) });
    }

    private static string? VerbOf(string[] args) => args.Length > 0 && !args[0].StartsWith('-') && !args[0].Contains('=', StringComparison.Ordinal) ? args[0] : null;

    private static async Task<int> TryAsync(string failed, Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception error) when (StartFailure.Explains(error))
        {
            return StartFailure.Say(error, failed);
        }
    }

    private static async Task<int> MigrateAsync(WebApplication app)
    {
        var prepared = await CareersStart.PrepareAsync(app.Services, migrate: true);
        Welcome.Say(prepared);
        return prepared.DatabaseAway is null ? 0 : 1;
    }

    private static async Task<int> RebuildAsync(WebApplication app)
    {
        var outcome = await app.Services.GetRequiredService<Rebuilder>().RebuildAsync(new(Guid.CreateVersion7(), SystemActors.Operator));
        if (outcome is not Rebuilt rebuilt)
            return await SayAsync($"Nothing was rebuilt: {(outcome is Unreachable ? "the database does not answer." : outcome)}", 1);
        var broken = await app.Services.GetRequiredService<ActivityVerifier>().FindBreakAsync();
        return await SayAsync($"{rebuilt.Entries} live entries were projected again; {rebuilt.Changed} came out differently.\n"
            + (broken?.Why ?? "The chain of activity is whole."), broken is null ? 0 : 1);
    }

    private static async Task<int> HealthAsync(WebApplication app)
    {
        var address = ReadyAddress.Of(app.Configuration);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = "localhost"; // the one name that is always answered
        try
        {
            using var answer = await client.SendAsync(request);
            return answer.IsSuccessStatusCode ? 0 : await SayAsync($"{address} answers {(int)answer.StatusCode}.", 1);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return await SayAsync($"No answer from {address}: {error.Message}", 1);
        }
    }

    private static async Task<int> SayAsync(string text, int code)
    {
        await (code == 0 ? Console.Out : Console.Error).WriteLineAsync(text);
        return code;
    }
}
