namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>A sentence of an article, or a row of its table, at its place.</summary>
/// <param name="Path">Headings that lead to it, outermost first.</param>
/// <param name="Number">Its number under those headings, from 1.</param>
/// <param name="Text">The sentence, white space folded.</param>
/// <param name="Start">Where it begins in the outline's text.</param>
/// <param name="Hash">Its <see cref="Evidence.SentenceHash"/>.</param>
public sealed record Passage(IReadOnlyList<string> Path, int Number, string Text, int Start, string Hash)
{
    /// <summary>Where it ends in the outline's text, exclusive.</summary>
    public int End => Start + Text.Length;

    /// <summary>Path and number as one key.</summary>
    public string Key { get; } = KeyOf(Path, Number);

    /// <summary>The key of a path and a number.</summary>
    public static string KeyOf(IReadOnlyList<string> path, int number) => $"{string.Join('\u001F', path)}\u001E{number}";
}
