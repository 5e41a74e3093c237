using HybridCareers.Content;
using HybridCareers.Evidence;
using HybridCareers.Published;
using HybridCareers.Web.Shared.Lists;

namespace HybridCareers.Web.Public.Resources;

/// <summary>How far an address was checked, as the filter knows it.</summary>
public enum AddressStatus { Verified, Seen, Unverified }

/// <summary>What a reader narrows the resources to.</summary>
/// <param name="Skill">Only what teaches the skill with this slug; <c>null</c> = any.</param>
/// <param name="FreeOnly">Only what costs nothing.</param>
/// <param name="Form">Only what has this form; <c>null</c> = any.</param>
/// <param name="Status">Only addresses checked so far; <c>null</c> = any.</param>
public sealed record ResourceFilter(string? Skill, bool FreeOnly, ResourceForm? Form, AddressStatus? Status)
{
    /// <summary>The resources that it leaves, by title.</summary>
    public IReadOnlyList<Live<ResourceContent>> Of(Catalog catalog) =>
        [.. IndexedResource.AllOf(catalog).Where(Leaves).Select(indexed => indexed.Resource)];

    /// <summary>How many it leaves.</summary>
    public int CountIn(Catalog catalog) => IndexedResource.AllOf(catalog).Count(Leaves);

    /// <summary>How many would be left without each of its parts.</summary>
    public IReadOnlyList<Loosening> Loosen(Catalog catalog, string? skillName) =>
    [
        .. Skill is null ? [] : (Loosening[])[new("skill", $"the skill {skillName}", (this with { Skill = null }).CountIn(catalog))],
        .. FreeOnly ? (Loosening[])[new("free", "the filter for free ones", (this with { FreeOnly = false }).CountIn(catalog))] : [],
        .. Form is null ? [] : (Loosening[])[new("format", $"the format “{ResourceForms.NameOf(Form.Value)}”", (this with { Form = null }).CountIn(catalog))],
        .. Status is null ? [] : (Loosening[])[new("status", $"the address status “{NameOf(Status.Value)}”", (this with { Status = null }).CountIn(catalog))],
    ];

    /// <summary>The status in words.</summary>
    public static string NameOf(AddressStatus status) => status == AddressStatus.Seen ? "Site seen" : status.ToString();

    private bool Leaves(IndexedResource indexed) =>
        (Skill is null || indexed.Resource.Content.Skills.Contains(Skill, StringComparer.Ordinal))
        && (!FreeOnly || indexed.Resource.Content.IsFree)
        && (Form is null || indexed.Forms.Contains(Form.Value))
        && (Status is null || indexed.Status == Status);
}

/// <summary>A resource with what it is filtered by.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Forms">Its forms.</param>
/// <param name="Status">How far its address was checked.</param>
public sealed record IndexedResource(Live<ResourceContent> Resource, IReadOnlyList<ResourceForm> Forms, AddressStatus Status)
{
    /// <summary>All live resources by title, made once for a catalogue.</summary>
    public static IReadOnlyList<IndexedResource> AllOf(Catalog catalog) => catalog.Derive(static given => (IndexedResource[])
        [.. given.Resources.All.Select(resource => new IndexedResource(resource, ResourceForms.Of(resource.Content), StatusOf(resource.Content.Address)))]);

    private static AddressStatus StatusOf(AddressCheck check) => check switch
    {
        AddressCheck.ExactInList => AddressStatus.Verified,
        AddressCheck.PageSeen => AddressStatus.Seen,
        _ => AddressStatus.Unverified,
    };
}
