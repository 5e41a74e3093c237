using System.Numerics;

namespace HybridCareers.Search;

/// <summary>The name of a document that answers a query best.</summary>
/// <param name="Name">The name.</param>
/// <param name="Likeness">How well it answers, 0 to about 1.7.</param>
/// <param name="Second">How well the next best does.</param>
/// <param name="HasAll">True where it has every word of the query.</param>
internal readonly record struct NameScore(int Name, float Likeness, float Second, bool HasAll);

/// <summary>Says how well the best of a document's names answers a query: the words they share, their order, and equality.</summary>
internal sealed class NameMatcher(IndexBuilder index)
{
    /// <summary>What a word without meaning counts in a name, beside 1 for others.</summary>
    public const float OfSilentWord = 0.15f;

    private const float ForOrder = 0.16f;
    private const float ForSameEnd = 0.2f;
    private const float ForEqualName = 0.35f;
    private const float ForEqualTitle = 0.75f;
    private const float OfOtherName = 0.97f;

    // How much the words that a name has beyond the query count against it; the rest is for words of the query that it lacks.
    private const float OwnShare = 0.4f;

    /// <summary>The best name of a document.</summary>
    /// <param name="space">A workspace whose names have their weights.</param>
    /// <param name="document">The document.</param>
    /// <param name="isLenient">True where words that look alike count too.</param>
    public NameScore Best(Workspace space, int document, bool isLenient = false)
    {
        var (from, to) = index.Names.Of(document);
        var best = new NameScore(from, 0, 0, HasAll: false);
        if (space.HasAllNamesToRead)
        {
            for (var name = from; name < to; name++)
                Offer(space.Query, name, from, isLenient, ref best);
            return best;
        }

        for (var next = space.Tallies[document].FirstName; next > 0; next = space.NameTallies[next - 1].Next)
            if (isLenient || AtMost(space.Query, space.NameTallies[next - 1].Weight, next - 1) > best.Second)
                Offer(space.Query, next - 1, from, isLenient, ref best);
        return best;
    }

    /// <summary>How well the best name of a document answers at most, and one of its names that has a word of the query, −1 where none has.</summary>
    public (float Likeness, int Name) AtMost(Workspace space, int document)
    {
        var most = (Likeness: 0f, Name: -1);
        for (var next = space.Tallies[document].FirstName; next > 0; next = space.NameTallies[next - 1].Next)
            if (AtMost(space.Query, space.NameTallies[next - 1].Weight, next - 1) is var likeness && likeness > most.Likeness)
                most = (likeness, next - 1);
        return most;
    }

    /// <summary>About how well a name answers, by the weight of what it shares alone.</summary>
    public float Roughly(Query query, float weight, int name) => weight / ((OwnShare * index.Names.Mass(name)) + ((1f - OwnShare) * query.Asked));

    /// <summary>How well a name answers at most.</summary>
    private float AtMost(Query query, float weight, int name) =>
        Roughly(query, weight, name) + ForOrder + ForSameEnd + (weight >= 0.6f * index.Names.Mass(name) && weight >= 0.5f * query.Mass ? ForEqualTitle : 0f);

    private void Offer(Query query, int name, int title, bool isLenient, ref NameScore best)
    {
        var shared = Read(query, name);
        if (shared.Covered == 0)
            return;
        if (isLenient)
            index.Lookalikes.Add(query, name, ref shared);
        var found = name == title ? Likeness(query, shared, ForEqualTitle) : Likeness(query, shared, ForEqualName) * OfOtherName;
        if (found > best.Likeness || (found == best.Likeness && name < best.Name))
            best = new(name, found, best.Likeness, shared.Covered == (1 << query.Count) - 1);
        else if (found > best.Second)
            best = best with { Second = found };
    }

    /// <summary>True where a name has every word of the query that counts, or for the last one a word that begins so.</summary>
    /// <param name="query">The query.</param>
    /// <param name="name">The name.</param>
    /// <param name="begun">The words that begin like the last one of the query.</param>
    public bool HasAll(Query query, int name, (int From, int To) begun)
    {
        var covered = Read(query, name).Covered;
        if (index.Names.Words(name).ContainsAnyInRange(begun.From, begun.To - 1))
            covered |= 1 << (query.Count - 1);
        return HasAll(query, covered);
    }

    /// <summary>How surely one of a document's names has every word of the query that counts: by its least sure word; 0 where none has them all.</summary>
    public float Surety(Workspace space, int document)
    {
        var query = space.Query;
        var (from, to) = index.Names.Of(document);
        var best = 0f;
        for (var name = from; name < to; name++)
            if ((space.HasAllNamesToRead || space.NameTallies[name].Word != 0) && Read(query, name) is var shared && HasAll(query, shared.Covered))
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

    private static float Likeness(Query query, in Shared shared, float forEquality)
    {
        // What is shared by likeness only counts so on both sides.
        var least = Math.Min(shared.Weight, shared.Answered);
        var likeness = least / ((OwnShare * shared.Mass) + ((1f - OwnShare) * query.Asked));
        var isAll = shared.Covered == (1 << query.Count) - 1;
        var order = query.Count == 1 ? (isAll ? 1f : 0f) : (float)shared.InOrder / (query.Count - 1);
        var equality = isAll && shared.InOrder >= query.Count - 1 && shared.Weight >= 0.98f * shared.Mass ? forEquality : 0f;
        return likeness + (ForOrder * Math.Min(order, 1f)) + equality + (shared.EndsAlike ? ForSameEnd : 0f);
    }

    private Shared Read(Query query, int name)
    {
        var stems = index.Names.Stems(name);
        var answers = query.Answers;
        var weights = index.Names.Weights;
        var (weight, surety, covered, inOrder, last) = (0f, 1f, 0, 0, -2);
        for (var at = 0; at < stems.Length; at++)
        {
            var stem = stems[at];
            var (answered, likeness, ofWord) = ((int)answers[stem].Words, answers[stem].Likeness, weights[stem]);
            if (query.HasPairs && at + 1 < stems.Length && query.Joined(stem, stems[at + 1]) is var joined and >= 0)
            {
                ofWord += weights[stems[++at]];
                (answered, likeness) = (answered | answers[joined].Words, answers[joined].Likeness);
            }

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

        var asked = 0f;
        for (var left = covered; left != 0; left &= left - 1)
            asked += query.Weights[BitOperations.TrailingZeroCount(left)];
        return new() { Mass = index.Names.Mass(name), Weight = weight, Surety = surety, Covered = covered, InOrder = inOrder, Answered = asked, EndsAlike = last == query.Count - 1 };
    }
}

/// <summary>What a name shares with a query.</summary>
internal struct Shared
{
    /// <summary>The weight of the name's words.</summary>
    public float Mass;

    /// <summary>The weight of those shared, each by its likeness.</summary>
    public float Weight;

    /// <summary>The weight of the query's words that are shared.</summary>
    public float Answered;

    /// <summary>How sure the least sure word is.</summary>
    public float Surety;

    /// <summary>The words of the query that are shared, one bit each.</summary>
    public int Covered;

    /// <summary>How many of them follow each other as in the query.</summary>
    public int InOrder;

    /// <summary>True where both end with the same word.</summary>
    public bool EndsAlike;
}
