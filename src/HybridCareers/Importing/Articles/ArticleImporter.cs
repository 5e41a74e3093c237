using System.Globalization;
using System.Security.Cryptography;
using HybridCareers.Content;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Editorial.Sources;
using HybridCareers.Evidence;
using HybridCareers.Fetching;
using HybridCareers.Importing.Articles.Outlines;
using HybridCareers.Importing.Articles.Sheets;
using HybridCareers.Importing.Articles.Understanding;
using HybridCareers.Published;
using Outline = HybridCareers.Importing.Articles.Outlines.Outline;

namespace HybridCareers.Importing.Articles;

/// <summary>Takes an article from its bytes or address to an open import. Until the last step nothing is written.</summary>
public sealed class ArticleImporter(SourceDesk desk, ImportGroundsReader grounds, CurrentCatalog catalog, SafeFetcher fetcher, TimeProvider clock)
{
    /// <summary>
    /// Begins an import. Answers <see cref="ImportBegun"/>, <see cref="AlreadyImported"/>, <see cref="ArticleRefused"/>, <see cref="Invalid"/>,
    /// <see cref="NotFound"/>, <see cref="NotAllowed"/> or <see cref="Unreachable"/>.
    /// </summary>
    /// <param name="request">What to read.</param>
    /// <param name="progress">Told each step as it begins; <c>null</c> = nobody is told.</param>
    /// <param name="ct">Cancels: nothing is written then.</param>
    public async Task<Outcome> BeginAsync(ArticleRequest request, IProgress<ImportStep>? progress = null, CancellationToken ct = default)
    {
        try
        {
            if (request.Origin is FromAddress)
                progress?.Report(ImportStep.Fetching);
            var file = await ArticleFile.ReadAsync(fetcher, request.Origin, ct);
            return await BeginAsync(request, file, progress, ct);
        }
        catch (ArticleRefusedException refused)
        {
            return new ArticleRefused(refused.Message);
        }
    }

    /// <summary>Keeps a text as a version of a source, without an import. Answers <see cref="TextKept"/>, or as <see cref="BeginAsync(ArticleRequest, IProgress{ImportStep}?, CancellationToken)"/>.</summary>
    public async Task<Outcome> KeepAsync(Guid commandId, Guid memberId, Guid? session, string source, ArticleOrigin origin, CancellationToken ct = default)
    {
        try
        {
            var file = await ArticleFile.ReadAsync(fetcher, origin, ct);
            var (text, format) = file.Decode();
            var outline = await Task.Run(() => OutlineReader.Read(text, format), ct);
            return await desk.KeepAsync(new(commandId, memberId, source, ToSource(file, outline)) { SessionId = session }, ct);
        }
        catch (ArticleRefusedException refused)
        {
            return new ArticleRefused(refused.Message);
        }
    }

    private async Task<Outcome> BeginAsync(ArticleRequest request, ArticleFile file, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        progress?.Report(ImportStep.Reading);
        var (text, format) = file.Decode();
        var outline = await Task.Run(() => OutlineReader.Read(text, format), ct);
        if (request.Source is NewSource { Publisher: "" })
            return Invalid.At("publisher", "Say who published the article.");
        var slug = SlugOf(request.Source, outline, file);
        var known = await grounds.SourceAsync(slug, ct);
        if (request.Source is OfEntry && known.Content is null)
            return new NotFound($"There is no source '{slug}'.");

        progress?.Report(ImportStep.Understanding);
        var roles = await grounds.RolesAsync(ct);
        var live = ArticleVocabulary.Of(catalog.Value);
        var vocabulary = live with { Roles = [.. live.Roles, .. roles.Select(role => new KnownTitle(role.Slug, role.Title))] };
        var article = await Task.Run(() => ArticleParser.Understand(outline, vocabulary, slug), ct);
        Tidy(outline);
        ct.ThrowIfCancellationRequested();

        progress?.Report(ImportStep.Comparing);
        var (slugs, names) = (article.Candidates.Select(candidate => (candidate.Kind, candidate.Slug)).ToHashSet(), article.Candidates.Select(candidate => (candidate.Kind, TitleForms.Fold(candidate.Content.Name))).ToHashSet());
        var entries = await grounds.EntriesAsync(slug, (kind, other, name) => slugs.Contains((kind, other)) || names.Contains((kind, TitleForms.Fold(name))), ct);
        var former = known.Former is { } kept ? TextState.Of(kept.Plain, kept.Passages) : null;
        var sheet = await Task.Run(() => SheetMaker.Make(article, new(slug, entries, roles.Select(role => role.Slug).ToHashSet(StringComparer.Ordinal), former, known.IsImported)), ct);
        Tidy(outline);

        progress?.Report(ImportStep.Saving);
        var source = ToSource(file, outline);
        return await desk.BeginAsync(new(request.CommandId, request.MemberId, request.ImportId, slug, About(request.Source, known, outline, source, file), source, sheet) { SessionId = request.SessionId }, ct);
    }

    // Reading a very long article leaves more behind than it makes, and the next step would come on top of that.
    private static void Tidy(Outline outline)
    {
        const int many = 5_000;
        if (outline.Passages.Count > many)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
    }

    private static string SlugOf(ImportSource source, Outline outline, ArticleFile file) => source switch
    {
        OfEntry entry => entry.Slug,
        NewSource { Slug.Length: > 0 } named => named.Slug,
        NewSource named => Slugs.Of(TitleOf(named.Title, outline.Title, file)),
        _ => throw new ArgumentException("An unknown source.", nameof(source)),
    };

    private SourceFile ToSource(ArticleFile file, Outline outline) => new(
        file.Bytes.ToArray(), file.MediaType, file.FileName, file.Address, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), outline.Text,
        [.. outline.Passages.Select(passage => new TextPassage(passage.Path, passage.Number, passage.Hash, passage.Start, passage.Text.Length))]);

    /// <summary>The source as it shall be: what is known of it, with this state of its text as its newest version.</summary>
    private static SourceContent About(ImportSource source, KnownSource known, Outline outline, SourceFile file, ArticleFile article)
    {
        var version = outline.ToVersion($"retrieved {file.RetrievedOn:yyyy-MM-dd}", Convert.ToHexStringLower(SHA256.HashData(file.Bytes)));
        if (known.Content is { } there)
            return there with { Retrieved = file.RetrievedOn, Versions = [version] };
        var named = (NewSource)source;
        var url = named.Url ?? file.Address;
        return new(
            TitleOf(named.Title, outline.Title, article), named.Publisher, SourceKind.Article, [], null, url,
            url is null ? AddressCheck.NotApplicable : article.IsFetched ? AddressCheck.PageSeen : AddressCheck.NotOpened,
            named.Published ?? (DateOnly.TryParse(outline.Said.GetValueOrDefault("date"), CultureInfo.InvariantCulture, out var day) ? day : null),
            file.RetrievedOn, null, named.Licence, named.Verbatim, [version]);
    }

    private static string TitleOf(string title, string? read, ArticleFile file) =>
        title.Trim() is { Length: > 0 } given ? given : read is { Length: > 0 } ? read : Path.GetFileNameWithoutExtension(file.FileName) is { Length: > 0 } name ? name : "Article";
}
