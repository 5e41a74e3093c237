using HybridCareers.Content;

namespace HybridCareers.Importing.Articles.Understanding;

/// <summary>The roles of an article, found again by any form of their titles.</summary>
internal sealed class RoleBook(ArticleVocabulary vocabulary, Slugs slugs)
{
    private readonly Dictionary<string, RoleDraft> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleDraft> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleDraft> bySlug = new(StringComparer.Ordinal);
    private readonly List<(RoleDraft Role, string Fold, List<string> Words)> compared = [];
    private readonly Lazy<Dictionary<string, string>> known = new(() => vocabulary.Roles
        .Select(role => (Form: TitleForms.Fold(role.Title), role.Role)).DistinctBy(role => role.Form, StringComparer.Ordinal)
        .ToDictionary(role => role.Form, role => role.Role, StringComparer.Ordinal));

    /// <summary>The roles in the article's order.</summary>
    public List<RoleDraft> All { get; } = [];

    /// <summary>Adds a role under its title; one that the portal has keeps its slug.</summary>
    public RoleDraft Add(string title)
    {
        var fold = TitleForms.Fold(title);
        if (byTitle.TryGetValue(fold, out var same))
            return same; // two sections on one role
        var forms = TitleForms.Of(title);
        var slug = forms.Prepend(fold).Select(form => known.Value.GetValueOrDefault(form)).FirstOrDefault(slug => slug is not null && !bySlug.ContainsKey(slug));
        var role = slug is null ? new RoleDraft(title, NewSlug(title), isKnown: false) : new RoleDraft(title, slug, isKnown: true);
        All.Add(role);
        bySlug.Add(role.Slug, role);
        byTitle.TryAdd(fold, role);
        compared.Add((role, fold, PhraseWords.Of(JobTitles.Bare(title))));
        foreach (var form in forms)
            byForm.TryAdd(form, role);
        return role;
    }

    /// <summary>The role that a title names, in any of its forms, singular or plural; <c>null</c> = none.</summary>
    public RoleDraft? Named(string title)
    {
        var fold = TitleForms.Fold(title);
        if (byTitle.TryGetValue(fold, out var role))
            return role;
        foreach (var form in TitleForms.Of(title))
        {
            if (byForm.TryGetValue(form, out role) || byForm.TryGetValue(form + "s", out role) || (form[^1] == 's' && byForm.TryGetValue(form[..^1], out role)))
                return role;
        }

        // "Modeler" in the table is the "Modeller" of the text.
        const int mostCompared = 60;
        return All.Count > mostCompared ? null : compared.Find(known => TitleForms.DifferByALetter(known.Fold, fold)).Role;
    }

    /// <summary>The one role whose title has all words of a shorter one in their order and ends as it does, such as "Avatar Director" of "Avatar Performance Director"; <c>null</c> = none, or several.</summary>
    public RoleDraft? Shortened(string title)
    {
        const int fewest = 2, mostCompared = 60;
        var words = PhraseWords.Of(title);
        if (words.Count < fewest || All.Count > mostCompared)
            return null;
        var longer = compared.FindAll(role => role.Words is var all && all.Count > words.Count && all[0] == words[0] && all[^1] == words[^1] && all.Count(words.Contains) == words.Count);
        return longer is [var only] ? only.Role : null;
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
