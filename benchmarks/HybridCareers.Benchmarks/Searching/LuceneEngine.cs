using System.Globalization;
using HybridCareers.Content;
using HybridCareers.Published;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace HybridCareers.Benchmarks.Searching;

/// <summary>Lucene.NET with BM25, English stems, titles before alternate titles before texts; words that it does not know are searched with mistakes.</summary>
internal sealed class LuceneEngine : IEngine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private static readonly (string Field, float Boost)[] Fields = [("title", 4), ("also", 3), ("text", 1)];

    private readonly EnglishAnalyzer analyzer = new(Version);
    private readonly RAMDirectory directory = new();
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    public LuceneEngine(Catalog catalog)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var role in catalog.Roles.All)
                writer.AddDocument(Written(role));
            writer.ForceMerge(1);
        }

        reader = DirectoryReader.Open(directory);
        searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
    }

    public string Name => "Lucene.NET";

    public ValueTask<IReadOnlyList<string>> FindAsync(string query)
    {
        var all = new BooleanQuery();
        foreach (var word in WordsOf(query))
            all.Add(OfWord(word), Occur.SHOULD);
        return new([.. searcher.Search(all, 10).ScoreDocs.Select(hit => reader.Document(hit.Doc).GetField("slug").GetStringValue(CultureInfo.InvariantCulture))]);
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Document Written(Live<RoleContent> role)
    {
        var document = new Document { new StoredField("slug", role.Slug), new TextField("title", role.Content.Title, Field.Store.NO) };
        foreach (var title in role.Content.AlternateTitles)
            document.Add(new TextField("also", title.Text, Field.Store.NO));
        foreach (var said in role.Content.Summary.Concat(role.Content.Day))
            document.Add(new TextField("text", said.Text, Field.Store.NO));
        return document;
    }

    private DisjunctionMaxQuery OfWord(string word)
    {
        var isKnown = Fields.Any(field => reader.DocFreq(new Term(field.Field, word)) > 0);
        var either = new DisjunctionMaxQuery(0.1f);
        foreach (var (field, boost) in Fields)
        {
            Query one = isKnown || word.Length < 4 ? new TermQuery(new Term(field, word)) : new FuzzyQuery(new Term(field, word), word.Length < 8 ? 1 : 2);
            one.Boost = boost;
            either.Add(one);
            if (!isKnown)
                either.Add(new PrefixQuery(new Term(field, word)) { Boost = boost });
        }

        return either;
    }

    private List<string> WordsOf(string query)
    {
        var words = new List<string>();
        using var stream = analyzer.GetTokenStream("title", query);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            words.Add(term.ToString());
        stream.End();
        return words;
    }
}
