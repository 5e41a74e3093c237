using HybridCareers.Editorial;

namespace HybridCareers.Web.Admin.Activity;

/// <summary>Checks the chain beside the circuit, tells how far it is, and can be stopped.</summary>
public sealed partial class ChainCheck
{
    private CancellationTokenSource? checking;
    private ActivityCheck? found;
    private DateTimeOffset checkedAt;
    private long at;
    private bool stopped;

    /// <inheritdoc />
    public void Dispose() => checking?.Cancel();

    private async Task Check()
    {
        using var stop = new CancellationTokenSource();
        (checking, found, at, stopped) = (stop, null, 0, false);
        StateHasChanged();
        try
        {
            var progress = new Told(rows => InvokeAsync(() => Show(rows)));
            (found, checkedAt) = (await Task.Run(() => Verifier.CheckAsync(progress, stop.Token), stop.Token), Clock.GetUtcNow());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            stopped = true;
        }
        finally
        {
            checking = null;
        }
    }

    private void Show(long rows)
    {
        at = rows;
        StateHasChanged();
    }

    private sealed class Told(Func<long, Task> tell) : IProgress<long>
    {
        public void Report(long value) => _ = tell(value);
    }
}
