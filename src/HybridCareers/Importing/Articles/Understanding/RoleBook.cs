using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>The roles of an article, found again by any form of their titles.</summary>
internal sealed class RoleBook(ArticleVocabulary vocabulary, Slugs slugs)
{
    private readonly Dictionary<string, RoleDraft> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleDraft> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleDraft> bySlug = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> known = new(() => vocabulary.Roles
        .Select(role => (Form: TitleForms.Fold(role.Title), role.Role)).DistinctBy(role => role.Form, StringComparer.Ordinal)
        .ToDictionary(role => role.Form, role => role.Role, StringComparer.Ordinal));

    /// <summary>The roles in the article's order.</summary>
    public List<RoleDraft> All { get; } = [];

    /// <summary>Adds a role under its title; one that the portal has keeps its slug.</summary>
    public RoleDraft Add(string title)
    {
        if (byTitle.TryGetValue(TitleForms.Fold(title), out var same))
            return same; // two sections on one role
        var forms = TitleForms.Of(title);
        var slug = forms.Prepend(TitleForms.Fold(title)).Select(form => known.Value.GetValueOrDefault(form)).FirstOrDefault(slug => slug is not null && !bySlug.ContainsKey(slug));
        var role = slug is null ? new RoleDraft(title, NewSlug(title), isKnown: false) : new RoleDraft(title, slug, isKnown: true);
        All.Add(role);
        bySlug.Add(role.Slug, role);
        byTitle.TryAdd(TitleForms.Fold(title), role);
        foreach (var form in forms)
            byForm.TryAdd(form, role);
        return role;
    }

    /// <summary>The role that a title names, in any of its forms, singular or plural; <c>null</c> = none.</summary>
    public RoleDraft? Named(string title)
    {
        if (byTitle.TryGetValue(TitleForms.Fold(title), out var role))
            return role;
        foreach (var form in TitleForms.Of(title))
        {
            if (byForm.TryGetValue(form, out role) || byForm.TryGetValue(form + "s", out role) || (form[^1] == 's' && byForm.TryGetValue(form[..^1], out role)))
                return role;
        }

        return null;
    }

    /// <summary>The role with exactly this form of a title, folded; <c>null</c> = none.</summary>
    public RoleDraft? WithForm(string form) => byForm.GetValueOrDefault(form);

    /// <summary>The role with a slug; <c>null</c> = none.</summary>
    public RoleDraft? WithSlug(string slug) => bySlug.GetValueOrDefault(slug);

    // A new role may not take the address of one that the portal has.
    private string NewSlug(string title)
    {
        var slug = slugs.For(EntryKind.Role, title);
        while (bySlug.ContainsKey(slug) || known.Value.ContainsValue(slug))
            slug = slugs.For(EntryKind.Role, title);
        return slug;
    }
}
