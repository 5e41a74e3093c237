using System.Collections.Concurrent;

namespace HybridCareers.Search;

/// <summary>What a document has earned so far.</summary>
internal struct Tally
{
    /// <summary>Its points.</summary>
    public float Points;

    /// <summary>The points of the word being counted, the best reading only.</summary>
    public float OfWord;

    /// <summary>The summed rarity of the words of the query that it has.</summary>
    public float Mass;

    /// <summary>The word being counted, from 1; 0 = none yet; <see cref="Complete"/> = nothing is left to count.</summary>
    public int Word;

    /// <summary>By what candidates are picked: points, the words that it has, and about how well its best name answers.</summary>
    public float Key;

    /// <summary>One more than the first of its names that have a word of the query; 0 = none.</summary>
    public int FirstName;

    /// <summary>All words were counted.</summary>
    public const int Complete = int.MaxValue;

    /// <summary>It stands among the best already.</summary>
    public const int Picked = -1;
}

/// <summary>What a name shares with the query.</summary>
internal struct NameTally
{
    /// <summary>The summed rarity of the words of the query that it has, each by its likeness.</summary>
    public float Weight;

    /// <summary>The last word counted, from 1; 0 = it has none.</summary>
    public int Word;

    /// <summary>One more than the next such name of its document; 0 = there is none.</summary>
    public int Next;
}

/// <summary>A document that may be shown.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Score">What it is ordered by.</param>
/// <param name="Name">The name that answers best, where it was looked at closely; otherwise −1.</param>
internal readonly record struct Candidate(int Document, float Score, int Name = -1)
{
    /// <summary>The better one first; equal ones in the order of documents.</summary>
    public static BetterFirst BestFirst => default;

    /// <summary>The order of candidates. A struct, so that sorting calls it directly.</summary>
    public readonly struct BetterFirst : IComparer<Candidate>
    {
        /// <inheritdoc />
        public int Compare(Candidate x, Candidate y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Document.CompareTo(y.Document);
    }
}

/// <summary>The room that one search needs, lent and taken back.</summary>
internal sealed class Workspace(int documentCount, int nameCount, int stemCount)
{
    /// <summary>The query as it was understood.</summary>
    public Query Query { get; } = new(stemCount);

    /// <summary>By document.</summary>
    public Tally[] Tallies { get; } = new Tally[documentCount];

    /// <summary>Documents that earned anything; <see cref="TouchedCount"/> of them.</summary>
    public int[] Touched { get; } = new int[documentCount];

    /// <summary>By name.</summary>
    public NameTally[] NameTallies { get; } = new NameTally[nameCount];

    /// <summary>Names that have a word of the query.</summary>
    public List<int> TouchedNames { get; } = [];

    /// <summary>True where too many names have the rarest word to weigh them all.</summary>
    public bool HasAllNamesToRead { get; set; }

    /// <summary>How many documents earned anything.</summary>
    public int TouchedCount { get; set; }

    /// <summary>How many of them, the first, have all their words counted.</summary>
    public int CompleteCount { get; set; }

    /// <summary>The greatest mass of any document.</summary>
    public float BestMass { get; set; }

    /// <summary>The best documents so far.</summary>
    public List<Candidate> Best { get; } = [];

    /// <summary>Room for the marks of one text.</summary>
    public List<Mark> Marks { get; } = [];

    /// <summary>Makes the room clean for the next search.</summary>
    public void Clear()
    {
        foreach (var document in Touched.AsSpan(0, TouchedCount))
            Tallies[document] = default;
        foreach (var name in TouchedNames)
            NameTallies[name] = default;
        TouchedNames.Clear();
        HasAllNamesToRead = false;
        (TouchedCount, CompleteCount, BestMass) = (0, 0, 0);
        Best.Clear();
        Query.Clear();
    }
}

/// <summary>Lends workspaces, at most so many at rest.</summary>
internal sealed class WorkspacePool(int documentCount, int nameCount, int stemCount)
{
    private const int MostAtRest = 4;
    private readonly ConcurrentQueue<Workspace> resting = new();

    /// <summary>A clean workspace.</summary>
    public Workspace Borrow() => resting.TryDequeue(out var workspace) ? workspace : new Workspace(documentCount, nameCount, stemCount);

    /// <summary>Takes a workspace back.</summary>
    public void GiveBack(Workspace workspace)
    {
        workspace.Clear();
        if (resting.Count < MostAtRest)
            resting.Enqueue(workspace);
    }
}
