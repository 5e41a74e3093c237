using System.Globalization;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Words;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Where on a source's pages a passage stands. A long source is listed on several, so an anchor alone would not find its sentence.</summary>
public sealed class SentencePages
{
    /// <summary>Sentences of a source that are listed on one page.</summary>
    public const int SentencesOnAPage = 36;

    // By source and by the hash of the sentence. The addresses are ready: a page writes some fifty of them.
    private readonly Dictionary<string, Dictionary<string, string>> urls;

    private readonly Dictionary<string, (string Title, string Dated)> named;

    private SentencePages(Catalog catalog)
    {
        named = catalog.Sources.All.ToDictionary(source => source.Slug, source => (source.Content.Title, Say.Dated(source.Content)), StringComparer.Ordinal);
        urls = UrlsOf(catalog);
    }

    private static Dictionary<string, Dictionary<string, string>> UrlsOf(Catalog catalog) => catalog.Sources.All.ToDictionary(
        source => source.Slug,
        source => OutlineOf(source.Content).SelectMany(section => section.Sentences)
            .Select((hash, index) => (Hash: hash, Ordinal: index + 1, Page: (index / SentencesOnAPage) + 1))
            .DistinctBy(sentence => sentence.Hash, StringComparer.Ordinal)
            .ToDictionary(sentence => sentence.Hash, sentence => UrlOf(source.Slug, sentence.Ordinal, sentence.Page), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The index of a catalogue.</summary>
    public static SentencePages In(Catalog catalog) => catalog.Derive(static given => new SentencePages(given));

    /// <summary>The outline of the state of a source's text that was read last; empty where none was kept.</summary>
    public static IReadOnlyList<SourceSection> OutlineOf(SourceContent source) => source.Versions is { Count: > 0 } versions ? versions[^1].Sections : [];

    /// <summary>The address of a passage: page and anchor of its sentence, or the source's first page where it is cited as a whole.</summary>
    public string UrlOf(Citation cite) =>
        cite.Hash is { } hash && urls.TryGetValue(cite.Source, out var sentences) && sentences.TryGetValue(hash, out var url) ? url : Urls.Source(cite.Source);

    /// <summary>The title of a source; its slug where it is not live.</summary>
    public string TitleOf(string source) => named.TryGetValue(source, out var known) ? known.Title : source;

    /// <summary>What is known of a source's date, in words; <c>null</c> where it is not live.</summary>
    public string? DatedOf(string source) => named.TryGetValue(source, out var known) ? known.Dated : null;

    /// <summary>The short anchor of a sentence, by its number in the whole text: pages of ours lead there, dozens of times.</summary>
    public static string AnchorOf(int ordinal) => "s" + ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lasting anchor of a sentence on its page.</summary>
    public static string AnchorOf(string hash) => "s-" + hash;

    private static string UrlOf(string source, int ordinal, int page) =>
        Urls.Source(source) + (page > 1 ? "?page=" + page.ToString(CultureInfo.InvariantCulture) : "") + "#" + AnchorOf(ordinal);
}
