using HybridCareers.FirstRun;

namespace HybridCareers.Web.Hosting;

/// <summary>What the console says in plain words at the start.</summary>
public static class Welcome
{
    /// <summary>What was done, and where the data lies.</summary>
    public static void Say(Prepared prepared)
    {
        foreach (var line in Lines(prepared))
            Console.WriteLine(line);
    }

    /// <summary>What to open.</summary>
    public static void SayOpen(IEnumerable<string> addresses) =>
        Console.WriteLine($"Open {string.Join(" or ", addresses)} in a browser. End with Ctrl+C.");

    /// <summary>The lines of <see cref="Say"/>.</summary>
    public static IEnumerable<string> Lines(Prepared prepared)
    {
        yield return $"HybridCareers keeps its data in: {prepared.Where}";
        if (prepared.Migrated)
            yield return "The tables were created or brought up to date.";
        if (prepared.MigrationsWaiting.Count > 0)
            yield return $"{prepared.MigrationsWaiting.Count} change(s) of the tables wait. Run the verb 'migrate', or set Database__MigrateAtStart=true.";
        if (prepared.FirstRunEntries > 0)
            yield return $"The database was empty: {prepared.FirstRunEntries} bundled entries were published, with their history.";
        if (prepared.DatabaseAway is { } why)
            yield return $"The database does not answer ({why}). Readers are served {(prepared.ServedFromFile ? "from the catalogue on disk" : "as soon as it does")}; nothing can be edited until then.";
        yield return $"{prepared.Entries} entries are live (catalogue version {prepared.CatalogVersion}).";
    }
}
