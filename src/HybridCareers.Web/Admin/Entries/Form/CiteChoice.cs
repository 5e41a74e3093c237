using HybridCareers.Editorial.Reading;
using HybridCareers.Evidence;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>A citation in the making.</summary>
public sealed class CiteChoice
{
    /// <summary>The source; <c>null</c> = none is chosen yet.</summary>
    public CitableSource? Source { get; private set; }

    /// <summary>The state of its text whose outline is shown, from 0.</summary>
    public int Version { get; set; }

    /// <summary>The headings that lead to the passage.</summary>
    public IReadOnlyList<string> Path { get; set; } = [];

    /// <summary>Number of the sentence from 1; <c>null</c> = none is chosen.</summary>
    public int? Sentence { get; set; }

    /// <summary>The sentence's hash; <c>null</c> = none is known.</summary>
    public string? Hash { get; private set; }

    /// <summary>How it is used.</summary>
    public CitationUse Use { get; set; } = CitationUse.Paraphrase;

    /// <summary>At most eight words of it.</summary>
    public string Quote { get; set; } = "";

    /// <summary>How near to the source the fact was read.</summary>
    public EvidenceMark Mark { get; set; }

    /// <summary>How far its address was checked.</summary>
    public AddressCheck Address { get; set; }

    /// <summary>What a reader must know about it.</summary>
    public string Note { get; set; } = "";

    /// <summary>How much it counts.</summary>
    public CitationRank Rank { get; set; } = CitationRank.Normal;

    /// <summary>Why it is preferred or set aside.</summary>
    public string RankReason { get; set; } = "";

    /// <summary>Who cites, and on which day; <c>null</c> = it is not to be noted.</summary>
    public CitedBy? Signer { get; set; }

    /// <summary>The outline shown; empty where none was kept.</summary>
    public IReadOnlyList<SourceSection> Sections => Source?.Content.Versions is { Count: > 0 } versions ? versions[Math.Clamp(Version, 0, versions.Count - 1)].Sections : [];

    /// <summary>Words of the quote so far.</summary>
    public int QuotedWords => Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The citation; <c>null</c> while no source is chosen.</summary>
    public Citation? Made => Source is null ? null : new(
        Source.Slug, Path, Use, Sentence, Hash, Blank(Quote), Mark, Address, Blank(Note), VersionNow, IsSame && first!.Quote == Blank(Quote) ? first.Selector : null,
        RankingNow, IsSame && first!.Use == Use ? first.Cited : Signer);

    /// <summary>What would be refused about it, in a sentence; <c>null</c> = nothing.</summary>
    public string? Problem => Made is { } cite ? CitationRules.ProblemOf(cite, Source!.Content) : null;

    private Citation? first;

    private bool IsSame => first is not null && first.Source == Source?.Slug && (first.Sentence, first.Hash) == (Sentence, Hash) && first.Path.SequenceEqual(Path, StringComparer.Ordinal);

    private string? VersionNow => IsSame ? first!.Version : Sentence is null || Source!.Content.Versions is not { Count: > 0 } versions ? null : versions[Math.Clamp(Version, 0, versions.Count - 1)].Sha256;

    private Ranking? RankingNow => Rank == CitationRank.Normal ? null
        : first?.Ranking is { } before && before.Rank == Rank && before.Reason == RankReason.Trim() ? before : new(Rank, RankReason.Trim(), Signer?.By, Signer?.At);

    /// <summary>Begins with what a citation says.</summary>
    public static CiteChoice Of(Citation? cite) => cite is null ? new() : new()
    {
        Path = cite.Path, Sentence = cite.Sentence, Hash = cite.Hash, Use = cite.Use, Quote = cite.Quote ?? "", Mark = cite.Mark, Address = cite.Address, Note = cite.Note ?? "",
        Rank = cite.Ranking?.Rank ?? CitationRank.Normal, RankReason = cite.Ranking?.Reason ?? "", first = cite,
    };

    /// <summary>Takes a source, with the newest state of its text that has the passage.</summary>
    public void Take(CitableSource source, bool keepPassage)
    {
        Source = source;
        if (!keepPassage)
            Whole();
        var versions = source.Content.Versions ?? [];
        Version = Math.Max(0, versions.Count - 1);
        for (var at = versions.Count - 1; at >= 0 && Hash is not null; at--)
        {
            if (versions[at].Sections.Any(section => section.Sentences.Contains(Hash, StringComparer.Ordinal)))
            {
                Version = at;
                break;
            }
        }
    }

    /// <summary>Chooses a sentence of the outline.</summary>
    public void Choose(SourceSection section, int number) => (Path, Sentence, Hash) = (section.Path, number, section.Sentences[number - 1]);

    /// <summary>Chooses the source as a whole.</summary>
    public void Whole() => (Path, Sentence, Hash) = ([], null, null);

    /// <summary>True where a sentence of the outline is the one chosen.</summary>
    public bool Is(SourceSection section, int number) => Sentence == number && Hash == section.Sentences[number - 1] && Path.SequenceEqual(section.Path, StringComparer.Ordinal);

    /// <summary>Finds a sentence by its own words, as they stand in the source, and chooses it.</summary>
    /// <returns>False where no sentence of the outline is like that.</returns>
    public bool Recognise(string words)
    {
        foreach (var sentence in SentenceSplitter.Split(words).Prepend(words))
        {
            var hash = SentenceHash.Of(sentence);
            foreach (var section in Sections)
            {
                if (section.Sentences.ToList().IndexOf(hash) is >= 0 and var at)
                {
                    Choose(section, at + 1);
                    return true;
                }
            }
        }

        return false;
    }

    private static string? Blank(string text) => string.IsNullOrWhiteSpace(text) ? null : HybridCareers.Content.ComposedForm.Of(text.Trim());
}
