namespace HybridCareers.Published;

/// <summary>The catalogue that readers see at this moment. Reading takes no lock; a newer catalogue takes its place whole.</summary>
public sealed class CurrentCatalog
{
    private readonly Lock gate = new();
    private volatile Catalog value = Catalog.Empty;

    /// <summary>The catalogue now; <see cref="Catalog.Empty"/> until one was loaded.</summary>
    public Catalog Value => value;

    /// <summary>True once a catalogue was loaded: readers can be served.</summary>
    public bool IsLoaded => !ReferenceEquals(value, Catalog.Empty);

    /// <summary>Asked before a catalogue takes its place, so that what readers will want of it can be made ready; the swap waits for it.</summary>
    public event Func<Catalog, Task>? Coming;

    /// <summary>Raised after each swap, on the thread that swapped.</summary>
    public event Action<Catalog>? Swapped;

    /// <summary>Says that a catalogue will be put in place.</summary>
    public Task AnnounceAsync(Catalog next) => Coming?.Invoke(next) ?? Task.CompletedTask;

    /// <summary>Puts a catalogue in place unless a newer one stands there already.</summary>
    /// <returns>True where it was put in place.</returns>
    public bool Swap(Catalog next)
    {
        lock (gate)
        {
            if (IsLoaded && next.Version <= value.Version)
                return false;
            value = next;
        }

        Swapped?.Invoke(next);
        return true;
    }

    /// <summary>Puts a catalogue in place whatever stands there: the database was restored, or is another one.</summary>
    public void Replace(Catalog next)
    {
        lock (gate)
            value = next;
        Swapped?.Invoke(next);
    }
}
