using DiffPlex;
using DiffPlex.Chunkers;

namespace HybridCareers.Content.Comparing;

/// <summary>Compares two texts word by word.</summary>
public static class WordDiff
{
    /// <summary>Above this many characters two texts are shown one after the other: comparing them word by word would take too long.</summary>
    public const int Longest = 50_000;

    private static readonly DelimiterChunker Words = new([' ', '\t', '\n', '\r', '.', ',', ';', ':', '!', '?', '(', ')', '"', '/', '-', '\u2013', '\u2014']);

    /// <summary>The runs of both texts in reading order: those kept and taken out make the earlier text, those kept and put in the later.</summary>
    public static IReadOnlyList<WordRun> Between(string before, string after)
    {
        if (before == after)
            return before.Length == 0 ? [] : [new(before, WordFate.Kept)];
        if (before.Length + after.Length > Longest)
            return [new(before, WordFate.TakenOut), new(after, WordFate.PutIn)];
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Words);
        var runs = new List<WordRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(diff.PiecesOld, at, block.DeleteStartA, WordFate.Kept);
            Add(diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, WordFate.TakenOut);
            Add(diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, WordFate.PutIn);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(diff.PiecesOld, at, diff.PiecesOld.Count, WordFate.Kept);
        return runs;

        void Add(IReadOnlyList<string> pieces, int from, int to, WordFate fate)
        {
            if (to > from)
                runs.Add(new(string.Concat(pieces.Skip(from).Take(to - from)), fate));
        }
    }
}
