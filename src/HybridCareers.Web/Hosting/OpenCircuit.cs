using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace HybridCareers.Web.Hosting;

/// <summary>One circuit, as long as its browser is connected.</summary>
public sealed class OpenCircuit(IJSRuntime browser, OpenCircuits all) : CircuitHandler
{
    private bool wasUsed = true;

    /// <summary>True where the member did something since this was asked last.</summary>
    public bool WasUsed() => Interlocked.Exchange(ref wasUsed, false);

    /// <summary>Has the browser take the circuit's state and leave; it comes back by itself when the portal answers again.</summary>
    public async Task PauseAsync()
    {
        try
        {
            await browser.InvokeVoidAsync("desk.pause");
        }
        catch (Exception error) when (error is JSException or JSDisconnectedException or InvalidOperationException or OperationCanceledException)
        {
            // It went away by itself, or shows no page of the desk.
        }
    }

    /// <inheritdoc />
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        all.Add(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        all.Remove(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        all.Remove(this);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        Volatile.Write(ref wasUsed, true);
        return next(context);
    };
}
