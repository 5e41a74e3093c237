namespace HybridCareers.Importing.Articles;

/// <summary>What became of every heading, sentence and row of an article, in its order.</summary>
/// <param name="Fates">One for each.</param>
public sealed record Coverage(IReadOnlyList<SentenceFate> Fates)
{
    /// <summary>Sentences and rows that say something of the subject.</summary>
    public IEnumerable<SentenceFate> Content => Fates.Where(fate => fate.Reason is not (NotUsed.Heading or NotUsed.Boilerplate));

    /// <summary>The part of them that is used, 0 to 1; 1 where there are none.</summary>
    public double Share => Content.Any() ? (double)Content.Count(fate => fate.Places.Count > 0) / Content.Count() : 1;
}

/// <summary>What became of a sentence.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Where it begins in the outline's text.</param>
/// <param name="Path">Headings that lead to it.</param>
/// <param name="Number">Its number under them; 0 = a heading.</param>
/// <param name="Places">Where it is used, such as <c>role/data-analyst day[2]</c>; empty = nowhere.</param>
/// <param name="Reason">Why it is not used; <c>null</c> = it is.</param>
/// <param name="Conflicts">Numbers of the conflicts that it has part in, from 0.</param>
public sealed record SentenceFate(
    string Text, int Start, IReadOnlyList<string> Path, int Number, IReadOnlyList<string> Places, NotUsed? Reason, IReadOnlyList<int> Conflicts);

/// <summary>Why a sentence is not used.</summary>
public enum NotUsed
{
    /// <summary>It is a heading, a label or the head of a table.</summary>
    Heading,

    /// <summary>It belongs to the site, not to the article.</summary>
    Boilerplate,

    /// <summary>What it is about was understood, and no entry has a place for that.</summary>
    NoField,

    /// <summary>It is code.</summary>
    Code,

    /// <summary>Nobody knows yet what it is about.</summary>
    NotUnderstood,
}
