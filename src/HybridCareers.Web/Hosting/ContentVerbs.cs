using HybridCareers.Content;
using HybridCareers.Database;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Packs;
using HybridCareers.FirstRun;

namespace HybridCareers.Web.Hosting;

/// <summary>Verbs of the executable that write and read files: content packs and backups.</summary>
public static class ContentVerbs
{
    /// <summary>Runs a verb on a file or folder.</summary>
    /// <param name="services">The portal's services.</param>
    /// <param name="verb"><c>export-content</c>, <c>import-content</c>, <c>backup</c> or <c>restore</c>.</param>
    /// <param name="place">The file or folder; <c>null</c> = none was given.</param>
    /// <returns>0 = done, 1 = it did not work, 2 = no place was given.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string verb, string? place)
    {
        if (place is null)
            return await SayAsync($"Name a file or folder: {verb} <place>", 2);
        try
        {
            return verb switch
            {
                "export-content" => await ExportAsync(services, place),
                "import-content" => await ImportAsync(services, place),
                "backup" => await BackupAsync(services.GetRequiredService<Backups>(), place),
                _ => await RestoreAsync(services.GetRequiredService<Backups>(), place),
            };
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            return await SayAsync($"{verb} did not work: {error.Message}", 1);
        }
    }

    private static async Task<int> ExportAsync(IServiceProvider services, string place)
    {
        var files = await services.GetRequiredService<PackDesk>().ExportAsync();
        await PackFiles.WriteAsync(place, files);
        return await SayAsync($"{files.Count - 1} documents were written to {place}.", 0);
    }

    private static async Task<int> ImportAsync(IServiceProvider services, string place)
    {
        var documents = ContentPack.Read(await PackFiles.ReadAsync(place));
        var (published, outcome) = await PackIntake.RunAsync(services, documents);
        return outcome switch
        {
            null => await SayAsync($"The database was empty: {published} documents were published.", 0),
            Imported done => await SayAsync(
                $"{done.Created} entries were begun, {done.Changed} have a new draft, {done.Same} are the same. What is live was not touched." + Lines(done.LeftOut), 0),
            Invalid invalid => await SayAsync("Nothing was imported:" + Lines(invalid.Problems), 1),
            var other => await SayAsync($"Nothing was imported: {other}", 1),
        };
    }

    private static async Task<int> BackupAsync(Backups backups, string file)
    {
        await backups.WriteAsync(file);
        return await SayAsync($"A backup was written to {file}. It holds accounts and the keys of cookies: keep it as safe as the database.", 0);
    }

    private static async Task<int> RestoreAsync(Backups backups, string file)
    {
        await backups.RestoreAsync(file);
        return await SayAsync($"{file} was restored.", 0);
    }

    private static string Lines(IEnumerable<Problem> problems) =>
        string.Concat(problems.Select(problem => $"\n  {problem.Entry} {problem.Place}: {problem.Message}"));

    private static async Task<int> SayAsync(string text, int code)
    {
        await (code == 0 ? Console.Out : Console.Error).WriteLineAsync(text);
        return code;
    }
}
