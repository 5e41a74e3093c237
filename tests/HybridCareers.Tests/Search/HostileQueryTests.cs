using System.Diagnostics;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

public class HostileQueryTests
{
    private static readonly SearchIndex Index = SearchIndex.In(Some.Catalog(
        Some.Role("Data Scientist", ["Analyst"], "Finds patterns."), Some.Skill("Solidity"), Some.Skill("C++", slug: "cpp")));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    [InlineData("!?.,;:-_'\"()[]{}<>|\\/~`@#$%^&*+=")]
    [InlineData("\0\u0001\u001F\u007F\u009F")]
    [InlineData("\uD800\uDBFF \uDC00")]
    [InlineData("\u0301\u0302\u200B\uFEFF")]
    [InlineData("🦀🚀")]
    public void A_query_without_a_word_finds_nothing(string query)
    {
        var found = Index.Search(query);
        (found.Total, found.Hits.Count, found.DidYouMean).Should().Be((0, 0, null));
        Index.Suggest(query).Should().BeEmpty();
    }

    [Theory]
    [InlineData("data\0scientist")]
    [InlineData("\u0007data scientist\uD800")]
    [InlineData("<script>alert('data scientist')</script>")]
    [InlineData("data' OR 1=1 -- scientist")]
    [InlineData("\u202Edata scientist")]
    public void Odd_characters_around_words_do_no_harm(string query) => Index.Search(query).Hits[0].Slug.Should().Be("data-scientist");

    [Fact]
    public void Control_characters_and_halves_of_characters_do_not_come_back()
    {
        Index.Search("sol\0dity\uD800\u001B[31m soliditty").Query.Should().NotContainAny("\0", "\uD800", "\u001B");
        Index.Search("\0soliditty\uD800").DidYouMean.Should().Be("solidity");
    }

    [Fact]
    public void Beyond_the_longest_query_the_rest_is_left_out_and_said_so()
    {
        var found = Index.Search("data scientist " + new string('x', 10_000) + " solidity");
        found.Shortened.Should().BeTrue();
        found.Query.Should().HaveLength(SearchIndex.LongestQuery);
        found.Hits.Should().NotContain(hit => hit.Slug == "solidity");
        Index.Search(new string('y', SearchIndex.LongestQuery)).Shortened.Should().BeFalse();
    }

    [Fact]
    public void A_cut_never_leaves_half_a_character()
    {
        var found = Index.Search(new string('x', SearchIndex.LongestQuery - 1) + "\U0001D400\U0001D400");
        found.Query.Should().HaveLength(SearchIndex.LongestQuery - 1);
    }

    [Fact]
    public void Beyond_the_most_words_the_rest_is_left_out_and_said_so()
    {
        var sixteen = string.Join(' ', Enumerable.Range(0, SearchIndex.MostWords).Select(i => $"w{i}"));
        Index.Search(sixteen).Shortened.Should().BeFalse();
        var found = Index.Search(sixteen + " solidity");
        (found.Shortened, found.Total).Should().Be((true, 0));
    }

    [Theory]
    [InlineData(int.MinValue, 10, 2)]
    [InlineData(0, int.MaxValue, 2)]
    [InlineData(0, -5, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 0)]
    public void Numbers_out_of_range_are_brought_into_it(int skip, int take, int count)
    {
        var index = SearchIndex.In(Some.Catalog(Some.Role("Clerk one"), Some.Role("Clerk two")));
        index.Search("clerk", null, skip, take).Hits.Should().HaveCount(count);
    }

    [Fact]
    public void A_kind_that_does_not_exist_has_no_hits() =>
        Index.Search("solidity", (HybridCareers.Content.EntryKind)99).Hits.Should().BeEmpty();

    [Fact]
    public void Random_characters_never_throw_and_never_take_long()
    {
        var random = new Random(20261122);
        var longest = TimeSpan.Zero;
        for (var i = 0; i < 20_000; i++)
        {
            var query = new string([.. Enumerable.Range(0, random.Next(260)).Select(_ => Odd(random))]);
            var begun = Stopwatch.GetTimestamp();
            var found = Index.Search(query);
            Index.Suggest(query);
            longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(begun).Ticks));
            foreach (var hit in found.Hits)
                hit.TitleMarks.All(mark => mark.Start >= 0 && mark.Length > 0 && mark.Start + mark.Length <= hit.Title.Length).Should().BeTrue();
        }

        longest.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Many_threads_share_one_index()
    {
        var expected = Index.Search("data scientst solidity").Hits.Select(hit => hit.Slug).ToList();
        Parallel.For(0, 2_000, _ => Index.Search("data scientst solidity").Hits.Select(hit => hit.Slug).Should().Equal(expected));
    }

    private static char Odd(Random random) => random.Next(4) switch
    {
        0 => (char)random.Next(0x10000),
        1 => "  -.'+#&,0123"[random.Next(13)],
        2 => (char)random.Next(0x250),
        _ => "datasolidityc"[random.Next(13)],
    };
}
