using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

/// <summary>The bundled content against the article itself, where it lies beside the repository.</summary>
public class ArticleFidelityTests
{
    private const int LongestRun = 8;
    private static readonly string[] NotHeadings = ["Standfirst", "Table"];

    [SkippableFact]
    public void The_outline_is_that_of_the_article()
    {
        var version = Contents.Of<SourceContent>()[Article.Slug].Versions!.Single();

        version.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Article.Bytes())));
        version.Sections.SelectMany(section => section.Sentences)
            .Should().BeEquivalentTo(Article.Sentences().Select(SentenceHash.Of)).And.HaveCountGreaterThan(100);
    }

    [SkippableFact]
    public void Every_cited_sentence_and_every_quote_stands_in_the_article()
    {
        var text = Article.Text();
        var sentences = Article.Sentences().ToDictionary(SentenceHash.Of, StringComparer.Ordinal);

        foreach (var (where, cite) in Contents.Citations.Where(each => each.Cite.Source == Article.Slug))
        {
            (cite.Sentence is null).Should().Be(cite.Hash is null, where);
            if (cite.Hash is not null)
                sentences.Should().ContainKey(cite.Hash, where);
            if (cite.Quote is not null)
                sentences[cite.Hash!].Should().Contain(cite.Quote, where);
            foreach (var heading in cite.Path.Except(NotHeadings, StringComparer.Ordinal))
                text.Should().Contain(heading, where);
        }
    }

    [SkippableFact]
    public void Every_sentence_of_the_article_is_cited()
    {
        var own = $"Source/{Article.Slug}";
        var cited = Contents.Citations.Where(each => !each.Where.StartsWith(own, StringComparison.Ordinal)).Select(each => each.Cite.Hash).ToHashSet();

        Article.Sentences().Where(sentence => !cited.Contains(SentenceHash.Of(sentence))).Should().BeEmpty();
    }

    [SkippableFact]
    public void No_document_repeats_nine_words_of_the_article()
    {
        var runs = WordRuns.Of(Article.Text(), LongestRun + 1).ToHashSet(StringComparer.Ordinal);

        Bundled.Entries.SelectMany(entry => Strings(JsonNode.Parse(entry.Document)), (entry, text) => (entry, text))
            .SelectMany(each => WordRuns.Of(each.text, LongestRun + 1).Where(runs.Contains), (each, run) => $"{each.entry.Kind}/{each.entry.Slug}: {run}")
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}
