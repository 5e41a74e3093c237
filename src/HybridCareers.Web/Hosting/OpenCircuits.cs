using System.Collections.Concurrent;

namespace HybridCareers.Web.Hosting;

/// <summary>Every circuit whose browser is connected to this instance.</summary>
public sealed class OpenCircuits(CircuitGate gate, ILogger<OpenCircuits> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_200);

    private readonly ConcurrentDictionary<OpenCircuit, byte> open = new();

    /// <summary>How many there are.</summary>
    public int Count => open.Count;

    /// <summary>A browser connected.</summary>
    public void Add(OpenCircuit circuit) => open[circuit] = 0;

    /// <summary>A browser went.</summary>
    public void Remove(OpenCircuit circuit) => open.TryRemove(circuit, out _);

    /// <summary>
    /// Sends every browser away before the portal stops, each with its circuit's state, and waits until they went, 1.2 seconds at most:
    /// what then is still connected loses its state, not its text.
    /// </summary>
    public void Drain()
    {
        gate.Close();
        var there = Count;
        if (there == 0)
            return;
        foreach (var circuit in open.Keys)
            _ = Task.Run(circuit.PauseAsync);
        SpinWait.SpinUntil(() => open.IsEmpty, Patience);
        log.LogInformation("The desk was closed: {Paused} of {Open} tabs were paused", there - Count, there);
    }
}
