using System.Numerics;

namespace HybridCareers.Search;

/// <summary>Says how well the best of a document's names answers a query: the words they share, their order, and equality.</summary>
internal sealed class NameMatcher(IndexBuilder index)
{
    private const float OfSilentWord = 0.15f;
    private const float ForOrder = 0.12f;
    private const float ForEqualName = 0.35f;
    private const float ForEqualTitle = 0.55f;
    private const float OfOtherName = 0.94f;

    /// <summary>The best name of a document.</summary>
    /// <returns>The name, and how well it answers: 0 to about 1.5.</returns>
    public (int Name, float Likeness) Best(Query query, int document)
    {
        var (from, to) = index.Names.Of(document);
        var best = (Name: from, Likeness: 0f);
        for (var name = from; name < to; name++)
        {
            var likeness = Likeness(query, index.Names.Words(name), name == from ? ForEqualTitle : ForEqualName) * (name == from ? 1f : OfOtherName);
            if (likeness > best.Likeness)
                best = (name, likeness);
        }

        return best;
    }

    /// <summary>True where a name has every word of the query that counts, or for the last one a word that begins so.</summary>
    /// <param name="query">The query.</param>
    /// <param name="name">The name.</param>
    /// <param name="begun">The words that begin like the last one of the query.</param>
    public bool HasAll(Query query, int name, (int From, int To) begun)
    {
        var words = index.Names.Words(name);
        var covered = Read(query, words).Covered;
        if (words.ContainsAnyInRange(begun.From, begun.To - 1))
            covered |= 1 << (query.Count - 1);
        return HasAll(query, covered);
    }

    /// <summary>How surely one of a document's names has every word of the query that counts: by its least sure word; 0 where none has them all.</summary>
    public float Surety(Query query, int document)
    {
        var (from, to) = index.Names.Of(document);
        var best = 0f;
        for (var name = from; name < to; name++)
            if (Read(query, index.Names.Words(name)) is var shared && HasAll(query, shared.Covered))
                best = Math.Max(best, shared.Surety);
        return best;
    }

    private static bool HasAll(Query query, int covered)
    {
        for (var word = 0; word < query.Count; word++)
            if (!query.Words[word].IsSilent && (covered & (1 << word)) == 0)
                return false;
        return true;
    }

    private float Likeness(Query query, ReadOnlySpan<int> name, float forEquality)
    {
        var shared = Read(query, name);
        if (shared.Weight == 0)
            return 0;
        var (asked, answered) = (0f, 0f);
        for (var word = 0; word < query.Count; word++)
        {
            var weight = query.Words[word].Rarity * (query.Words[word].IsSilent ? OfSilentWord : 1f);
            asked += weight;
            if ((shared.Covered & (1 << word)) != 0)
                answered += weight;
        }

        // What is shared by likeness only counts so on both sides.
        var likeness = 2f * Math.Min(shared.Weight, answered) / (shared.Mass + asked);
        var isAll = shared.Covered == (1 << query.Count) - 1;
        var order = query.Count == 1 ? (isAll ? 1f : 0f) : (float)shared.InOrder / (query.Count - 1);
        var equality = isAll && shared.InOrder >= query.Count - 1 && shared.Weight >= 0.98f * shared.Mass ? forEquality : 0f;
        return likeness + (ForOrder * Math.Min(order, 1f)) + equality;
    }

    private Shared Read(Query query, ReadOnlySpan<int> name)
    {
        var (mass, weight, surety, covered, inOrder, last) = (0f, 0f, 1f, 0, 0, -2);
        for (var at = 0; at < name.Length; at++)
        {
            var stem = index.Vocabulary.StemOf(name[at]);
            var (answered, likeness, ofWord) = (query.WordsAnsweredBy(stem), query.Likeness(stem), Weight(stem));
            if (at + 1 < name.Length && query.Joined(stem, index.Vocabulary.StemOf(name[at + 1])) is var joined and >= 0)
            {
                ofWord += Weight(index.Vocabulary.StemOf(name[++at]));
                (answered, likeness) = (answered | query.WordsAnsweredBy(joined), query.Likeness(joined));
            }

            mass += ofWord;
            if (answered == 0)
            {
                last = -2;
                continue;
            }

            weight += ofWord * likeness;
            surety = Math.Min(surety, likeness);
            inOrder += BitOperations.PopCount((uint)answered) - (BitOperations.TrailingZeroCount(answered) == last + 1 ? 0 : 1);
            last = BitOperations.Log2((uint)answered);
            covered |= answered;
        }

        return new(mass, weight, surety, covered, inOrder);
    }

    private float Weight(int stem) => index.Postings.Rarity(stem) * (index.Vocabulary.IsStop[stem] ? OfSilentWord : 1f);

    /// <summary>What a name shares with a query: the weight of its own words, of those shared, how sure the least sure is, which of the query's, and how many follow each other.</summary>
    private readonly record struct Shared(float Mass, float Weight, float Surety, int Covered, int InOrder);
}
