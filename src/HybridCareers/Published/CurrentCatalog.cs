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

    /// <summary>Raised after each swap, on the thread that swapped.</summary>
    public event Action<Catalog>? Swapped;

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
