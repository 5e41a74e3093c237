using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Search;

/// <summary>Reads a catalogue once, word by word, and makes the parts of its index.</summary>
internal sealed class IndexBuilder
{
    // Marks in the stream of words, below every word: the next text belongs to field (−1 − mark).
    private readonly List<int> stream = [];
    private readonly List<int> streamEnds = [];
    private readonly List<int> nameWords = [];
    private readonly List<int> nameStart = [0];
    private readonly List<int> firstName = [0];
    private readonly WordCollector collector = new();

    /// <summary>Begins with the documents of a catalogue.</summary>
    public IndexBuilder(Catalog catalog)
    {
        Documents = new Documents(catalog);
        for (var document = 0; document < Documents.Count; document++)
            Read(Documents.Content(document));
        var (vocabulary, idOf) = collector.Finish();
        Vocabulary = vocabulary;
        Renumber(stream, idOf);
        Renumber(nameWords, idOf);
        Names = new Names([.. firstName], [.. nameStart], [.. nameWords], vocabulary);
        Compounds = new Compounds(vocabulary);
        Neighbours = new Neighbours();
        Postings = Weigh();
        Names.Weigh(stem => Postings.Rarity(stem) * (vocabulary.IsStop[stem] ? NameMatcher.OfSilentWord : 1f), Compounds, vocabulary.StemCount);
        Families = new Families(vocabulary);
        Typos = new TypoTable(vocabulary);
        Lookalikes = new Lookalikes(this);
    }

    /// <summary>What is searched.</summary>
    public Documents Documents { get; }

    /// <summary>Its words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Its titles and other names.</summary>
    public Names Names { get; }

    /// <summary>Where each word stands.</summary>
    public Postings Postings { get; }

    /// <summary>Words written in one or in two.</summary>
    public Compounds Compounds { get; }

    /// <summary>Words of one root.</summary>
    public Families Families { get; }

    /// <summary>Words that look alike.</summary>
    public Lookalikes Lookalikes { get; }

    /// <summary>Words side by side.</summary>
    public Neighbours Neighbours { get; }

    /// <summary>Words by their misspellings.</summary>
    public TypoTable Typos { get; }

    /// <summary>About how many bytes the parts hold.</summary>
    public long Bytes => Names.Bytes + Postings.Bytes + Neighbours.Bytes + Typos.Bytes + Families.Bytes + Lookalikes.Bytes + Vocabulary.Bytes;

    /// <summary>The likeliest reading of a word of a query that a document has, with the parts in which it stands; likeness 0 where it has none.</summary>
    public Reading Best(Query query, int word, int document, out int parts)
    {
        var best = default(Reading);
        parts = 0;
        foreach (var reading in query.ReadingsOf(word))
        {
            if (reading.Likeness > best.Likeness && Postings.PartsWith(reading.Stem, document) is var found and > 0)
                (best, parts) = (reading, found);
        }

        return best;
    }

    private void Read(IContent content)
    {
        for (var name = 0; name < EntryText.NameCount(content); name++)
        {
            Read(EntryText.NameAt(content, name), nameWords);
            nameStart.Add(nameWords.Count);
        }

        firstName.Add(nameStart.Count - 1);
        foreach (var (field, text) in EntryText.Texts(content))
        {
            stream.Add(-1 - (int)field);
            Read(text, stream);
        }

        streamEnds.Add(stream.Count);
    }

    private void Read(string text, List<int> into)
    {
        Span<char> room = stackalloc char[Tokenizer.LongestWord + 2];
        var tokens = new Tokenizer(text, room);
        var previous = -1;
        while (tokens.Next())
        {
            var word = collector.NumberOf(tokens.Word);
            if (tokens.TiedToPrevious && previous >= 0)
                collector.Tie(previous, word);
            into.Add(previous = word);
        }
    }

    private static void Renumber(List<int> words, int[] idOf)
    {
        foreach (ref var word in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words))
            if (word >= 0)
                word = idOf[word];
    }

    private Postings Weigh()
    {
        var weigher = new DocumentWeigher(this, new PostingsBuilder(Vocabulary.StemCount));
        Neighbours.Expect(stream.Count + nameWords.Count);
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(stream);
        for (var document = 0; document < Documents.Count; document++)
            weigher.Weigh(document, words[(document == 0 ? 0 : streamEnds[document - 1])..streamEnds[document]]);
        Neighbours.Finish();
        return weigher.Finish();
    }
}
