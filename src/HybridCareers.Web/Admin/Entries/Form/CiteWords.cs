using HybridCareers.Evidence;

namespace HybridCareers.Web.Admin.Entries.Form;

/// <summary>A citation in words.</summary>
public static class CiteWords
{
    /// <summary>"Outlook › Roles, sentence 3"; "as a whole".</summary>
    public static string Where(Citation cite) => (cite.Path, cite.Sentence) switch
    {
        ({ Count: 0 }, null) => "as a whole",
        ({ Count: 0 }, { } number) => $"before the first heading, sentence {number}",
        (_, null) => string.Join(" › ", cite.Path),
        (_, { } number) => $"{string.Join(" › ", cite.Path)}, sentence {number}",
    };

    /// <summary>How it was used.</summary>
    public static string Of(CitationUse use) => use switch
    {
        CitationUse.Verbatim => "word for word",
        CitationUse.Paraphrase => "in our words",
        CitationUse.Derived => "derived from it",
        _ => "judged by an editor",
    };

    /// <summary>What a use means.</summary>
    public static string Meaning(CitationUse use) => use switch
    {
        CitationUse.Verbatim => "Verbatim: the statement repeats the passage letter for letter",
        CitationUse.Paraphrase => "Paraphrase: the statement says the same in our words",
        CitationUse.Derived => "Derived: the statement follows from it, or counts what it lists",
        _ => "Judgement: an editor read the passage and judged",
    };

    /// <summary>How much it counts.</summary>
    public static string Of(CitationRank rank) => rank switch
    {
        CitationRank.Preferred => "preferred: the best of those given",
        CitationRank.Normal => "as any other",
        _ => "set aside: shown with the reason, carries nothing",
    };

    /// <summary>How near to the source the fact was read.</summary>
    public static string Of(EvidenceMark mark) => mark switch
    {
        EvidenceMark.ReadAtSource => "read at the source",
        EvidenceMark.Counted => "counted from the data set",
        EvidenceMark.CuratedList => "an entry of a curated list",
        _ => "only a third party says it: unverified",
    };

    /// <summary>How far the address was checked.</summary>
    public static string Of(AddressCheck address) => address switch
    {
        AddressCheck.NotApplicable => "needs no address of its own",
        AddressCheck.ExactInList => "stands in a file that was read",
        AddressCheck.PageSeen => "a page of that site was seen",
        _ => "nobody has opened it yet: unverified",
    };
}
