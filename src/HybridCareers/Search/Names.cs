namespace HybridCareers.Search;

/// <summary>The titles and other names of all documents as runs of words, and in alphabetical order for suggestions.</summary>
internal sealed class Names
{
    private readonly int[] firstOf;
    private readonly int[] start;
    private readonly int[] words;
    private readonly int[] documentOf;
    private readonly int[] alphabetical;
    private readonly int[] stems;
    private readonly float[] mass;
    private readonly HashSet<int> found = [];
    private float[] weights = [];
    private int[] firstWith = [];
    private int[] namesWith = [];

    /// <summary>Takes names in the order of their documents.</summary>
    /// <param name="firstOf">By document, its first name; one more at the end.</param>
    /// <param name="start">By name, where its words begin; one more at the end.</param>
    /// <param name="words">Words of all names.</param>
    /// <param name="vocabulary">The words.</param>
    public Names(int[] firstOf, int[] start, int[] words, Vocabulary vocabulary)
    {
        (this.firstOf, this.start, this.words) = (firstOf, start, words);
        documentOf = new int[start.Length - 1];
        for (var document = 0; document < firstOf.Length - 1; document++)
            documentOf.AsSpan(firstOf[document]..firstOf[document + 1]).Fill(document);
        alphabetical = [.. Enumerable.Range(0, documentOf.Length)];
        alphabetical.AsSpan().Sort(Compare);
        stems = Array.ConvertAll(words, vocabulary.StemOf);
        mass = new float[documentOf.Length];
    }

    /// <summary>Bytes that the names hold.</summary>
    public long Bytes => 4L * (firstOf.Length + start.Length + words.Length + stems.Length + documentOf.Length + alphabetical.Length + mass.Length + weights.Length + namesWith.Length + firstWith.Length);

    /// <summary>How many names there are.</summary>
    public int Count => documentOf.Length;

    /// <summary>Names that have a stem, or side by side the two that are written together as this one; ascending.</summary>
    public ReadOnlySpan<int> With(int stem) => namesWith.AsSpan(firstWith[stem], firstWith[stem + 1] - firstWith[stem]);

    /// <summary>Takes how telling each stem is, and turns the names round: by stem, the names that have it.</summary>
    public void Weigh(Func<int, float> weight, Compounds compounds, int stemCount)
    {
        weights = new float[stemCount];
        for (var stem = 0; stem < stemCount; stem++)
            weights[stem] = weight(stem);
        firstWith = new int[stemCount + 1];
        for (var name = 0; name < mass.Length; name++)
        {
            foreach (var stem in Stems(name))
                mass[name] += weights[stem];
            foreach (var stem in StemsAndCompounds(name, compounds))
                firstWith[stem + 1]++;
        }

        for (var stem = 0; stem < stemCount; stem++)
            firstWith[stem + 1] += firstWith[stem];
        namesWith = new int[firstWith[^1]];
        var next = firstWith[..^1];
        for (var name = 0; name < mass.Length; name++)
            foreach (var stem in StemsAndCompounds(name, compounds))
                namesWith[next[stem]++] = name;
    }

    /// <summary>By stem, what it weighs in a name.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>What the words of a name weigh together.</summary>
    public float Mass(int name) => mass[name];

    /// <summary>The stems of a name's words, in order.</summary>
    public ReadOnlySpan<int> Stems(int name) => stems.AsSpan(start[name], start[name + 1] - start[name]);

    /// <summary>The names of a document: the first, which is its title, and, exclusive, the last.</summary>
    public (int From, int To) Of(int document) => (firstOf[document], firstOf[document + 1]);

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<int> Words(int name) => words.AsSpan(start[name], start[name + 1] - start[name]);

    /// <summary>The words of all names of a document.</summary>
    public ReadOnlySpan<int> AllWords(int document) => words.AsSpan(start[firstOf[document]]..start[firstOf[document + 1]]);

    /// <summary>The document that bears a name.</summary>
    public int DocumentOf(int name) => documentOf[name];

    /// <summary>Which of its document's names it is; 0 is the title.</summary>
    public int PlaceOf(int name) => name - firstOf[documentOf[name]];

    /// <summary>The names that begin with given words and go on with a word from a range.</summary>
    /// <param name="whole">Words that must stand first.</param>
    /// <param name="from">First word of the range.</param>
    /// <param name="to">Last word, exclusive.</param>
    public ReadOnlySpan<int> StartingWith(ReadOnlySpan<int> whole, int from, int to)
    {
        var low = FirstNotBelow(whole, from);
        return alphabetical.AsSpan(low..Math.Max(low, FirstNotBelow(whole, to)));
    }

    private HashSet<int> StemsAndCompounds(int name, Compounds compounds)
    {
        found.Clear();
        var stemsOf = Stems(name);
        var wordsOf = Words(name);
        for (var at = 0; at < stemsOf.Length; at++)
        {
            found.Add(stemsOf[at]);
            if (at > 0 && compounds.Join(wordsOf[at - 1], wordsOf[at]) is var joined and >= 0)
                found.Add(joined);
        }

        return found;
    }

    private int FirstNotBelow(ReadOnlySpan<int> whole, int last)
    {
        var (low, high) = (0, alphabetical.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (IsBelow(Words(alphabetical[middle]), whole, last))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsBelow(ReadOnlySpan<int> name, ReadOnlySpan<int> whole, int last)
    {
        var order = name[..Math.Min(name.Length, whole.Length)].SequenceCompareTo(whole);
        return order < 0 || (order == 0 && (name.Length == whole.Length || name[whole.Length] < last));
    }

    private int Compare(int a, int b)
    {
        var order = Words(a).SequenceCompareTo(Words(b));
        return order != 0 ? order : a.CompareTo(b);
    }
}
