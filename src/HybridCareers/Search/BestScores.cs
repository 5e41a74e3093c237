namespace HybridCareers.Search;

/// <summary>Keeps the highest of some scores.</summary>
/// <param name="room">Room for as many as are kept.</param>
internal ref struct BestScores(Span<float> room)
{
    private readonly Span<float> room = room;
    private int count;

    /// <summary>True where as many are kept as there is room for; never without room.</summary>
    public readonly bool IsFull => count == room.Length && count > 0;

    /// <summary>The lowest of those kept.</summary>
    public readonly float Least => room[count - 1];

    /// <summary>Offers a score.</summary>
    public void Add(float score)
    {
        if (room.Length == 0 || (IsFull && score <= Least))
            return;
        var place = IsFull ? count - 1 : count++;
        for (; place > 0 && room[place - 1] < score; place--)
            room[place] = room[place - 1];
        room[place] = score;
    }
}
