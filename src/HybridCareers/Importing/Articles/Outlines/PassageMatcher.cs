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

    /// <summary>What became of every old sentence, in its order; then the new ones.</summary>
    public static IReadOnlyList<PassageMatch> Match(Outline old, Outline now)
    {
        var free = now.Passages.ToHashSet();
        var byHash = now.Passages.ToLookup(passage => passage.Hash, StringComparer.Ordinal);
        var anchoring = new Anchoring(now.Text);
        var matches = new PassageMatch?[old.Passages.Count];
        // What is the same takes its place first, so that nothing merely alike can take it.
        Each((passage, _) => byHash[passage.Hash].Where(free.Contains).FirstOrDefault(other => other.Path.SequenceEqual(passage.Path, StringComparer.Ordinal)) is { } same
            ? new(passage, same, PassageChange.Same, 1) : null);
        Each((passage, _) => byHash[passage.Hash].FirstOrDefault(free.Contains) is { } moved ? new(passage, moved, PassageChange.Moved, 1) : null);
        Each((passage, _) => Nearest(passage) is { } changed ? new(passage, changed.Passage, PassageChange.Changed, changed.Score) : null);
        Each((passage, _) => new(passage, null, PassageChange.Gone, 0));
        return [.. matches.Select(match => match!), .. now.Passages.Where(free.Contains).Select(added => new PassageMatch(null, added, PassageChange.Added, 0))];

        void Each(Func<Passage, int, PassageMatch?> find)
        {
            for (var at = 0; at < matches.Length; at++)
            {
                matches[at] ??= find(old.Passages[at], at);
                if (matches[at]?.New is { } taken)
                    free.Remove(taken);
            }
        }

        (Passage Passage, double Score)? Nearest(Passage passage)
        {
            var place = anchoring.Find(Quote.Of(old.Text, passage.Start, passage.End));
            var near = free.Where(other => place is not null && other.Start < place.End && place.Start < other.End)
                .Concat(free.Where(other => other.Path.SequenceEqual(passage.Path, StringComparer.Ordinal) && other.Number == passage.Number));
            return near.Select(other => ((Passage, double)?)(other, Likeness.Of(passage.Text, other.Text))).Where(other => other!.Value.Item2 >= Alike).MaxBy(other => other!.Value.Item2);
        }
    }
}
