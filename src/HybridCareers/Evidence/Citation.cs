namespace HybridCareers.Evidence;

/// <summary>A passage of a source that a statement of ours rests on.</summary>
/// <param name="Source">Slug of the source entry.</param>
/// <param name="Path">Headings that lead to the passage, outermost first; empty for a passage above the first heading.</param>
/// <param name="Sentence">Number of the sentence under that heading, from 1; <c>null</c> where the source is cited as a whole.</param>
/// <param name="Hash"><see cref="SentenceHash"/> of the sentence; <c>null</c> where no text of the source is kept.</param>
/// <param name="Quote">At most eight words of the sentence, letter for letter; <c>null</c> where none is quoted.</param>
/// <param name="Use">How the passage was used.</param>
/// <param name="Mark">How near to the source the fact was read.</param>
/// <param name="Address">How far the address behind the fact was checked.</param>
/// <param name="Note">What a reader must know about this citation; <c>null</c> where there is nothing.</param>
/// <param name="Version">SHA-256 of the state of the source's text in which it was found; <c>null</c> = not noted.</param>
/// <param name="Selector">How to find the quote again in that text; <c>null</c> = by heading and sentence alone.</param>
/// <param name="Ranking">How much it counts; <c>null</c> = as any other.</param>
/// <param name="Cited">By whom and when; <c>null</c> = not noted.</param>
public sealed record Citation(
    string Source,
    IReadOnlyList<string> Path,
    CitationUse Use,
    int? Sentence = null,
    string? Hash = null,
    string? Quote = null,
    EvidenceMark Mark = EvidenceMark.ReadAtSource,
    AddressCheck Address = AddressCheck.NotApplicable,
    string? Note = null,
    string? Version = null,
    Selector? Selector = null,
    Ranking? Ranking = null,
    CitedBy? Cited = null)
{
    /// <summary>The most words of a source that a citation may quote.</summary>
    public const int MostQuotedWords = 8;

    /// <summary>The most characters of a quote that readers are shown.</summary>
    public const int LongestShownQuote = 300;

    /// <summary>True where it was set aside: it carries nothing.</summary>
    public bool IsDeprecated => Ranking?.Rank == CitationRank.Deprecated;

    /// <summary>The quote as readers see it: a long one is cut at a word; <c>null</c> where none is quoted.</summary>
    public string? ShownQuote => Quote is not { Length: > LongestShownQuote } quote ? Quote
        : quote[..(quote.LastIndexOf(' ', LongestShownQuote - 1) is > 0 and var at ? at : LongestShownQuote - 1)] + "…";

    /// <summary>True where only a third party says it or nobody opened the address: shown as unverified until an editor has checked.</summary>
    public bool IsUnverified => Mark == EvidenceMark.ThirdPartyOnly || Address == AddressCheck.NotOpened;
}

/// <summary>How a passage was used in a statement of ours.</summary>
public enum CitationUse
{
    /// <summary>The statement repeats the passage letter for letter.</summary>
    Verbatim,

    /// <summary>The statement says the same in our words.</summary>
    Paraphrase,

    /// <summary>The statement follows from the passage, or counts what the source lists.</summary>
    Derived,

    /// <summary>An editor read the passage and judged.</summary>
    EditorsJudgement,
}

/// <summary>How near to the source a fact was read.</summary>
public enum EvidenceMark
{
    /// <summary>The provider's own page, repository or text was read, at least in part.</summary>
    ReadAtSource,

    /// <summary>Counted from the data set named.</summary>
    Counted,

    /// <summary>Seen as an entry of a curated list.</summary>
    CuratedList,

    /// <summary>Only a third party says it: unverified.</summary>
    ThirdPartyOnly,
}

/// <summary>How far an address was checked when the fact was collected.</summary>
public enum AddressCheck
{
    /// <summary>The fact needs no address of its own.</summary>
    NotApplicable,

    /// <summary>This very address stands in a file that was read.</summary>
    ExactInList,

    /// <summary>A page of that site, or that repository, was seen.</summary>
    PageSeen,

    /// <summary>The usual address, seen by nobody yet: unverified.</summary>
    NotOpened,
}
