using System.Globalization;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Drafts.Imports;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.FirstRun;
using HybridCareers.Importing.Articles;
using HybridCareers.Members;

namespace HybridCareers.Web.Hosting;

/// <summary>The verb <c>import-article</c>: reads an article and writes its drafts, and says what became of every sentence.</summary>
public static class ImportArticleVerb
{
    private const int LongestLine = 100;

    /// <summary>Imports a file or an address.</summary>
    /// <param name="app">The portal.</param>
    /// <param name="args">The verb, the file or address, and the options.</param>
    /// <returns>0 = done, 1 = it did not work, 2 = it was not asked rightly.</returns>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        var said = Options(args);
        if (args.Length < 2 || Origin(args[1], said.GetValueOrDefault("url")) is not { } origin)
            return await SayAsync("Name a file or an address: import-article <file> --url https://… --publisher \"Who published it\"", 2);
        ImportSource source = said.TryGetValue("source", out var slug) && !said.ContainsKey("publisher") ? new OfEntry(slug)
            : new NewSource(
                slug ?? "", said.GetValueOrDefault("title", ""), said.GetValueOrDefault("publisher", ""), said.GetValueOrDefault("licence"), Verbatim(said.GetValueOrDefault("verbatim")), said.GetValueOrDefault("url"));
        // An empty database gets the bundled content first: it would get it never more once there are entries.
        if ((await CareersStart.PrepareAsync(app.Services, migrate: true)).DatabaseAway is not null)
            return await SayAsync("Nothing was imported: the database does not answer.", 1);
        using var stop = new Interrupt();
        var import = Guid.CreateVersion7();
        var begun = await app.Services.GetRequiredService<ArticleImporter>().BeginAsync(
            new(Guid.CreateVersion7(), SystemActors.Operator, import, origin, source), new Progress<ImportStep>(step => Console.Error.WriteLine(step switch
            {
                ImportStep.Fetching => "fetching …", ImportStep.Reading => "reading …", ImportStep.Understanding => "understanding …", ImportStep.Comparing => "comparing with what the portal says …", _ => "saving …",
            })), stop.Token);
        if (begun is not ImportBegun)
            return await SayAsync($"Nothing was imported: {InWords(begun)}", begun is AlreadyImported ? 0 : 1);
        var view = (await app.Services.GetRequiredService<ImportReader>().OpenAsync(import, stop.Token))!;
        await Console.Out.WriteAsync(Report(view, all: said.ContainsKey("all")));
        if (said.ContainsKey("open"))
            return await SayAsync("The import is open: decide about its pieces at the desk, under Imports.", 0);
        var outcome = await app.Services.GetRequiredService<SourceDesk>().FinishAsync(new(Guid.CreateVersion7(), SystemActors.Operator, import, Guid.CreateVersion7(), "", RestOfPieces.Accept, said.ContainsKey("hand-in"), "From an article."), stop.Token);
        if (outcome is ImportFinished done)
            return await SayAsync($"{done.Created} entries were begun, {done.Changed} have a new draft{(done.BundleId is null ? "" : ", all in one bundle")}. What is live was not touched.", 0);
        await app.Services.GetRequiredService<SourceDesk>().CancelAsync(new(Guid.CreateVersion7(), SystemActors.Operator, import));
        return await SayAsync($"Nothing was imported: {InWords(outcome)}", 1);
    }

    /// <summary>What became of the sentences, the conflicts and the terms that no skill bears.</summary>
    /// <param name="view">The import.</param>
    /// <param name="all">True = every sentence that is used is listed too, with where.</param>
    public static string Report(ImportView view, bool all)
    {
        var report = new StringBuilder();
        var sheet = view.Sheet;
        Line($"{view.Row.Title} ({view.Row.Source})");
        var content = sheet.Content.ToList();
        Line($"{content.Count(row => row.Why is null)} of {content.Count} sentences and rows are used ({sheet.Share:P1}).");
        foreach (var group in sheet.Entries.GroupBy(entry => entry.Kind))
            Line($"  {group.Key.ToString().ToLowerInvariant(),-12}{group.Count(),4}  new {group.Count(entry => entry.EntryId is null)}");
        Line($"{sheet.Open.Count()} pieces, {sheet.Pieces.Count - sheet.Open.Count()} said by the portal already, {sheet.Open.Count(piece => !piece.IsSafe)} that somebody must look at.");
        var places = sheet.Pieces.ToDictionary(piece => piece.Id, piece => $"{piece.Entry} {piece.Place}", StringComparer.Ordinal);
        foreach (var row in sheet.Content.Where(row => all || row.Why is not null))
            Line($"  {(row.Why is null ? "used    " : "not used")} {Short(row.Text)} — {row.Why ?? string.Join("; ", row.Pieces.Select(piece => places[piece]))}");
        foreach (var conflict in sheet.Conflicts)
            Line($"  conflict {conflict.Says}");
        foreach (var term in sheet.Proposals)
            Line($"  proposed {term.Term}{(term.Entry.Length > 0 ? $" ({term.Entry})" : "")}");
        return report.ToString();

        void Line(string text) => report.AppendLine(Plain(text));
    }

    /// <summary>What stands behind each <c>--name</c>; "true" where nothing does.</summary>
    private static Dictionary<string, string> Options(string[] args)
    {
        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 1; at < args.Length; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
                continue;
            var parts = args[at][2..].Split('=', 2);
            said[parts[0]] = parts.Length > 1 ? parts[1] : at + 1 < args.Length && !args[at + 1].StartsWith("--", StringComparison.Ordinal) ? args[++at] : "true";
        }

        return said;
    }

    private static ArticleOrigin? Origin(string place, string? url)
    {
        if (Uri.TryCreate(place, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return new FromAddress(address);
        return File.Exists(place) ? new FromFile(Path.GetFileName(place), File.ReadAllBytes(place), url) : null;
    }

    private static Permitted Verbatim(string? word) => word?.ToLowerInvariant() switch { "yes" => Permitted.Yes, "no" => Permitted.No, _ => Permitted.NotStated };

    private static string InWords(Outcome outcome) => outcome switch
    {
        ArticleRefused refused => refused.Why,
        AlreadyImported { State: ImportState.Open } => "these very bytes are being imported: go on at the desk, under Imports.",
        AlreadyImported => "these very bytes were imported before; nothing changed.",
        Invalid invalid => string.Concat(invalid.Problems.Select(problem => $"\n  {problem.Entry} {problem.Place}: {problem.Message}")),
        NotFound none => none.What,
        NotAllowed no => no.Why,
        Unreachable away => away.Why,
        _ => outcome.ToString(),
    };

    private static string Short(string text) => text.Length <= LongestLine ? text : text[..LongestLine] + "…";

    // A terminal obeys signs that it is sent.
    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.Format));

    private static async Task<int> SayAsync(string text, int code)
    {
        await (code == 0 ? Console.Out : Console.Error).WriteLineAsync(text);
        return code;
    }

    /// <summary>Ends what runs when the terminal asks for it.</summary>
    private sealed class Interrupt : IDisposable
    {
        private readonly CancellationTokenSource source = new();

        public Interrupt() => Console.CancelKeyPress += Stop;

        public CancellationToken Token => source.Token;

        public void Dispose()
        {
            Console.CancelKeyPress -= Stop;
            source.Dispose();
        }

        private void Stop(object? sender, ConsoleCancelEventArgs args)
        {
            args.Cancel = true;
            source.Cancel();
        }
    }
}
