using HybridCareers.Published;

namespace HybridCareers.Web.Public;

/// <summary>A form that is too large for an address: it is read, answered and forgotten.</summary>
/// <param name="LargestBody">The largest body in bytes.</param>
/// <param name="Answer">What it gets: 200 with a view of the page, 303 with an address, or 400.</param>
public sealed record PagePost(int LargestBody, Func<Catalog, PostedForm, PageAnswer> Answer);

/// <summary>What a form gave.</summary>
/// <param name="Fields">Its fields; several values of one are joined by commas.</param>
/// <param name="Files">Its files as text.</param>
public sealed record PostedForm(IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The value of a field; empty where it is absent.</summary>
    public string Field(string name) => Fields.GetValueOrDefault(name, "");

    /// <summary>The text of a file; empty where it is absent.</summary>
    public string File(string name) => Files.GetValueOrDefault(name, "");
}
