using System.Collections.Concurrent;

namespace HybridCareers.Matching;

/// <summary>Room for one ranking: by skill what could be paid for it, by role its bound.</summary>
internal sealed class RankingSpace(int roleCount, int skillCount)
{
    private readonly int[] placeOf = new int[skillCount];
    private readonly List<int> skills = [];
    private int[] paid = new int[64 * Posting.Ways];

    /// <summary>By role its bound, zero at the start.</summary>
    public int[] Bounds { get; } = new int[roleCount];

    /// <summary>The skills that could be paid for.</summary>
    public IReadOnlyList<int> Skills => skills;

    /// <summary>What could be paid for the skill at that place, by the way of asking.</summary>
    public ReadOnlySpan<int> PaidAt(int place) => paid.AsSpan(place * Posting.Ways, Posting.Ways);

    /// <summary>Offers points for a skill; of several offers the best counts, for each way of asking.</summary>
    public void Offer(int skill, ReadOnlySpan<int> points)
    {
        ref var place = ref placeOf[skill];
        if (place == 0)
        {
            skills.Add(skill);
            place = skills.Count;
            if (paid.Length < place * Posting.Ways)
                Array.Resize(ref paid, 2 * paid.Length);
            points.CopyTo(paid.AsSpan((place - 1) * Posting.Ways));
            return;
        }

        var best = paid.AsSpan((place - 1) * Posting.Ways, Posting.Ways);
        for (var way = 0; way < best.Length; way++)
            best[way] = Math.Max(best[way], points[way]);
    }

    /// <summary>Makes the room clean for the next ranking.</summary>
    public void Clear()
    {
        foreach (var skill in skills)
            placeOf[skill] = 0;
        skills.Clear();
        Bounds.AsSpan().Clear();
    }
}

/// <summary>Lends room for rankings, at most so many at rest.</summary>
internal sealed class RankingSpacePool(int roleCount, int skillCount)
{
    private const int MostAtRest = 8;
    private readonly ConcurrentQueue<RankingSpace> resting = new();

    /// <summary>Clean room.</summary>
    public RankingSpace Borrow() => resting.TryDequeue(out var space) ? space : new RankingSpace(roleCount, skillCount);

    /// <summary>Takes room back.</summary>
    public void GiveBack(RankingSpace space)
    {
        space.Clear();
        if (resting.Count < MostAtRest)
            resting.Enqueue(space);
    }
}
