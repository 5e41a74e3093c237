using HybridCareers.Content;
using HybridCareers.Published;

namespace HybridCareers.Web.Public.Compare;

/// <summary>Reads which roles are to be compared.</summary>
public static class ChosenRoles
{
    /// <summary>Finds the roles named.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="names">Slugs or titles.</param>
    /// <param name="roles">The roles in the order named, each once.</param>
    /// <param name="key">The parameter that names them.</param>
    /// <returns>What is wrong, in a sentence for its author; <c>null</c> = nothing.</returns>
    public static string? Read(Catalog catalog, IReadOnlyList<string> names, out IReadOnlyList<Live<RoleContent>> roles, string key = "roles")
    {
        var known = EntryNames.In(catalog);
        var found = names.Select(known.Role).OfType<Live<RoleContent>>().Distinct().ToList();
        roles = found;
        if (names.FirstOrDefault(name => known.Role(name) is null) is { } strange)
            return ProblemOf(strange, catalog.WhatBecameOf(EntryKind.Role, strange), key);
        return found.Count > CompareView.Most
            ? $"The parameter '{key}' names {found.Count} roles; at most {CompareView.Most} fit side by side. Take {found.Count - CompareView.Most} of them out."
            : null;
    }

    private static string ProblemOf(string name, RetiredSlug? retired, string key) => retired switch
    {
        { NowAt: { } now } => $"The role '{BadValue.Brief(name)}' stands at '{now}' now; use that name in the parameter '{key}'.",
        { } => $"The role '{BadValue.Brief(name)}' was taken down; take it out of the parameter '{key}'.",
        null => $"We have no role '{BadValue.Brief(name)}'; the parameter '{key}' takes the names that stand in the addresses of roles, separated by commas.",
    };
}
