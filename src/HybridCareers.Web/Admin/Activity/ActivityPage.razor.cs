using HybridCareers.Editorial.Reading;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Activity;

/// <summary>Who did what, for administrators: it tells of sign-ins too.</summary>
public sealed partial class ActivityPage(ActivityReader reader, MemberReader people)
{
    private const int Size = 50;
    private IReadOnlyList<ActivityLine>? lines;
    private IReadOnlyList<MemberName> members = [];
    private IReadOnlyList<string> verbs = [];
    private int total;

    /// <summary>Id of who acted.</summary>
    [SupplyParameterFromQuery]
    public string? Member { get; set; }

    /// <summary>What was done.</summary>
    [SupplyParameterFromQuery]
    public string? Verb { get; set; }

    /// <summary>Kind of the entry.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    /// <summary>Words of the entry.</summary>
    [SupplyParameterFromQuery]
    public string? Words { get; set; }

    /// <summary>Id of the entry.</summary>
    [SupplyParameterFromQuery]
    public string? Entry { get; set; }

    /// <summary>First day.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>Last day.</summary>
    [SupplyParameterFromQuery]
    public string? To { get; set; }

    /// <summary>Number of the last row of the page before.</summary>
    [SupplyParameterFromQuery]
    public string? Below { get; set; }

    private ActivityQuestion Asked => new(Member, Verb, Kind, Words, Entry, From, To, Below);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        (members, verbs) = (await people.NamesAsync(), await reader.VerbsAsync());
        if (Asked.Problem is not null)
            return;
        total = await reader.CountAsync(Asked.Filter with { Below = null });
        lines = await reader.ListAsync(Asked.Filter with { Size = Size });
    }
}
