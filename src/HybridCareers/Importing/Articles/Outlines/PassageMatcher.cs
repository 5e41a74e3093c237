using HybridCareers.Evidence;

namespace HybridCareers.Importing.Articles.Outlines;

/// <summary>What became of a sentence in a new state of its article.</summary>
/// <param name="Old">The sentence; <c>null</c> = it is new.</param>
/// <param name="New">Where it is now; <c>null</c> = it is gone.</param>
/// <param name="Change">What changed.</param>
/// <param name="Score">How like the two are, 0 to 1.</param>
public sealed record PassageMatch(Passage? Old, Passage? New, PassageChange Change, double Score);

/// <summary>What changed about a sentence.</summary>
public enum PassageChange { Same, Moved, Changed, Gone, Added }

/// <summary>Matches the sentences of two states of one article, each with one at most.</summary>
public static class PassageMatcher
{
    private const double Alike = 0.6;

    // Looking for a sentence that was rewritten costs a walk over the whole text: an article rewritten from end to end is matched by its headings alone.
    private const int MostSearches = 1_000;

    /// <summary>What became of every old sentence, in its order; then the new ones.</summary>
    public static IReadOnlyList<PassageMatch> Match(TextState old, TextState now)
    {
        var free = now.Passages.ToHashSet();
        var byKey = now.Passages.ToDictionary(passage => passage.Key, StringComparer.Ordinal);
        var anchoring = new Lazy<Anchoring>(() => new(now.Text));
        var searches = 0;
        var matches = new PassageMatch?[old.Passages.Count];
        // What is the same takes its place first, so that nothing merely alike can take it.
        var waiting = Queues(passage => $"{passage.Hash}\u001F{string.Join('\u001F', passage.Path)}");
        Each(passage => Next(waiting, $"{passage.Hash}\u001F{string.Join('\u001F', passage.Path)}") is { } same ? new(passage, same, PassageChange.Same, 1) : null);
        waiting = Queues(passage => passage.Hash);
        Each(passage => Next(waiting, passage.Hash) is { } moved ? new(passage, moved, PassageChange.Moved, 1) : null);
        Each(passage => Nearest(passage) is { } changed ? new(passage, changed.Passage, PassageChange.Changed, changed.Score) : null);
        Each(passage => new(passage, null, PassageChange.Gone, 0));
        return [.. matches.Select(match => match!), .. now.Passages.Where(free.Contains).Select(added => new PassageMatch(null, added, PassageChange.Added, 0))];

        void Each(Func<Passage, PassageMatch?> find)
        {
            for (var at = 0; at < matches.Length; at++)
            {
                if (matches[at] is null && (matches[at] = find(old.Passages[at]))?.New is { } taken)
                    free.Remove(taken);
            }
        }

        Dictionary<string, Queue<Passage>> Queues(Func<Passage, string> key) => now.Passages.Where(free.Contains).GroupBy(key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Passage>(group), StringComparer.Ordinal);

        (Passage Passage, double Score)? Nearest(Passage passage)
        {
            var place = ++searches > MostSearches ? null : anchoring.Value.Find(Quote.Of(old.Text, passage.Start, passage.End));
            var near = place is null ? [] : free.Where(other => other.Start < place.End && place.Start < other.End);
            if (byKey.TryGetValue(passage.Key, out var there) && free.Contains(there))
                near = near.Append(there);
            return near.Select(other => ((Passage, double)?)(other, Likeness.Of(passage.Text, other.Text))).Where(other => other!.Value.Item2 >= Alike).MaxBy(other => other!.Value.Item2);
        }
    }

    private static Passage? Next(Dictionary<string, Queue<Passage>> waiting, string key) => waiting.TryGetValue(key, out var queue) && queue.TryDequeue(out var next) ? next : null;
}
