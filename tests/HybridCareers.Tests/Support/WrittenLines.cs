using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace HybridCareers.Tests.Support;

/// <summary>Keeps what the portal's logging lets through, with everything that goes along with a line.</summary>
public sealed class WrittenLines : ILogEventSink
{
    private readonly ConcurrentQueue<string> lines = new();

    /// <summary>All lines in order, each with its properties and its error.</summary>
    public IReadOnlyList<string> All => [.. lines];

    /// <inheritdoc />
    public void Emit(LogEvent logEvent) => lines.Enqueue(
        $"{logEvent.RenderMessage(CultureInfo.InvariantCulture)} {string.Join(' ', logEvent.Properties.Select(property => $"{property.Key}={property.Value}"))} {logEvent.Exception}");
}
