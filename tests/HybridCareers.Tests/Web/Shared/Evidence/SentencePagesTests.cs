using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;
using HybridCareers.Web.Shared.Evidence;

namespace HybridCareers.Tests.Web.Shared.Evidence;

public class SentencePagesTests
{
    private static readonly string[] Hashes = [.. Enumerable.Range(1, SentencePages.SentencesOnAPage + 1).Select(number => SentenceHash.Of($"Sentence {number}."))];

    private static readonly Catalog Long = Small.Catalog(("s", new SourceContent(
        "S", "P", SourceKind.Article, [], Versions: [new SourceVersion("v", null, [new(["A"], Hashes[..2]), new(["B"], Hashes[2..])])])));

    [Fact]
    public void A_passage_is_found_on_the_page_that_lists_its_sentence()
    {
        UrlOf(Hashes[0]).Should().Be("/sources/s#s1");
        UrlOf(Hashes[^2]).Should().Be($"/sources/s#s{SentencePages.SentencesOnAPage}");
        UrlOf(Hashes[^1]).Should().Be($"/sources/s?page=2#s{SentencePages.SentencesOnAPage + 1}");
    }

    [Fact]
    public void A_source_cited_as_a_whole_or_by_a_lost_sentence_is_found_at_its_beginning()
    {
        UrlOf(null).Should().Be("/sources/s");
        UrlOf("0123456789abcdef").Should().Be("/sources/s");
    }

    private static string UrlOf(string? hash) => SentencePages.In(Long).UrlOf(new Citation("s", ["A"], CitationUse.Derived, 1, hash));
}
