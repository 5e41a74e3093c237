using HybridCareers.Content;
using HybridCareers.Search;

namespace HybridCareers.Tests.Search;

/// <summary>What is found where no entry has every word that was asked for.</summary>
public class PartialMatchTests
{
    private static readonly SearchIndex Index = SearchIndex.In(Some.Catalog(
        [.. Enumerable.Range(0, 60).Select(i => Some.Role($"Clerk {i}", summary: "Files papers.")), .. Enumerable.Range(0, 240).Select(i => Some.Role($"Porter {i}")),
            Some.Role("Turner"), Some.Role("Glass blower", ["Neon tube bender"]), Some.Role("Piano tuner"), Some.Role("Dance teacher", summary: "Shows steps."),
            Some.Role("Teaching assistant"), Some.Role("Harbour pilot", summary: "Brings vessels in.")]));

    [Fact]
    public void Who_has_the_telling_word_comes_before_who_has_the_usual_one()
    {
        var found = Index.Search("glass clerk");

        found.Hits[0].Slug.Should().Be("glass-blower");
        found.Hits[0].LeftOut.Should().Equal("clerk");
        found.Hits[1].LeftOut.Should().Equal("glass");
    }

    [Fact]
    public void Those_that_have_less_of_the_query_fill_the_first_page_and_no_more()
    {
        var found = Index.Search("Glass Clerk", null, 0, 100);

        found.Total.Should().Be(10).And.Be(found.Hits.Count).And.Be(found.TotalByKind.Values.Sum());
        found.Hits.Skip(1).Should().OnlyContain(hit => hit.LeftOut.Single() == "Glass");
    }

    [Fact]
    public void Where_a_page_of_entries_has_all_words_nobody_who_has_less_is_counted() =>
        Index.Search("clerk papers").Total.Should().Be(60);

    [Theory]
    [InlineData(EntryKind.Role)]
    [InlineData(EntryKind.Skill)]
    public void The_kind_asked_for_changes_no_count(EntryKind kind) =>
        Index.Search("glass clerk", kind).TotalByKind.Should().Equal(Index.Search("glass clerk").TotalByKind);

    [Fact]
    public void A_word_that_nothing_has_is_named_once_however_often_it_stands_there_and_not_at_each_hit()
    {
        var found = Index.Search("xyzzyplugh piano Xyzzyplugh");

        found.NotFound.Should().Equal("xyzzyplugh");
        found.Hits.Should().ContainSingle().Which.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void Words_of_no_meaning_and_whole_matches_leave_nothing_out()
    {
        var found = Index.Search("what is a piano tuner");

        found.NotFound.Should().BeEmpty();
        found.Hits[0].LeftOut.Should().BeEmpty();
    }

    [Theory]
    [InlineData("qwrtz zxcvb")]
    [InlineData("9f8a7 7a8f9")]
    [InlineData("lorem ipsum dolor")]
    public void Nonsense_finds_nothing(string query) => Index.Search(query).Total.Should().Be(0);

    [Fact]
    public void Kin_of_a_word_is_found_behind_the_word_itself()
    {
        var hits = Index.Search("teacher").Hits;

        hits.Select(hit => hit.Slug).Should().Equal("dance-teacher", "teaching-assistant");
        hits[1].Words.Should().Equal(new WordMatch("teacher", "teaching", MatchKind.Form));
    }

    [Theory]
    [InlineData("hrabuor pilot", "harbour-pilot")]
    [InlineData("asisstnatt teaching", "teaching-assistant")]
    public void Beside_words_that_are_there_one_with_more_mistakes_is_known_again(string query, string slug)
    {
        var found = Index.Search(query);

        found.Hits[0].Slug.Should().Be(slug);
        found.Hits[0].LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void A_mistake_that_is_another_word_does_not_hide_the_entry() => Index.Search("piano turner").Hits[0].Slug.Should().Be("piano-tuner");
}
