using System.Collections.Frozen;
using System.Globalization;
using HybridCareers.Evidence;
using HybridCareers.Published;

namespace HybridCareers.Web.Shared.Evidence;

/// <summary>Where on a source's pages a passage stands. A long source is listed on several, so an anchor alone would not find its sentence.</summary>
public sealed class SentencePages
{
    /// <summary>Sentences of a source that are listed on one page.</summary>
    public const int SentencesOnAPage = 36;

    private readonly FrozenDictionary<(string Source, string Hash), int> pages;

    private SentencePages(Catalog catalog) => pages = catalog.Sources.All
        .SelectMany(source => OutlineOf(source.Content).SelectMany(section => section.Sentences)
            .Select((hash, index) => (Key: (source.Slug, hash), Page: (index / SentencesOnAPage) + 1)))
        .DistinctBy(sentence => sentence.Key)
        .ToFrozenDictionary(sentence => sentence.Key, sentence => sentence.Page);

    /// <summary>The index of a catalogue.</summary>
    public static SentencePages In(Catalog catalog) => catalog.Derive(static given => new SentencePages(given));

    /// <summary>The outline of the state of a source's text that was read last; empty where none was kept.</summary>
    public static IReadOnlyList<SourceSection> OutlineOf(SourceContent source) => source.Versions is { Count: > 0 } versions ? versions[^1].Sections : [];

    /// <summary>The address of a passage: page and anchor of its sentence, or the source's first page where it is cited as a whole.</summary>
    public string UrlOf(Citation cite)
    {
        if (cite.Hash is not { } hash || !pages.TryGetValue((cite.Source, hash), out var page))
            return Urls.Source(cite.Source);
        return Urls.Source(cite.Source) + (page > 1 ? "?page=" + page.ToString(CultureInfo.InvariantCulture) : "") + "#" + AnchorOf(hash);
    }

    /// <summary>The anchor of a sentence on its page.</summary>
    public static string AnchorOf(string hash) => "s-" + hash;
}
