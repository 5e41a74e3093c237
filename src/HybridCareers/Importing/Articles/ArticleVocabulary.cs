using HybridCareers.Matching.Mentions;
using HybridCareers.Published;

namespace HybridCareers.Importing.Articles;

/// <summary>What the portal knows already: skills by name, roles by title.</summary>
/// <param name="Skills">Finds skills in a text.</param>
/// <param name="Roles">Roles that the portal has, each under one of its titles.</param>
public sealed record ArticleVocabulary(SkillLinker Skills, IReadOnlyList<KnownTitle> Roles)
{
    /// <summary>Nothing is known.</summary>
    public static ArticleVocabulary Empty { get; } = new(new SkillLinker([]), []);

    /// <summary>What a catalogue knows.</summary>
    public static ArticleVocabulary Of(Catalog catalog) => new(SkillLinker.Of(catalog),
    [
        .. catalog.Roles.All.SelectMany(role => role.Content.AlternateTitles.Select(title => title.Text).Prepend(role.Content.Title)
            .Select(title => new KnownTitle(role.Slug, title))),
    ]);
}

/// <summary>A title of a role that the portal has.</summary>
public sealed record KnownTitle(string Role, string Title);
