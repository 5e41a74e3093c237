using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Web.Admin.Entries;
using HybridCareers.Web.Admin.Shell;
using HybridCareers.Web.Hosting;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace HybridCareers.Web.Admin.Members;

/// <summary>One member: what they may do, and how they sign in.</summary>
public sealed partial class MemberPage(
    MemberReader reader, ActivityReader activity, MemberDesk desk, Invitations invitations, IDialogService dialogs, Notices notices, TimeProvider clock, Me me)
{
    private const int MostActs = 20;
    private MemberDetail? found;
    private IReadOnlyList<ActivityLine> acts = [];
    private Permission permissions;
    private Invitation? made;
    private DateTimeOffset until;
    private string? problem;
    private bool missing;
    private bool busy;

    /// <summary>The member.</summary>
    [Parameter]
    public Guid Id { get; set; }

    private MemberRow Row => found!.Row;

    private bool IsMe => Id == me.Id;

    private bool IsPerson => Row.Kind == MemberKind.Person;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        await me.LoadAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        acts = await activity.ListAsync(new(Whom: Id, Size: MostActs));
        found = await reader.OpenAsync(Id);
        missing = found is null;
        permissions = found?.Row.Permissions ?? Permission.None;
    }

    private Task Change() => IsMe && Row.Permissions.HasFlag(Permission.Admin) && !permissions.HasFlag(Permission.Admin)
        ? EditActs.AskAsync(dialogs, new("Give up your own right to look after members", "Give it up") { Warning = "You leave this page, and only another administrator can give the right back to you." }, _ => ChangeNow())
        : ChangeNow();

    private Task ChangeNow() => ActAsync($"{Row.Name}: {MemberWords.Brief(permissions)} from now on.",
        () => desk.ChangePermissionsAsync(new(Guid.CreateVersion7(), me.Id, Id, permissions) { SessionId = me.Session }));

    private Task SignOut() => EditActs.AskAsync(dialogs, new($"Sign {Row.Name} out everywhere", "Sign out everywhere")
    {
        Warning = "What they typed is kept; they sign in again to go on." + (IsMe ? " That is you: you will have to sign in again." : ""),
    }, _ => ActAsync($"{Row.Name} is signed out everywhere.", () => desk.SignOutAsync(new(Guid.CreateVersion7(), me.Id, Id) { SessionId = me.Session })));

    private Task Lock() => EditActs.AskAsync(dialogs, new($"Lock {Row.Name}", "Lock")
    {
        Why = "Why? (administrators read it here and in the activity)",
        Warning = "From now on they can do nothing and are signed out everywhere. What they wrote stays." + (IsMe ? " That is you: another administrator would have to unlock you." : ""),
    }, answer => ActAsync($"{Row.Name} is locked.", () => desk.LockAsync(new(Guid.CreateVersion7(), me.Id, Id, answer.Why.Trim()) { SessionId = me.Session })));

    private Task Unlock() => EditActs.AskAsync(dialogs, new($"Unlock {Row.Name}", "Unlock")
    {
        Why = "Why? (administrators read it here and in the activity)", Warning = "They can sign in again as before, with the permissions that they have.",
    }, answer => ActAsync($"{Row.Name} is unlocked.", () => desk.UnlockAsync(new(Guid.CreateVersion7(), me.Id, Id, answer.Why.Trim()) { SessionId = me.Session })));

    private Task Reset() => EditActs.AskAsync(dialogs, new($"A new set-up link for {Row.Name}", "Make the link")
    {
        Warning = "For somebody who lost their password, telephone or passkey. Make sure that it is they who ask. They are signed out everywhere and earlier links are void; with the new one they begin anew, within 24 hours.",
    }, _ => ActAsync($"The new link for {Row.Name} is made.", async () =>
    {
        until = clock.GetUtcNow() + SetUpLink.ShortLife;
        made = await invitations.ResetAsync(new(Guid.CreateVersion7(), me.Id, Id, "", SetUpLink.ShortLife) { SessionId = me.Session });
        return made.Outcome;
    }));

    private async Task ActAsync(string done, Func<Task<Outcome>> act)
    {
        (busy, problem, made) = (true, null, null); // an earlier link may be void now
        StateHasChanged();
        var outcome = await act();
        busy = false;
        if (outcome is MemberChanged)
            notices.Say(done);
        else
            notices.Say(problem = outcome is Invalid invalid ? string.Join(' ', invalid.Problems.Select(one => one.Message)) : Words.Of(outcome), isBad: true);
        await ReadAsync();
        StateHasChanged();
    }
}
