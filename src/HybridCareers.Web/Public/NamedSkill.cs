using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>A skill that a page links to.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Domain">The field it belongs to.</param>
public sealed record NamedSkill(string Slug, string Name, SkillDomain Domain)
{
    /// <summary>The link to a live skill.</summary>
    public static NamedSkill Of(Live<SkillContent> skill) => new(skill.Slug, skill.Content.Title, skill.Content.Domain);

    /// <summary>The links to those of the slugs that are live.</summary>
    public static IEnumerable<NamedSkill> Of(IEnumerable<string> slugs, Catalog catalog) =>
        slugs.Select(catalog.Skills.Find).OfType<Live<SkillContent>>().Select(Of);
}
