using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace HybridCareers.Web.Admin.Shell;

/// <summary>
/// Where an error stays: it is logged once, what stands inside is made anew, with the text that was kept, and the member is told. Where the error
/// comes again at once, something else is shown in its place, and it is tried again from time to time.
/// </summary>
public sealed class Boundary : ErrorBoundary, IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource closing = new();
    private long? last;
    private string logged = "";

    [Inject]
    private Notices Notices { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <inheritdoc />
    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    /// <inheritdoc />
    protected override async Task OnErrorAsync(Exception exception)
    {
        var comesAgain = last is { } before && Clock.GetElapsedTime(before) < Again + Again;
        last = Clock.GetTimestamp();
        if (!comesAgain || logged != exception.Message)
            await base.OnErrorAsync(exception);
        logged = exception.Message;
        try
        {
            await Task.Delay(comesAgain ? Again : TimeSpan.FromMilliseconds(1), Clock, closing.Token);
        }
        catch (OperationCanceledException)
        {
            return; // the page was left
        }

        Recover();
        if (!comesAgain)
            Notices.Say("Something went wrong, and this was not done. What you typed is kept.", isBad: true);
    }
}
