using HybridCareers.Drafts;
using HybridCareers.Editorial;
using HybridCareers.Editorial.Reading;
using HybridCareers.Members;
using HybridCareers.Web.Admin.Shell;
using Microsoft.AspNetCore.Components;

namespace HybridCareers.Web.Admin.Reviews;

/// <summary>One review: what would change for readers, and the decision.</summary>
public sealed partial class ReviewPage(ReviewReader reader, RevisionComparer comparer, ReviewDesk desk, Notices notices, Me me)
{
    private ReviewDetail? found;
    private RevisionsCompared? compared;
    private bool missing;

    /// <summary>The review.</summary>
    [Parameter]
    public Guid Id { get; set; }

    private Me Me => me;

    private Review Review => found!.Row.Review;

    private string? WhyNot => (found!.Row.MayDecide, me.May(Permission.Reviewer)) switch
    {
        (false, _) => "You wrote some of this or handed it in: nobody decides about their own draft. Another reviewer does.",
        (_, false) => "You do not have the permission to decide: a reviewer does.",
        _ => null,
    };

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        await me.LoadAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var there = await reader.OpenAsync(Id, me.Id);
        missing = there is null;
        if (there is not null)
            compared = await comparer.CompareAsync(there.Now.Id, there.Now.LiveRevision, there.Row.Review.Revision);
        found = there;
    }

    private async Task Decide(Verdict verdict, string why) => await ToldAsync(
        await desk.DecideAsync(new(Guid.CreateVersion7(), me.Id, Id, verdict, why) { SessionId = me.Session }));

    private async Task Withdraw() => await ToldAsync(await desk.WithdrawAsync(new(Guid.CreateVersion7(), me.Id, Id) { SessionId = me.Session }));

    private async Task ToldAsync(Outcome outcome)
    {
        if (outcome is Conflict)
            notices.Say("Somebody decided about this meanwhile: see what.", isBad: true);
        else
            notices.Say(outcome);
        await ReadAsync();
        StateHasChanged();
    }
}
