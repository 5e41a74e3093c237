using System.Text.Json;
using System.Text.Json.Nodes;
using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.FirstRun;

/// <summary>What holds for every bundled document, whoever wrote it.</summary>
public class BundledContentTests
{
    [Fact]
    public void Each_project_says_its_own_thing() =>
        Bundled.Catalog.Projects.All.SelectMany(project => project.Content.Idea).Select(statement => statement.Text).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Slugs_are_valid_and_kinds_complete()
    {
        Bundled.Entries.Should().OnlyContain(entry => Slug.ProblemOf(entry.Slug) == null);
        Bundled.Entries.Select(entry => entry.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<EntryKind>());
    }

    [Fact]
    public void Documents_are_written_out_in_full_and_end_with_a_line()
    {
        foreach (var entry in Bundled.Entries)
        {
            var kind = JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Kind.ToString());
            using var document = typeof(ContentJson).Assembly.GetManifestResourceStream($"FirstRun/{kind}/{entry.Slug}.json")!;
            var text = new StreamReader(document).ReadToEnd();

            JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(entry.Document)).Should().BeTrue("{0}/{1} is read as it is written", kind, entry.Slug);
            text.Should().EndWith("}\n").And.NotContain("\r");
        }
    }

    [Fact]
    public void Every_claim_has_words_grounds_and_a_place_of_its_own()
    {
        Contents.Claims.Where(each => !each.Claim.Grounds.Stand).Select(each => each.Where).Should().BeEmpty();
        Contents.Claims.Where(each => string.IsNullOrWhiteSpace(each.Claim.Text)).Select(each => each.Where).Should().BeEmpty();
        Contents.Claims.Select(each => each.Where).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Quotes_have_at_most_eight_words() =>
        Contents.Citations.Where(each => WordRuns.Words(each.Cite.Quote ?? "").Count > Citation.MostQuotedWords)
            .Select(each => $"{each.Where}: {each.Cite.Quote}").Should().BeEmpty();

    [Fact]
    public void Editors_are_named_and_give_a_sentence_as_reason() =>
        Contents.Claims.Where(each => each.Claim.Grounds.Reason is { } reason
                && (reason.By != "HybridCareers editors" || !reason.Why.EndsWith('.') || reason.Why.Length < 20))
            .Select(each => each.Where).Should().BeEmpty();

    [Fact]
    public void Entries_name_only_entries_that_exist()
    {
        var known = Bundled.Entries.Select(entry => (entry.Kind, entry.Slug)).ToHashSet();

        Contents.All.SelectMany(each => each.Content.References(), (each, named) => (each.Entry, named))
            .Where(each => !known.Contains((each.named.Kind, each.named.Slug)))
            .Select(each => $"{each.Entry.Kind}/{each.Entry.Slug} {each.named.Place}").Should().BeEmpty();
        Contents.Citations.Where(each => !known.Contains((EntryKind.Source, each.Cite.Source)))
            .Select(each => $"{each.Where}: {each.Cite.Source}").Should().BeEmpty();
    }

    [Fact]
    public void Skill_codes_are_unique() =>
        Contents.Of<SkillContent>().Values.Select(skill => skill.Code).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(code => code.Length >= 2 && code.Length <= 5 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    [Fact]
    public void Prerequisites_never_lead_back()
    {
        var open = Contents.Of<SkillContent>().ToDictionary(
            skill => skill.Key, skill => skill.Value.Prerequisites.Select(first => first.Skill).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        while (open.FirstOrDefault(skill => skill.Value.Count == 0).Key is { } free)
        {
            open.Remove(free);
            foreach (var firsts in open.Values)
                firsts.Remove(free);
        }

        open.Keys.Should().BeEmpty();
    }

    [Fact]
    public void Low_likely_and_high_hours_are_in_order() =>
        Contents.Of<PathContent>().Values.SelectMany(path => path.Stages).SelectMany(stage => stage.Steps).Select(step => step.Effort)
            .OfType<Effort>().Should().NotBeEmpty()
            .And.OnlyContain(hours => 0 < hours.Low && hours.Low <= hours.Likely && hours.Likely <= hours.High);
}
