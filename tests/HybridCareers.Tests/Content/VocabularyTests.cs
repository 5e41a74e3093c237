using HybridCareers.Content;
using HybridCareers.Published;
using HybridCareers.Tests.Support;

namespace HybridCareers.Tests.Content;

/// <summary>What search, links and skill mixes rely on in the bundled vocabulary.</summary>
public sealed class VocabularyTests
{
    private static readonly IReadOnlyList<Live<SkillContent>> Skills = Bundled.Catalog.Skills.All;

    [Fact]
    public void A_name_belongs_to_one_skill()
    {
        Skills.SelectMany(skill => skill.Content.Aliases.Append(skill.Content.Title).Select(name => name.ToUpperInvariant())
                .Distinct(), (skill, name) => (skill.Slug, name))
            .GroupBy(owner => owner.name).Where(owners => owners.Count() > 1)
            .Select(owners => $"{owners.Key}: {string.Join(", ", owners.Select(owner => owner.Slug))}").Should().BeEmpty();
    }

    [Fact]
    public void No_skill_says_its_own_name_twice()
    {
        Skills.Where(skill => skill.Content.Aliases.Append(skill.Content.Title).Distinct(StringComparer.OrdinalIgnoreCase).Count()
            != skill.Content.Aliases.Count + 1).Select(skill => skill.Slug).Should().BeEmpty();
    }

    [Fact]
    public void Broader_never_leads_back()
    {
        foreach (var skill in Skills)
            Above(skill.Slug).Should().NotContain(skill.Slug);
    }

    [Fact]
    public void A_neighbour_is_neither_above_nor_the_skill_itself()
    {
        Skills.Where(skill => skill.Content.Related.Intersect(skill.Content.Broader.Append(skill.Slug)).Any())
            .Select(skill => skill.Slug).Should().BeEmpty();
    }

    [Fact]
    public void A_definition_is_one_to_three_statements()
    {
        Skills.Should().NotBeEmpty().And.OnlyContain(skill => skill.Content.Definition.Count >= 1 && skill.Content.Definition.Count <= 3);
    }

    private static HashSet<string> Above(string slug)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([slug]);
        while (open.TryDequeue(out var at))
        {
            foreach (var broader in Bundled.Catalog.Skills.Find(at)?.Content.Broader ?? [])
            {
                if (found.Add(broader))
                    open.Enqueue(broader);
            }
        }

        return found;
    }
}
