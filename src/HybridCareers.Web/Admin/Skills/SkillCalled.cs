using System.Text.Json.Nodes;
using HybridCareers.Web.Admin.Entries.Form;

namespace HybridCareers.Web.Admin.Skills;

/// <summary>What a skill is called in a draft that need not be readable yet.</summary>
public static class SkillCalled
{
    /// <summary>Its title and aliases; empty ones are left out.</summary>
    public static IReadOnlyList<string> Of(DraftDocument draft) =>
        [.. (draft.Find("aliases") as JsonArray ?? []).Select(alias => $"{alias}").Prepend($"{draft.Find("title")}").Where(name => name.Trim().Length > 0)];
}
