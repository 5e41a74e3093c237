using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Published;

public class PublishGateTests
{
    private const string NineWords = "one two three four five six seven eight nine";

    [Fact]
    public void A_bundle_whose_entries_name_each_other_may_go_live() => Check(
        Given.ASkill(), Given.ASource(),
        Given.ARole().With(role => role with { Skills = [new("solidity", Importance.Essential, Given.Cites("an-article", "at most eight words"))] }))
        .Should().BeEmpty();

    [Fact]
    public void A_statement_without_citation_or_reason_is_refused_at_its_place() => Check(
        Given.ARole().With(role => role with { Day = [Given.Said("Fine."), new Statement("Bare.", Grounds.None)] }))
        .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Entry = "role/zkml-engineer", Place = "day[2]" });

    [Fact]
    public void An_editors_reason_without_words_is_none() => Check(
        Given.ADriver().With(driver => driver with { Answer = [new("Said.", new Grounds([], new EditorsReason("Ada", " ")))] }))
        .Select(problem => problem.Place).Should().Equal("answer[1]");

    [Fact]
    public void An_empty_text_is_refused() => PlacesOf(Given.ADriver().With(driver => driver with { Problem = [Given.Said(" ")] }))
        .Should().Equal("problem[1]");

    [Fact]
    public void An_entry_without_a_title_is_refused() => PlacesOf(Given.ADriver().With(driver => driver with { Title = " " })).Should().Equal("title");

    [Fact]
    public void What_names_nothing_is_told_to_choose() => Check(Given.AComparison().With(table => table with { Rows = [new("", "Job", [], null, null, Given.Reason)] }))
        .Should().ContainSingle().Which.Message.Should().Be("No role is named: choose one, or remove this.");

    [Fact]
    public void A_citation_must_name_a_live_source() => PlacesOf(
        Given.ADriver().With(driver => driver with { Problem = [new("Said.", Given.Cites("nowhere"))] }))
        .Should().Equal("problem[1]");

    [Fact]
    public void A_quote_of_nine_words_needs_a_source_that_allows_it()
    {
        var driver = Given.ADriver().With(driver => driver with { Problem = [new("Said.", Given.Cites("an-article", NineWords))] });

        Check(driver, Given.ASource()).Select(problem => problem.Place).Should().Equal("problem[1]");
        Check(driver, Given.ASource().With(source => source with { Verbatim = Permitted.Yes })).Should().BeEmpty();
    }

    [Fact]
    public void A_cited_sentence_must_stand_in_its_source()
    {
        var found = Given.Cites("an-article").Cites[0];
        Refused(found).Should().BeFalse();
        Refused(found with { Path = ["Another heading"] }).Should().BeTrue();
        Refused(found with { Sentence = 2 }).Should().BeTrue();
        Refused(found with { Sentence = 0 }).Should().BeTrue();
        Refused(found with { Hash = SentenceHash.Of("Another sentence.") }).Should().BeTrue();
        Refused(found with { Sentence = null, Hash = null }).Should().BeFalse("it cites the source as a whole");

        static bool Refused(Citation cite) =>
            Check(Given.ASource(), Given.ADriver().With(driver => driver with { Problem = [new("Said.", new Grounds([cite]))] })).Count > 0;
    }

    [Fact]
    public void A_cited_sentence_must_stand_in_a_source_that_is_live_already()
    {
        var (source, live) = (Guid.CreateVersion7(), Given.ASource());
        var facts = NothingLive with
        {
            Entries = [new(source, EntryKind.Source, live.Slug)], Sources = new Dictionary<Guid, SourceContent> { [source] = (SourceContent)live.Content },
        };
        var cite = Given.Cites("an-article").Cites[0];
        var driver = Given.ADriver().With(driver => driver with { Problem = [new("Said.", new Grounds([cite with { Sentence = 7 }]))] });

        PublishGate.Check([Candidate(driver)], facts).Should().ContainSingle().Which.Message.Should().Contain("no such sentence 7 under 'Heading'");
    }

    [Fact]
    public void A_slug_that_another_entry_leaves_with_this_bundle_is_not_free()
    {
        var (leaving, coming) = (Given.ADriver("new-name"), Given.ADriver("old-name"));
        var live = NothingLive with { Entries = [new(leaving.Id, EntryKind.Driver, "old-name")] };

        PublishGate.Check([Candidate(leaving), Candidate(coming)], live).Should().ContainSingle().Which.Message.Should().Contain("old links lead there");
        PublishGate.Check([Candidate(leaving)], live).Should().BeEmpty();
    }

    [Fact]
    public void Every_entry_that_is_named_must_be_live_or_in_the_bundle() => PlacesOf(
        Given.AResource().With(resource => resource with { Skills = ["rust", "solidity"] }), Given.ASkill("rust"))
        .Should().Equal("skills[solidity]");

    [Fact]
    public void A_row_of_a_table_must_name_a_live_role() => PlacesOf(Given.AComparison().With(table => table with
    {
        Rows = [new("no-such-role", "No such role", [], null, null, Given.Reason)],
    })).Should().Equal("rows[no-such-role]");

    [Fact]
    public void The_same_skill_twice_in_a_role_is_refused()
    {
        var need = new RoleSkill("solidity", Importance.Essential, Given.Reason);
        Check(Given.ASkill(), Given.ARole().With(role => role with { Skills = [need, need] }))
            .Select(problem => problem.Place).Distinct().Should().Equal("skills[solidity]");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("toolong")]
    [InlineData("UP")]
    public void A_code_has_two_to_five_small_letters_or_digits(string code) => PlacesOf(Given.ASkill("rust", code)).Should().Equal("code");

    [Fact]
    public void A_code_belongs_to_one_skill_for_ever()
    {
        var (rust, taken) = (Given.ASkill("rust", "ru"), Given.ASkill("ruby", "ru"));
        PlacesOf(rust, taken).Should().Equal("code");

        var live = NothingLive with { Codes = new Dictionary<string, Guid> { ["rs"] = rust.Id, ["ru"] = Guid.CreateVersion7() } };
        PublishGate.Check([Candidate(rust)], live).Should().ContainSingle("its code is rs").Which.Place.Should().Be("code");
        PublishGate.Check([Candidate(taken)], live).Should().ContainSingle("ru was given to a skill that is down now").Which.Place.Should().Be("code");
    }

    [Fact]
    public void Prerequisites_may_not_go_round_in_a_circle()
    {
        var (a, b) = (First("skill-a", "skill-b"), First("skill-b", "skill-c"));

        PlacesOf(a, b, Given.ASkill("skill-c", "cc")).Should().BeEmpty();
        PlacesOf(a, b, First("skill-c", "skill-a")).Should()
            .BeEquivalentTo("prerequisites[skill-b]", "prerequisites[skill-c]", "prerequisites[skill-a]");
        PlacesOf(First("skill-d", "skill-d")).Should().Equal("prerequisites[skill-d]");
    }

    [Fact]
    public void A_circle_through_live_skills_is_found_too()
    {
        var (a, b) = (First("skill-a", "skill-b"), Given.ASkill("skill-b", "bb"));
        var live = NothingLive with { Entries = [new(b.Id, b.Kind, b.Slug)], Prerequisites = [(b.Id, a.Id)] };

        PublishGate.Check([Candidate(a)], live).Should().ContainSingle().Which.Message.Should().Contain("skill-a → skill-b → skill-a");
    }

    [Theory]
    [InlineData("Not Valid")]
    [InlineData("")]
    public void A_slug_must_be_one(string slug) =>
        PublishGate.Check([Candidate(Given.ADriver()) with { Slug = slug }], NothingLive).Select(problem => problem.Place).Should().Equal("slug");

    [Fact]
    public void A_slug_that_another_entry_bears_or_bore_is_refused()
    {
        var driver = Given.ADriver();
        var other = Guid.CreateVersion7();
        var borne = NothingLive with { Entries = [new(other, driver.Kind, driver.Slug)] };
        var retired = new Dictionary<(EntryKind, string), Guid> { [(driver.Kind, driver.Slug)] = other };

        PublishGate.Check([Candidate(driver)], borne).Select(problem => problem.Place).Should().Equal("slug");
        PublishGate.Check([Candidate(driver)], NothingLive with { Retired = retired }).Select(problem => problem.Place).Should().Equal("slug");
        PublishGate.Check([Candidate(driver) with { Id = other }], NothingLive with { Retired = retired }).Should().BeEmpty("it is its own");
    }

    [Fact]
    public void Control_characters_decomposed_letters_and_strange_addresses_are_refused_at_their_places() => PlacesOf(
        Given.AResource().With(resource => resource with { Url = "javascript:alert(1)", Provider = "a\u0007", Title = "e\u0301" }))
        .Should().BeEquivalentTo("url", "provider", "title");

    private static LiveFacts NothingLive { get; } = new(
        [], new Dictionary<Guid, SourceContent>(), new Dictionary<string, Guid>(StringComparer.Ordinal), [], new Dictionary<(EntryKind, string), Guid>(), []);

    private static EntryBuilder<SkillContent> First(string slug, string prerequisite) => Given.ASkill(slug, slug[^1..] + slug[^1..])
        .With(skill => skill with { Prerequisites = [new(prerequisite, Given.Reason)] });

    private static IEnumerable<string> PlacesOf(params IEntryBuilder[] bundle) => Check(bundle).Select(problem => problem.Place);

    private static IReadOnlyList<Problem> Check(params IEntryBuilder[] bundle) => PublishGate.Check([.. bundle.Select(Candidate)], NothingLive);

    private static Candidate Candidate(IEntryBuilder entry) => new(entry.Id, entry.Kind, entry.Slug, entry.Content);
}
