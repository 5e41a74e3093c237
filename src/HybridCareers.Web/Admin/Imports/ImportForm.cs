using System.Globalization;
using System.Text;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Importing.Articles;
using Microsoft.Extensions.Primitives;

namespace HybridCareers.Web.Admin.Imports;

/// <summary>Reads the form by which an import is begun.</summary>
public static class ImportForm
{
    /// <summary>The text is in the form.</summary>
    public const string Paste = "paste";

    /// <summary>The text is a file.</summary>
    public const string File = "file";

    /// <summary>The text stands at an address.</summary>
    public const string Fetch = "fetch";

    private const string OfTheWhole = "import";
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>What is asked for, or what must be mended; each problem stands at the name of its field.</summary>
    /// <param name="form">The form.</param>
    /// <param name="member">Who asks.</param>
    /// <param name="session">In which session.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<(ArticleRequest? Request, IReadOnlyList<Problem> Problems)> ReadAsync(
        IFormCollection form, Guid member, Guid? session, CancellationToken ct)
    {
        var problems = new List<Problem>();
        var origin = form["how"].ToString() switch
        {
            Paste => Pasted(form, problems),
            File => await UploadedAsync(form, problems, ct),
            Fetch => Addressed(form, problems),
            _ => Wrong<ArticleOrigin>(problems, OfTheWhole, "Say whether the text is pasted, uploaded or fetched."),
        };
        ImportSource? source = form["from"] == "there" ? Known(form, problems) : Made(form, problems);
        return origin is null || source is null || problems.Count > 0
            ? (null, problems)
            : (new(IdOf(form["command"]), member, IdOf(form["import"]), origin, source) { SessionId = session }, problems);
    }

    private static ArticleOrigin? Pasted(IFormCollection form, List<Problem> problems)
    {
        // A form sends every line's end as two characters, whatever was pasted: the same text must be the same bytes again.
        var text = form["text"].ToString().ReplaceLineEndings("\n");
        var bytes = Encoding.UTF8.GetBytes(text);
        if (string.IsNullOrWhiteSpace(text))
            return Wrong<ArticleOrigin>(problems, "text", "Paste the article's text.");
        return bytes.Length > ArticleLimits.MostBytes
            ? Wrong<ArticleOrigin>(problems, "text", TooLarge("The text", bytes.Length))
            : new FromFile("pasted" + (form["form"].ToString() is "txt" or "md" or "html" ? "." + form["form"] : ""), bytes, AddressOf(form));
    }

    private static async Task<ArticleOrigin?> UploadedAsync(IFormCollection form, List<Problem> problems, CancellationToken ct)
    {
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
            return Wrong<ArticleOrigin>(problems, "file", "Choose a file that is not empty.");
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        if (!Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            return Wrong<ArticleOrigin>(problems, "file", "Only text, Markdown and HTML are read: .txt, .md or .html.");
        if (file.Length > ArticleLimits.MostBytes)
            return Wrong<ArticleOrigin>(problems, "file", TooLarge("The file", file.Length));
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, ct);
        return new FromFile(name.Length > 200 ? name[^200..] : name, bytes.ToArray(), AddressOf(form));
    }

    private static ArticleOrigin? Addressed(IFormCollection form, List<Problem> problems) =>
        Uri.TryCreate(form["address"].ToString().Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new FromAddress(address)
            : Wrong<ArticleOrigin>(problems, "address", "Give a whole address that begins with https:// or http://.");

    private static ImportSource? Known(IFormCollection form, List<Problem> problems) => form["source"].ToString().Trim() is { Length: > 0 } slug
        ? new OfEntry(slug)
        : Wrong<ImportSource>(problems, "source", "Choose the source.");

    private static NewSource? Made(IFormCollection form, List<Problem> problems)
    {
        var publisher = form["publisher"].ToString().Trim();
        if (publisher.Length == 0)
            Wrong<ImportSource>(problems, "publisher", "Say who published it.");
        var day = form["published"].ToString().Trim();
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var published) && day.Length > 0)
            Wrong<ImportSource>(problems, "published", "Give the day as year, month and day, such as 2026-11-23.");
        var address = AddressOf(form);
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            Wrong<ImportSource>(problems, "url", "Give a whole address that begins with https:// or http://.");
        var verbatim = Enum.TryParse<Permitted>(form["verbatim"], out var said) && Enum.IsDefined(said) ? said : Permitted.No;
        return new NewSource(
            "", form["title"].ToString().Trim(), publisher, Filled(form["licence"]), verbatim, address ?? (form["how"] == Fetch ? Filled(form["address"]) : null), day.Length > 0 ? published : null);
    }

    private static string? AddressOf(IFormCollection form) => Filled(form["url"]);

    private static string? Filled(StringValues given) => given.ToString().Trim() is { Length: > 0 } words ? words : null;

    private static Guid IdOf(StringValues given) => Guid.TryParse(given, CultureInfo.InvariantCulture, out var id) && id != Guid.Empty ? id : Guid.CreateVersion7();

    private static string TooLarge(string what, long bytes) => $"{what} has {bytes:N0} bytes; at most {ArticleLimits.MostBytes:N0} are read. What you gave stays here: leave something out.";

    private static T? Wrong<T>(List<Problem> problems, string place, string message)
        where T : class
    {
        problems.Add(new(place, message));
        return null;
    }
}
