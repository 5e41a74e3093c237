namespace HybridCareers.Search;

/// <summary>Finds the names that have words of a query, and from them about how well each document's best name answers.</summary>
internal sealed class NameScorer(IndexBuilder index, NameMatcher names)
{
    // Of a word that more names have, only names that have another word too are worth a look.
    private const int MostOpened = 1_024;

    // Of the rarest word so many are looked at; beyond, the names of the best documents are, one by one.
    private const int MostOfRarest = 4_096;

    private const int Few = 64;

    // Looking a name up in a list costs about as much as reading so many of the list.
    private const int LookupCost = 12;

    /// <summary>Weighs the names for the workspace's query, and gives every document with points its key.</summary>
    public void Score(Workspace space)
    {
        var query = space.Query;
        Span<int> room = stackalloc int[SearchIndex.MostWords];
        foreach (var at in Scorer.Ordered(query, room))
            foreach (var reading in query.ReadingsOf(at))
                Count(space, at, reading);
        var mass = Math.Max(query.Mass, float.Epsilon);
        foreach (var document in space.Touched.AsSpan(0, space.TouchedCount))
        {
            ref var tally = ref space.Tallies[document];
            (tally.Key, tally.OfWord, tally.FirstName) = ((tally.Points + (Ranker.ForAllWords * tally.Mass)) / mass, 0, 0);
        }

        foreach (var name in space.TouchedNames)
        {
            ref var tally = ref space.Tallies[index.Names.DocumentOf(name)];
            if (tally.Word == 0)
                continue;
            (space.NameTallies[name].Next, tally.FirstName) = (tally.FirstName, name + 1);
            var likeness = names.Roughly(query, space.NameTallies[name].Weight, name);
            if (likeness <= tally.OfWord)
                continue;
            tally.Key += Ranker.ForName * (likeness - tally.OfWord);
            tally.OfWord = likeness;
        }
    }

    private void Count(Workspace space, int at, in Reading reading)
    {
        var gain = space.Query.Words[at].Rarity * reading.Likeness;
        var with = index.Names.With(reading.Stem);
        // Names that have but a word of the same root are looked at where there is little else.
        var isKin = reading is { How: MatchKind.Form, Likeness: < 1f } && space.TouchedNames.Count >= Few;
        if ((with.Length <= MostOpened && !isKin) || (space.TouchedNames.Count == 0 && with.Length <= MostOfRarest))
            Open(space, at, with, gain);
        else if (space.TouchedNames.Count == 0)
            space.HasAllNamesToRead = true;
        else if (space.TouchedNames.Count * LookupCost < with.Length)
            LookUp(space, at, with, gain);
        else
            Update(space, at, with, gain);
    }

    private static void Open(Workspace space, int at, ReadOnlySpan<int> with, float gain)
    {
        foreach (var name in with)
        {
            if (space.NameTallies[name].Word == 0)
                space.TouchedNames.Add(name);
            Add(ref space.NameTallies[name], at, gain);
        }
    }

    private static void Update(Workspace space, int at, ReadOnlySpan<int> with, float gain)
    {
        foreach (var name in with)
            if (space.NameTallies[name].Word != 0)
                Add(ref space.NameTallies[name], at, gain);
    }

    private static void LookUp(Workspace space, int at, ReadOnlySpan<int> with, float gain)
    {
        foreach (var name in space.TouchedNames)
            if (with.BinarySearch(name) >= 0)
                Add(ref space.NameTallies[name], at, gain);
    }

    private static void Add(ref NameTally tally, int at, float gain)
    {
        // The likeliest readings come first.
        if (tally.Word == at + 1)
            return;
        tally.Word = at + 1;
        tally.Weight += gain;
    }
}
