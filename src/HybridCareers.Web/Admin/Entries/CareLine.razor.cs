using System.Globalization;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Entries;

/// <summary>Keeps an entry from growing old unseen. It leaves the draft alone: whoever is writing is not disturbed.</summary>
public sealed partial class CareLine(FreshnessDesk desk, MemberReader people, Notices notices, Me me)
{
    private (Guid Entry, Care Care, string? Owner) given;
    private Care care = default!;
    private Care wanted = default!;
    private string? owner;
    private string? problem;
    private IReadOnlyList<MemberName> editors = [];
    private bool editing;
    private bool busy;

    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public Guid EntryId { get; set; }

    /// <summary>Number of the live revision that is looked at; <c>null</c> = none.</summary>
    [Parameter, EditorRequired]
    public int? LiveRevision { get; set; }

    /// <summary>Who looks after it and how often.</summary>
    [Parameter, EditorRequired]
    public Care Care { get; set; } = default!;

    /// <summary>Who, by name.</summary>
    [Parameter]
    public string? Owner { get; set; }

    /// <summary>What the entry is called, where several stand on one page.</summary>
    [Parameter]
    public string About { get; set; } = "this entry";

    /// <summary>Told after a change.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private Me Me => me;

    /// <summary>Who can be chosen: those who may write, and whoever looks after it now.</summary>
    private IEnumerable<MemberName> Choices => care.Owner is { } now && editors.All(one => one.Id != now) ? editors.Append(new(now, owner ?? "?")) : editors;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // The page around may be shown anew without having read anew.
        if (given == (EntryId, Care, Owner))
            return;
        given = (EntryId, Care, Owner);
        (care, owner) = (Care, Owner);
    }

    private Task Confirm() => ActAsync(() => desk.ConfirmAsync(new(Guid.CreateVersion7(), me.Id, EntryId, LiveRevision!.Value) { SessionId = me.Session }));

    private async Task Begin()
    {
        editors = await people.EditorsAsync();
        (wanted, editing, problem) = (care, !editing, null);
    }

    private Task Keep() => ActAsync(() => desk.ChangeAsync(new(Guid.CreateVersion7(), me.Id, EntryId, care, wanted) { SessionId = me.Session }));

    private async Task ActAsync(Func<Task<Outcome>> act)
    {
        (busy, problem) = (true, null);
        var outcome = await act();
        busy = false;
        if (outcome is Invalid invalid)
        {
            problem = string.Join(' ', invalid.Problems.Select(one => one.Message));
            return;
        }

        if (outcome is Conflict)
            notices.Say("Another revision went live meanwhile: load the page again and look at that.", isBad: true);
        else
            notices.Say(outcome);
        if (((outcome as Cared)?.Care ?? (outcome as CareChanged)?.Now) is not { } now)
            return;
        if (now.Owner != care.Owner)
            owner = now.Owner is { } id ? (await people.NamesAsync()).FirstOrDefault(one => one.Id == id)?.Name : null;
        (care, editing) = (now, false);
        await Changed.InvokeAsync();
    }

    private static DateOnly? Day(ChangeEventArgs typed) =>
        DateOnly.TryParseExact(typed.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Months(ChangeEventArgs typed) => int.TryParse(typed.Value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : 0;
}
